package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

class ChannelTest {

    private static final DistributionChannel SHOP = channel("shop", DistributionChannelType.IN_STORE_SALES);
    private static final DistributionChannel OURS = channel("ours", DistributionChannelType.DIRECT_SALES);
    private static final DistributionChannel DEALER = channel("dealer", DistributionChannelType.INDIRECT_SALES);
    private static final Unit EUR = Unit.parse("EUR");

    @Test
    void our_sellers_and_resellers_keep_apart_by_segment_or_by_territory() {
        assertThat(conflict(OURS, DEALER)).isTrue();
        assertThat(conflict(OURS.withSegmentIds(Id.of("a")), DEALER.withSegmentIds(Id.of("b"))))
                .isFalse();
        assertThat(conflict(OURS.withSegmentIds(Id.of("a")), DEALER)).isTrue();
        assertThat(conflict(OURS.withTerritoryIds(Id.of("north")), DEALER.withTerritoryIds(Id.of("south"))))
                .isFalse();
        assertThat(conflict(OURS.withTerritoryIds(Id.of("land")), DEALER.withTerritoryIds(Id.of("south"))))
                .isTrue();
        assertThat(conflict(SHOP, DEALER)).isFalse();
    }

    private static boolean conflict(DistributionChannel one, DistributionChannel other) {
        return !found(ChannelRules.DOES_NOT_COMPETE_WITH_OURS, map().addChannels(one, other))
                .isEmpty();
    }

    @ParameterizedTest(name = "commission {0}, segment {1}, plan {2}, offers {3} and {4}: breach {5}")
    @CsvSource({
        "0.30, , 0.40, , , false",
        "0.40, , 0.40, , , true",
        "0.30, 0.25, 0.40, , , true",
        "0.30, 0.35, 0.20, , , false",
        "0.30, , , 0.20, 0.35, false",
        "0.35, , , 0.20, 0.35, true",
    })
    void a_commission_stays_below_the_margin(
            String commission, String segment, String plan, String low, String high, boolean isBreach) {
        SalesActionPlan.Builder builder = plan().addChannels(
                        DEALER.withCommissionRate(Share.of(commission)).withSegmentIds(Id.of("a")));
        Segment.Builder customers = Segment.builder().id(Id.of("a"));
        if (segment != null) {
            customers.grossMargin(Share.of(segment));
        }
        if (plan != null) {
            builder.grossMargin(Share.of(plan));
        }
        if (low != null) {
            builder.addOffers(
                    Offer.builder().id(Id.of("o")).grossMargin(Share.of(low)).build(),
                    Offer.builder().id(Id.of("p")).grossMargin(Share.of(high)).build());
        }

        assertThat(found(ChannelRules.LEAVES_A_MARGIN, builder.addSegments(customers.build())))
                .hasSize(isBreach ? 1 : 0);
    }

    @Test
    void of_several_segments_the_lowest_margin_counts() {
        SalesActionPlan.Builder plan = plan().addChannels(
                        DEALER.withCommissionRate(Share.of("0.30")).withSegmentIds(Id.of("a"), Id.of("b")))
                .addSegments(
                        Segment.builder()
                                .id(Id.of("a"))
                                .grossMargin(Share.of("0.40"))
                                .build(),
                        Segment.builder()
                                .id(Id.of("b"))
                                .grossMargin(Share.of("0.25"))
                                .build());

        assertThat(messages(ChannelRules.LEAVES_A_MARGIN, plan))
                .containsExactly("The commission of dealer is 30%, the gross margin 25%.");
    }

    @Test
    void a_commission_without_any_margin_is_not_judged() {
        assertThat(examined(
                        ChannelRules.LEAVES_A_MARGIN, plan().addChannels(DEALER.withCommissionRate(Share.of("0.9")))))
                .isZero();
    }

    @Test
    void capacity_holds_the_target_and_the_tactics_of_the_channel_alone() {
        DistributionChannel shop = SHOP.withCapacity(Quantity.of(100, EUR));
        Tactic tactic = tactic("a").withDistributionChannelIds(Id.of("shop")).withExpectedRevenue(Money.of(60, "EUR"));

        assertThat(examined(ChannelRules.CAPACITY_SUFFICES, plan().addChannels(shop)))
                .isZero();
        assertThat(found(
                        ChannelRules.CAPACITY_SUFFICES, plan().addChannels(shop).addTactics(tactic)))
                .isEmpty();
        assertThat(messages(
                        ChannelRules.CAPACITY_SUFFICES,
                        plan().addChannels(shop).addTactics(tactic, tactic.withId(Id.of("b")))))
                .containsExactly("shop is to sell 120, it can sell €100.");
        assertThat(found(
                        ChannelRules.CAPACITY_SUFFICES,
                        plan().addChannels(shop)
                                .addTactics(
                                        tactic,
                                        tactic.withId(Id.of("b"))
                                                .withDistributionChannelIds(Id.of("shop"), Id.of("ours")))))
                .isEmpty();
        assertThat(found(
                        ChannelRules.CAPACITY_SUFFICES, plan().addChannels(shop).addObjectives(target(101))))
                .containsExactly("WARNING /channels/0/capacity");
        assertThat(examined(
                        ChannelRules.CAPACITY_SUFFICES,
                        plan().addChannels(SHOP.withCapacity(Quantity.of(5, Unit.COUNT)))
                                .addObjectives(target(101))))
                .isZero();
    }

    private static Objective target(long value) {
        return Objective.builder()
                .id(Id.of("o"))
                .level(ObjectiveLevel.TEAM)
                .addChannelIds(Id.of("shop"))
                .target(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.of(value, EUR))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0} to {1}: open {2}")
    @CsvSource({
        "2025-01-01, 2025-12-31, false",
        "2025-01-01, 2026-01-01, true",
        "2026-12-31, 2027-12-31, true",
        "2027-01-01, 2027-12-31, false",
        "2026-12-31, 2026-01-01, false",
    })
    void a_channel_is_open_on_one_day_at_least(String from, String to, boolean isOpen) {
        assertThat(found(ChannelRules.IS_OPEN, plan().addChannels(SHOP.withActivePeriod(DateRange.of(from, to)))))
                .hasSize(isOpen ? 0 : 1);
    }

    private static SalesActionPlan.Builder map() {
        Territory north =
                Territory.builder().id(Id.of("north")).parentId(Id.of("land")).build();
        return plan().addTerritories(
                        Territory.builder().id(Id.of("land")).build(),
                        north,
                        north.withId(Id.of("south")),
                        north.withId(Id.of("east")));
    }

    private static Segment high(String id) {
        return Segment.builder().id(Id.of(id)).priority(Priority.HIGH).build();
    }

    private static Tactic tactic(String id) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.ADVERTISING)
                .addPersonaIds(Id.of("lea"))
                .build();
    }

    private static DistributionChannel channel(String id, DistributionChannelType type) {
        return DistributionChannel.builder().id(Id.of(id)).type(type).build();
    }
}
