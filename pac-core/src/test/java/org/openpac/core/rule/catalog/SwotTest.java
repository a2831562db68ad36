package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.market.TowsOption;
import org.openpac.core.plan.market.TowsType;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.value.Id;

class SwotTest {

    @Test
    void all_empty_quadrants_are_one_finding() {
        SalesActionPlan.Builder strengthsOnly = market(swot(item("s", SwotQuadrant.STRENGTH, 3)));

        assertThat(messages(SwotRules.QUADRANTS_ARE_FILLED, strengthsOnly))
                .containsExactly("The analysis names nothing under: weakness, opportunity, threat.");
        assertThat(examined(SwotRules.QUADRANTS_ARE_FILLED, plan())).isZero();
    }

    @Test
    void items_of_two_segments_are_two_analyses() {
        assertThat(found(SwotRules.QUADRANTS_ARE_READABLE, market(swot(threats(7, "a"), threats(7, "b")))))
                .isEmpty();
        assertThat(messages(SwotRules.QUADRANTS_ARE_READABLE, market(swot(threats(7, "a"), threats(9, "b")))))
                .containsExactly("Up to 9 items stand under: threat.");
    }

    @Test
    void a_pressing_item_is_answered_by_a_strategy_an_option_taken_up_or_a_risk() {
        MarketAnalysis market = swot(item("t", SwotQuadrant.THREAT, 4))
                .withTows(TowsOption.builder()
                        .id(Id.of("tows"))
                        .type(TowsType.ST)
                        .addSwotItemIds(Id.of("t"))
                        .build());

        assertThat(found(SwotRules.PRESSING_ITEMS_ARE_ANSWERED, market(market)))
                .containsExactly("WARNING /market/swot/0/id");
        assertThat(found(
                        SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
                        market(market).addStrategies(strategy().withSwotItemIds(Id.of("t")))))
                .isEmpty();
        assertThat(found(
                        SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
                        market(market).addStrategies(strategy().withTowsOptionIds(Id.of("tows")))))
                .isEmpty();
        assertThat(found(
                        SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
                        market(market)
                                .addRisks(Risk.builder()
                                        .id(Id.of("risk"))
                                        .swotItemId(Id.of("t"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void a_strategy_that_was_given_up_answers_nothing() {
        Strategy givenUp = strategy().withSwotItemIds(Id.of("t")).withLifecycle(LifecycleStatus.CANCELLED);

        assertThat(found(
                        SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
                        market(swot(item("t", SwotQuadrant.THREAT, 5))).addStrategies(givenUp)))
                .hasSize(1);
    }

    @Test
    void strengths_and_weaknesses_need_no_answer() {
        assertThat(examined(
                        SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
                        market(swot(item("s", SwotQuadrant.STRENGTH, 5), item("w", SwotQuadrant.WEAKNESS, 5)))))
                .isZero();
    }

    @Test
    void a_single_segment_needs_no_analysis_beside_the_markets() {
        SalesActionPlan.Builder one =
                market(swot(item("s", SwotQuadrant.STRENGTH, 1))).addSegments(priority("a"));

        assertThat(examined(SwotRules.PRIORITY_SEGMENT_IS_ANALYSED, one)).isZero();
        assertThat(found(SwotRules.PRIORITY_SEGMENT_IS_ANALYSED, one.addSegments(priority("b"))))
                .containsExactly("INFO /segments/0/id", "INFO /segments/1/id");
    }

    private static Segment priority(String id) {
        return Segment.builder().id(Id.of(id)).priority(Priority.HIGH).build();
    }

    private static Strategy strategy() {
        return Strategy.builder()
                .id(Id.of("strategy"))
                .type(StrategyType.ACQUISITION)
                .build();
    }

    private static SalesActionPlan.Builder market(MarketAnalysis market) {
        return plan().market(market);
    }

    private static SwotItem item(String id, SwotQuadrant quadrant, int impact) {
        return SwotItem.builder()
                .id(Id.of(id))
                .quadrant(quadrant)
                .impact(impact)
                .build();
    }

    private static SwotItem[] threats(int number, String segment) {
        return IntStream.range(0, number)
                .mapToObj(i -> item(segment + i, SwotQuadrant.THREAT, 1).withSegmentId(Id.of(segment)))
                .toArray(SwotItem[]::new);
    }

    private static MarketAnalysis swot(SwotItem... items) {
        return MarketAnalysis.builder().addSwot(items).build();
    }

    private static MarketAnalysis swot(SwotItem[] some, SwotItem[] others) {
        return MarketAnalysis.builder()
                .addAllSwot(List.of(some))
                .addAllSwot(List.of(others))
                .build();
    }
}
