package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;

/** STR: near misses of structure. */
final class StructureNearMisses {

    private StructureNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "STR-01",
                        "Two ids that differ by a capital letter only.",
                        "Deux identifiants qui ne diffèrent que par une majuscule.",
                        plan -> plan.withSegments(
                                plan.segments().get(0), plan.segments().get(0).withId(Id.of("Segment")))),
                miss(
                        "STR-02",
                        "A reference to an element of the wrong type; that is for STR-03.",
                        "Un renvoi à un élément d’un autre type\u00a0: c’est l’affaire de STR-03.",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withKpiIds(Id.of("team")))),
                miss(
                        "STR-03",
                        "A reference to an element that is not there; that is for STR-02.",
                        "Un renvoi à un élément introuvable\u00a0: c’est l’affaire de STR-02.",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withKpiIds(Id.of("nowhere")))));
    }
}
