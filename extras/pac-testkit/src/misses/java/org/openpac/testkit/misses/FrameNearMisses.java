package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import org.openpac.core.value.DateRange;
import org.openpac.testkit.Changes;

/** STR: near misses of what a plan is made of. */
final class FrameNearMisses {

    private FrameNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "STR-05",
                        "A period of two days.",
                        "Une période de deux jours.",
                        plan -> plan.withPeriod(new DateRange(
                                Changes.period(plan).start(),
                                Changes.period(plan).start().plusDays(1)))),
                miss(
                        "STR-06",
                        "A plan that states no other amount than its budget, in its own currency.",
                        "Un plan sans autre montant que son budget, dans sa devise.",
                        plan -> plan.withPeople().withTactics().withSegments()),
                miss(
                        "STR-07",
                        "No table of responsibilities, but owners of objectives and tactics.",
                        "Pas de tableau des responsabilités, mais des responsables d’objectifs et de tactiques.",
                        plan -> plan.withResponsibilities()));
    }
}
