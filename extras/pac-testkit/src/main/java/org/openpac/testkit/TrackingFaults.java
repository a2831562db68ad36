package org.openpac.testkit;

import java.util.List;

/** TR: faults of tracking. */
final class TrackingFaults {

    private TrackingFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
