package org.openpac.testkit;

import java.util.List;

/** ST: faults of strategies. */
final class StrategyFaults {

    private StrategyFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
