package org.openpac.testkit;

import java.util.List;

/** Faults of the rules that need statistics, whatever their theme. */
final class StatisticsFaults {

    private StatisticsFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
