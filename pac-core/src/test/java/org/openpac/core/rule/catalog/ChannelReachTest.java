package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.value.Id;

class ChannelReachTest {

    private static final DistributionChannel OURS = channel("ours", DistributionChannelType.DIRECT_SALES);
    private static final DistributionChannel SHOP = channel("shop", DistributionChannelType.IN_STORE_SALES);

    @Test
    void a_plan_without_channels_is_told_once() {
        assertThat(found(ChannelReachRules.HAS_A_CHANNEL, plan())).containsExactly("WARNING /channels");
        assertThat(examined(ChannelReachRules.PRIORITY_SEGMENT_CAN_BUY, plan().addSegments(high("a"))))
                .isZero();
    }

    @Test
    void a_priority_segment_can_buy_by_its_whole_its_parts_or_its_approach() {
        Segment part = high("part").withParentId(Id.of("whole"));

        assertThat(canBuy(SHOP)).isTrue();
        assertThat(canBuy(SHOP.withSegmentIds(Id.of("whole")), high("whole"), part))
                .isTrue();
        assertThat(canBuy(SHOP.withSegmentIds(Id.of("part")), high("whole"), part))
                .isTrue();
        assertThat(canBuy(SHOP.withSegmentIds(Id.of("other")), high("a"))).isFalse();
        assertThat(canBuy(
                        SHOP.withSegmentIds(Id.of("other")),
                        high("a")
                                .withApproach(SegmentApproach.builder()
                                        .addDistributionChannelIds(Id.of("shop"))
                                        .build())))
                .isTrue();
    }

    private static boolean canBuy(DistributionChannel channel, Segment... segments) {
        return found(
                        ChannelReachRules.PRIORITY_SEGMENT_CAN_BUY,
                        plan().addChannels(channel).addSegments(segments))
                .isEmpty();
    }

    @Test
    void a_habit_that_no_channel_serves_is_told_at_the_persona_and_not_again_at_each_tactic() {
        SalesActionPlan.Builder plan = plan().addPersonas(buyer())
                .addChannels(SHOP)
                .addTactics(tactic("t").withDistributionChannelIds(Id.of("shop")));

        assertThat(found(ChannelReachRules.CHANNELS_FIT_HABITS, plan))
                .containsExactly("WARNING /personas/0/behavioural/purchaseChannels");
        assertThat(messages(ChannelReachRules.CHANNELS_FIT_HABITS, plan))
                .containsExactly("“Léa” buys by online sales; on offer: in store sales.");
    }

    @Test
    void a_tactic_that_names_the_wrong_channel_is_told_itself() {
        DistributionChannel online = channel("online", DistributionChannelType.ONLINE_SALES);

        assertThat(found(
                        ChannelReachRules.CHANNELS_FIT_HABITS,
                        plan().addPersonas(buyer())
                                .addChannels(SHOP, online)
                                .addTactics(
                                        tactic("a").withDistributionChannelIds(Id.of("shop")),
                                        tactic("b").withDistributionChannelIds(Id.of("online")),
                                        tactic("c"))))
                .containsExactly("WARNING /tactics/0/distributionChannelIds");
    }

    @Test
    void a_persona_whose_segment_no_channel_serves_has_another_problem() {
        assertThat(found(
                        ChannelReachRules.CHANNELS_FIT_HABITS,
                        plan().addPersonas(buyer().withSegmentIds(Id.of("homes")))
                                .addChannels(SHOP.withSegmentIds(Id.of("firms")))))
                .isEmpty();
    }

    @Test
    void all_territories_without_a_channel_are_one_finding() {
        Segment segment = high("a").withTerritoryIds(Id.of("north"), Id.of("south"), Id.of("east"));

        assertThat(messages(
                        ChannelReachRules.TERRITORIES_ARE_COVERED,
                        map().addSegments(segment).addChannels(SHOP.withTerritoryIds(Id.of("east")))))
                .containsExactly("No channel sells to a in: north, south.");
        assertThat(found(
                        ChannelReachRules.TERRITORIES_ARE_COVERED,
                        map().addSegments(segment).addChannels(SHOP.withTerritoryIds(Id.of("land")))))
                .isEmpty();
        assertThat(found(
                        ChannelReachRules.TERRITORIES_ARE_COVERED,
                        map().addSegments(segment).addChannels(OURS, SHOP.withTerritoryIds(Id.of("east")))))
                .isEmpty();
        assertThat(examined(
                        ChannelReachRules.TERRITORIES_ARE_COVERED,
                        map().addSegments(segment).addChannels(SHOP.withSegmentIds(Id.of("b")))))
                .isZero();
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

    private static BuyerPersona buyer() {
        return BuyerPersona.builder()
                .id(Id.of("lea"))
                .name("Léa")
                .behavioural(Behaviour.builder()
                        .addPurchaseChannels(DistributionChannelType.ONLINE_SALES)
                        .build())
                .build();
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
