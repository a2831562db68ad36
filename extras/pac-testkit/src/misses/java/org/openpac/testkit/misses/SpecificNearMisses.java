package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;
import static org.openpac.testkit.misses.NearMiss.statement;

import java.util.List;
import java.util.Optional;
import org.openpac.core.text.Format;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;

/** S: near misses of specific statements. */
final class SpecificNearMisses {

    private SpecificNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                statement("S-02", "• Raise our margin rate", "• Augmenter le taux de marge"),
                statement("S-03", "Raise the margin rate around Lyon", "Gagner plus de 3 points de taux de marge"),
                miss(
                        "S-07",
                        "“Improve the margin rate by 3 points” without a target beside the sentence.",
                        "«\u00a0Améliorer le taux de marge de 3 points\u00a0» sans cible à côté de l’énoncé.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withStatement(Changes.say(
                                                plan,
                                                "Improve the margin rate by 3 points",
                                                "Améliorer le taux de marge de 3 points"))
                                        .withTarget(Optional.empty()))),
                miss(
                        "S-10",
                        "An owner who is not among the people; that is for STR-02.",
                        "Un responsable absent de la liste des personnes\u00a0: c’est l’affaire de STR-02.",
                        plan -> Changes.margin(plan, margin -> margin.withOwnerId(Id.of("nowhere")))),
                miss(
                        "S-13",
                        "The sentence gives the change in points, the target the level.",
                        "L’énoncé donne l’évolution en points, la cible le niveau.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withStatement(
                                        Changes.say(plan, "Raise the margin rate by ", "Augmenter le taux de marge de ")
                                                + SoundPlanChanges.number(margin)
                                                + " points"))),
                miss(
                        "S-14",
                        "“Before 1 January 2027” with 31 December 2026 as due date.",
                        "«\u00a0Avant le 01/01/2027\u00a0» et une échéance au 31/12/2026.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withStatement(Changes.say(
                                                plan,
                                                "Raise the margin rate before ",
                                                "Augmenter le taux de marge avant le ")
                                        + Format.of(Changes.language(plan))
                                                .date(margin.due().orElseThrow().plusDays(1))))));
    }
}
