package org.openpac.core.rule;

import java.util.List;

/** SC: near misses of the schedule. */
final class ScheduleNearMisses {

    private ScheduleNearMisses() {}

    static List<NearMiss> all() {
        return List.of();
    }
}
