package org.openpac.testkit;

import java.util.List;

/** HR: faults of people. */
final class PeopleFaults {

    private PeopleFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
