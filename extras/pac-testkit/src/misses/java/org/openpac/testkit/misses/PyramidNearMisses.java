package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;

/** P: near misses of the pyramid. */
final class PyramidNearMisses {

    private PyramidNearMisses() {}

    static List<NearMiss> all() {
        return List.of(miss(
                "P-04",
                "Objectives below that bring exactly 115% of what is needed.",
                "Des objectifs du dessous qui couvrent exactement 115\u00a0% du besoin.",
                SoundPlanChanges::withPeopleAt115Percent));
    }
}
