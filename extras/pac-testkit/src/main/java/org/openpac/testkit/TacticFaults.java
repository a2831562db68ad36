package org.openpac.testkit;

import java.util.List;

/** TA: faults of tactics. */
final class TacticFaults {

    private TacticFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
