package org.openpac.testkit;

import java.util.List;

/** SC: faults of the schedule. */
final class ScheduleFaults {

    private ScheduleFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
