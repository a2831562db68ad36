package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** TA: faults of tactics. */
final class TacticFaults {

    private TacticFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "TA-01",
                        "/tactics/3/family",
                        plan -> Changes.tactic(plan, 3, tactic -> tactic.withKind(TacticKind.PHONE))),
                fault(
                        "TA-02",
                        "/tactics/5/strategyIds",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withStrategyIds())),
                fault(
                        "TA-03",
                        "/tactics/5/ownerId",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withOwnerId(Optional.empty()))),
                fault(
                        "TA-04",
                        "/tactics/5/end",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withEnd(Optional.empty()))),
                fault(
                        "TA-05",
                        "/tactics/5/segmentIds",
                        plan -> Changes.tactic(
                                plan, 5, tactic -> tactic.withSegmentIds().withPersonaIds())),
                fault(
                        "TA-06",
                        "/tactics/5/expectedResults",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withExpectedResults())),
                fault(
                        "TA-07",
                        "/tactics/5/costFree",
                        plan -> Changes.tactic(plan, 5, tactic -> tactic.withCostFree(Optional.empty()))),
                fault(
                        "TA-08",
                        "/tactics/3/contactChannels",
                        plan -> Changes.tactic(
                                plan, 3, tactic -> tactic.withContactChannels(ContactChannel.VIDEO_PLATFORM))),
                fault(
                        "TA-10",
                        "/tactics/0/plannedVolume",
                        plan -> Changes.tactic(
                                plan,
                                0,
                                tactic -> tactic.withPlannedVolume(tactic.plannedVolume()
                                        .orElseThrow()
                                        .withQuantity(Quantity.of(100, Unit.COUNT))))),
                fault("TA-11", "/budget/lines", TacticFaults::withProspectingAlone),
                fault(
                        "TA-13",
                        "/tactics/0/expectedFunnel/2/count",
                        plan -> Changes.tactic(
                                plan,
                                0,
                                tactic -> tactic.withExpectedFunnel(
                                        Changes.changed(tactic.expectedFunnel(), 2, stage -> stage.withCount(131))))),
                fault(
                        "TA-14",
                        "/tactics/4/legalBasis",
                        plan -> Changes.tactic(plan, 4, tactic -> tactic.withLegalBasis(Optional.empty()))));
    }

    private static SalesActionPlan withProspectingAlone(SalesActionPlan plan) {
        SalesActionPlan events = Changes.tactic(
                plan, 2, tactic -> tactic.withFamily(TacticFamily.PROSPECTING).withKind(TacticKind.EVENT));
        return Changes.tactic(
                events, 3, tactic -> tactic.withFamily(TacticFamily.PROSPECTING).withKind(TacticKind.SOCIAL_NETWORK));
    }
}
