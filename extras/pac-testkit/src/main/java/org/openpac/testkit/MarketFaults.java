package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotOrigin;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.value.Id;

/** MK: faults of the market analysis. */
final class MarketFaults {

    private static final int THREAT = 3;

    private MarketFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "MK-01",
                        "/market/swot",
                        plan -> swot(plan, THREAT, item -> item.withQuadrant(SwotQuadrant.OPPORTUNITY))),
                fault(
                        "MK-02",
                        "/market/swot/0/origin",
                        plan -> swot(plan, 0, item -> item.withOrigin(SwotOrigin.EXTERNAL))),
                fault("MK-03", "/market/swot", plan -> MarketChanges.withOpportunities(plan, 8)),
                fault("MK-04", "/market/swot/0/evidence", plan -> swot(plan, 0, item -> item.withEvidence())),
                fault(
                        "MK-05",
                        "/market/swot/4/id",
                        plan -> Changes.market(
                                plan,
                                market -> market.withSwot(Changes.with(
                                        market.swot(),
                                        market.swot()
                                                .get(2)
                                                .withId(Id.of("swot-new"))
                                                .withImpact(4))))),
                fault(
                        "MK-06",
                        "/market/analysedOn",
                        plan -> Changes.market(
                                plan,
                                market -> market.withAnalysedOn(Changes.period(plan)
                                        .start()
                                        .minusMonths(12)
                                        .minusDays(1)))),
                fault(
                        "MK-07",
                        "/market/competitors/0/strengths",
                        plan -> Changes.market(
                                plan,
                                market -> market.withCompetitors(market.competitors().stream()
                                        .map(competitor -> competitor.withStrengths())
                                        .toList()))),
                fault(
                        "MK-08",
                        "/market/trends/0/swotItemIds",
                        plan -> Changes.market(
                                plan,
                                market -> market.withTrends(
                                        Changes.changed(market.trends(), 0, trend -> trend.withSwotItemIds())))),
                fault(
                        "MK-09",
                        "/market/size/year",
                        plan -> Changes.market(
                                plan,
                                market -> market.withSize(
                                        market.size().orElseThrow().withYear(Optional.empty())))),
                fault(
                        "MK-10",
                        "/segments/1/id",
                        plan -> Changes.segment(plan, 1, segment -> segment.withPriority(Priority.HIGH))));
    }

    private static SalesActionPlan swot(SalesActionPlan plan, int index, UnaryOperator<SwotItem> change) {
        return Changes.market(plan, market -> market.withSwot(Changes.changed(market.swot(), index, change)));
    }
}
