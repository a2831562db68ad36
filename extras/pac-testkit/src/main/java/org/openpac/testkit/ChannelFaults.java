package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** CH: faults of distribution channels. */
final class ChannelFaults {

    private ChannelFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("CH-01", "/channels", ChannelFaults::withoutChannels),
                fault(
                        "CH-02",
                        "/segments/0/id",
                        plan -> Changes.segment(
                                Changes.channel(plan, 0, channel -> channel.withSegmentIds(Id.of("segment-homes"))),
                                0,
                                ChannelFaults::withoutChannels)),
                fault(
                        "CH-03",
                        "/personas/2/behavioural/purchaseChannels",
                        plan -> Changes.persona(
                                plan,
                                2,
                                persona -> persona.withBehavioural(persona.behavioural()
                                        .orElseThrow()
                                        .withPurchaseChannels(DistributionChannelType.IN_STORE_SALES)))),
                fault(
                        "CH-04",
                        "/segments/0/territoryIds",
                        plan -> Changes.channel(
                                plan,
                                0,
                                channel -> channel.withTerritoryIds(Changes.without(channel.territoryIds(), 0)))),
                fault(
                        "CH-05",
                        "/channels/1/segmentIds",
                        plan -> Changes.channel(
                                plan,
                                1,
                                channel ->
                                        channel.withSegmentIds(Changes.with(channel.segmentIds(), Id.of("segment"))))),
                fault(
                        "CH-06",
                        "/channels/1/commissionRate",
                        plan -> Changes.channel(plan, 1, channel -> channel.withCommissionRate(Share.of("0.45")))),
                fault(
                        "CH-07",
                        "/channels/2/capacity",
                        plan -> Changes.channel(
                                plan, 2, channel -> channel.withCapacity(Quantity.of("19999.99", Unit.parse("EUR"))))),
                fault(
                        "CH-08",
                        "/channels/2/activePeriod",
                        plan -> Changes.channel(
                                plan,
                                2,
                                channel -> channel.withActivePeriod(new DateRange(
                                        Changes.dayAfter(plan),
                                        Changes.dayAfter(plan).plusYears(1))))));
    }

    private static SalesActionPlan withoutChannels(SalesActionPlan plan) {
        return plan.withChannels()
                .withTactics(plan.tactics().stream()
                        .map(tactic -> tactic.withDistributionChannelIds())
                        .toList())
                .withSegments(plan.segments().stream()
                        .map(ChannelFaults::withoutChannels)
                        .toList());
    }

    private static Segment withoutChannels(Segment segment) {
        return segment.withApproach(segment.approach().orElseThrow().withDistributionChannelIds());
    }
}
