package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import org.openpac.core.plan.means.Resource;
import org.openpac.core.plan.means.ResourceType;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.Id;
import org.openpac.testkit.Changes;
import org.openpac.testkit.ScoredPlans;
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.StackedPlans;

/** X: near misses of how stretch targets are used. */
final class StretchUseNearMisses {

    private StretchUseNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "X-06",
                        "Target and stretch alike, but aspirational: that is for X-01.",
                        "Cible et «\u00a0stretch\u00a0» égaux, mais pour une ambition\u00a0: c’est l’affaire de X-01.",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withCommitment(CommitmentKind.ASPIRATIONAL)
                                        .withStretch(team.stretch()
                                                .orElseThrow()
                                                .withValue(team.target().flatMap(TargetSpec::value))))),
                miss(
                        "X-07",
                        "The objective’s indicator and due date, repeated.",
                        "L’indicateur et l’échéance de l’objectif, répétés.",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON,
                                person -> person.withStretch(person.stretch()
                                        .orElseThrow()
                                        .withKpiId(person.kpiId())
                                        .withDue(person.due())))),
                miss(
                        "X-08",
                        "Exactly 1.2 times as much at the bottom as at the top.",
                        "Exactement 1,2 fois autant à la base qu’au sommet.",
                        plan -> StackedPlans.of(plan, "1", "1.2")),
                miss(
                        "X-09",
                        "No innovative tactic, but means kept for one.",
                        "Aucune tactique innovante, mais des moyens réservés à l’une d’elles.",
                        plan -> Changes.tactic(plan, 4, tactic -> tactic.withInnovative(false))
                                .withResources(Resource.builder()
                                        .id(Id.of("resource-new"))
                                        .type(ResourceType.FINANCIAL)
                                        .addTacticIds(Id.of("tactic-4"))
                                        .build())),
                miss(
                        "X-11",
                        "Two stretches of one figure for the same person.",
                        "Deux «\u00a0stretch\u00a0» d’un même chiffre pour une seule personne.",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON,
                                person -> person.withOwnerId(
                                        plan.objectives().get(Changes.TEAM).ownerId()))),
                miss(
                                "X-12",
                                "Exactly 0.4 on average over three plans.",
                                "Exactement 0,4 en moyenne sur trois plans.",
                                plan -> plan.withDescription(""))
                        .checked(sound -> SoundPlans.context(sound).learningFrom(ScoredPlans.three(40))),
                miss(
                        "X-13",
                        "Pay by a target that has a stretch beside it.",
                        "Une rémunération sur la cible, à côté d’un «\u00a0stretch\u00a0».",
                        plan -> Changes.objective(plan, Changes.TEAM, team -> team.withQuotaBasis(QuotaBasis.TARGET))));
    }
}
