package org.openpac.testkit;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Further customers and findings on the market, for faults and near misses. */
public final class MarketChanges {

    private static final int LEA = 2;
    private static final int HOMES = 4;

    private MarketChanges() {}

    /** Adds personas who look for other things than the rest, and names them in the action for their segment. */
    public static SalesActionPlan withPersonas(SalesActionPlan plan, int number) {
        List<BuyerPersona> personas = new ArrayList<>(plan.personas());
        List<Id> ids = new ArrayList<>(plan.tactics().get(HOMES).personaIds());
        for (int i = 0; i < number; i++) {
            BuyerPersona further = plan.personas()
                    .get(LEA)
                    .withId(Id.of("persona-new-" + i))
                    .withName("Zoé " + i)
                    .withNeeds("a" + i + " b" + i + " c" + i + " d" + i);
            personas.add(further);
            ids.add(further.id());
        }
        return Changes.tactic(plan.withPersonas(personas), HOMES, tactic -> tactic.withPersonaIds(ids));
    }

    /** Adds segments of low priority, told apart by their line of business. */
    public static SalesActionPlan withSegments(SalesActionPlan plan, int number) {
        List<Segment> segments = new ArrayList<>(plan.segments());
        for (int i = 0; i < number; i++) {
            segments.add(plan.segments()
                    .get(LEA)
                    .withId(Id.of("segment-new-" + i))
                    .withName("Segment " + i)
                    .withCriteria(SegmentCriterion.builder()
                            .basis(SegmentationBasis.DEMOGRAPHIC)
                            .attribute("industry")
                            .operator(CriterionOperator.EQ)
                            .addValues("industry " + i)
                            .build()));
        }
        return plan.withSegments(segments);
    }

    /** Gives the firms of the segment with an index another size, in employees. */
    public static SalesActionPlan range(SalesActionPlan plan, int index, long low, long high) {
        return Changes.segment(
                plan,
                index,
                segment -> segment.withCriteria(Changes.changed(
                        segment.criteria(),
                        1,
                        criterion -> criterion
                                .withLow(Quantity.of(low, Unit.COUNT))
                                .withHigh(Quantity.of(high, Unit.COUNT)))));
    }

    /** Adds opportunities of the whole market whose impact nobody has judged. */
    public static SalesActionPlan withOpportunities(SalesActionPlan plan, int number) {
        List<SwotItem> items = new ArrayList<>(plan.market().orElseThrow().swot());
        for (int i = 0; i < number; i++) {
            items.add(SwotItem.builder()
                    .id(Id.of("swot-new-" + i))
                    .quadrant(SwotQuadrant.OPPORTUNITY)
                    .build());
        }
        return Changes.market(plan, market -> market.withSwot(items));
    }
}
