package org.openpac.testkit;

import java.util.List;

/** KP: faults of indicators. */
final class IndicatorFaults {

    private IndicatorFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
