package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.PlannedVolume;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** TA: near misses of tactics. */
final class TacticNearMisses {

    private TacticNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "TA-01",
                        "An action of no listed kind, with a label of its own.",
                        "Une action d’une autre nature, avec son propre libellé.",
                        plan -> Changes.tactic(
                                plan,
                                3,
                                tactic -> tactic.withKind(TacticKind.OTHER).withCustomLabel("Podcast"))),
                miss(
                        "TA-02",
                        "An action that was given up and carries no strategy out.",
                        "Une action abandonnée qui ne met en œuvre aucune stratégie.",
                        plan -> Changes.tactic(
                                plan,
                                5,
                                tactic -> tactic.withStatus(TacticStatus.CANCELLED)
                                        .withStrategyIds())),
                miss(
                        "TA-03",
                        "An action that was given up and has no owner.",
                        "Une action abandonnée, sans responsable.",
                        plan -> Changes.tactic(
                                plan,
                                5,
                                tactic -> tactic.withStatus(TacticStatus.CANCELLED)
                                        .withOwnerId(Optional.empty()))),
                miss(
                        "TA-04",
                        "An action of one day.",
                        "Une action d’un seul jour.",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withEnd(tactic.start()))),
                miss(
                        "TA-05",
                        "An action for a persona, without a segment.",
                        "Une action pour un persona, sans segment.",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withSegmentIds())),
                miss(
                        "TA-06",
                        "An action of which only the revenue is estimated.",
                        "Une action dont seul le chiffre d’affaires est estimé.",
                        plan -> Changes.tactic(plan, 4, tactic -> tactic.withExpectedResults())),
                miss(
                        "TA-07",
                        "An action that is paid for by a line of its strategy.",
                        "Une action payée par une ligne de sa stratégie.",
                        plan -> Changes.budgetLine(
                                Changes.tactic(plan, 5, tactic -> tactic.withCostFree(Optional.empty())),
                                5,
                                line -> line.withStrategyId(Id.of("strategy-penetration")))),
                miss(
                        "TA-08",
                        "A fit of one half: the third of the channels the persona prefers.",
                        "Une adéquation d’une moitié\u00a0: le troisième des canaux que préfère le persona.",
                        plan -> Changes.tactic(
                                plan, 3, tactic -> tactic.withContactChannels(ContactChannel.IN_PERSON))),
                miss(
                        "TA-10",
                        "Sixty calls for one day of work.",
                        "Soixante appels pour un jour de travail.",
                        plan -> Changes.tactic(plan, 0, TacticNearMisses::withSixtyCallsADay)),
                miss(
                        "TA-11",
                        "Four fifths of the spending in one family.",
                        "Quatre cinquièmes de la dépense dans une même famille.",
                        plan -> Changes.tactic(
                                StrategyNearMisses.withLine(plan, 2, "4", List.of(0, 1, 3, 4), RoundingMode.UP),
                                3,
                                tactic -> tactic.withFamily(TacticFamily.PROSPECTING)
                                        .withKind(TacticKind.SOCIAL_NETWORK))),
                miss(
                        "TA-13",
                        "Two stages with the same count.",
                        "Deux étapes qui comptent autant.",
                        plan -> Changes.tactic(
                                plan,
                                0,
                                tactic -> tactic.withExpectedFunnel(
                                        Changes.changed(tactic.expectedFunnel(), 2, stage -> stage.withCount(130))))),
                miss(
                        "TA-14",
                        "Calls to firms without a legal basis.",
                        "Des appels à des entreprises, sans base légale.",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withLegalBasis(Optional.empty()))));
    }

    private static Tactic withSixtyCallsADay(Tactic tactic) {
        return tactic.withPlannedVolume(PlannedVolume.builder()
                        .quantity(Quantity.of(60, Unit.COUNT))
                        .build())
                .withEfforts(tactic.efforts().get(0).withTime(Quantity.of(1, Unit.DAY)));
    }
}
