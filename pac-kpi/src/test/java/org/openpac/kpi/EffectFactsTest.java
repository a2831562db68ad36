package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** To which tactic, strategy, segment and channel a fact belongs, and what was planned for each by then. */
class EffectFactsTest {

    private static final Id CALLS = Id.of("calls");
    private static final Id FIRST = Id.of("first");
    private static final Id SECOND = Id.of("second");
    private static final Id SHOP = Id.of("shop");
    private static final Id WEB = Id.of("web");
    private static final Id SMALL = Id.of("small");

    private static final SalesActionPlan PLAN = PlanForTests.plan()
            .addStrategy(strategy(FIRST))
            .addStrategy(strategy(SECOND))
            .addSegment(Segment.builder().id(SMALL).build())
            .addChannel(channel(SHOP))
            .addChannel(channel(WEB))
            .addTactic(calls())
            .build();

    @Test
    void a_fact_belongs_to_the_only_strategy_segment_and_channel_of_its_tactic() {
        SalesActionPlan plan = PLAN.withTactics(
                calls().withStrategyIds(FIRST).withSegmentIds(SMALL).withDistributionChannelIds(WEB));

        assertValue(spent(plan, EffectGroup.TACTIC, CALLS), "100");
        assertValue(spent(plan, EffectGroup.STRATEGY, FIRST), "100");
        assertReason(spent(plan, EffectGroup.STRATEGY, SECOND), Reason.NO_DATA);
        assertValue(spent(plan, EffectGroup.SEGMENT, SMALL), "100");
        assertValue(spent(plan, EffectGroup.CHANNEL, WEB), "100");
        assertReason(spent(plan, EffectGroup.CHANNEL, SHOP), Reason.NO_DATA);
    }

    @Test
    void one_that_is_named_twice_or_beside_one_that_is_not_there_is_still_the_only_one() {
        SalesActionPlan plan = PLAN.withTactics(calls().withStrategyIds(FIRST, FIRST, Id.of("nowhere")));

        assertValue(spent(plan, EffectGroup.STRATEGY, FIRST), "100");
    }

    @Test
    void what_belongs_to_two_of_a_group_is_given_to_neither() {
        SalesActionPlan plan =
                PLAN.withTactics(calls().withStrategyIds(FIRST, SECOND).withDistributionChannelIds(SHOP, WEB));

        assertReason(spent(plan, EffectGroup.STRATEGY, FIRST), Reason.NOT_TOLD_APART);
        assertReason(spent(plan, EffectGroup.STRATEGY, SECOND), Reason.NOT_TOLD_APART);
        assertReason(spent(plan, EffectGroup.CHANNEL, SHOP), Reason.NOT_TOLD_APART);
        assertThat(Effectiveness.of(plan, List.of(spend()), END_OF_MARCH)
                        .lines(EffectGroup.STRATEGY)
                        .get(0)
                        .spendingPace())
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.NOT_TOLD_APART));
    }

    @Test
    void a_fact_that_names_its_channel_is_of_that_one() {
        SalesActionPlan plan = PLAN.withTactics(calls().withDistributionChannelIds(SHOP));
        Effectiveness effect = Effectiveness.of(plan, List.of(((Spend) spend()).withChannelId(WEB)), END_OF_MARCH);

        assertReason(effect.lines(EffectGroup.CHANNEL).get(0).spent(), Reason.NO_DATA);
        assertValue(effect.lines(EffectGroup.CHANNEL).get(1).spent(), "100");
    }

    /** 3,650 for the year, of which 90 of 365 days have passed. */
    @Test
    void a_budget_line_without_a_tactic_is_of_the_strategy_it_names() {
        SalesActionPlan plan = PLAN.withBudget(PlanForTests.budget(
                PlanForTests.line("bud", 3_650, CostKind.DIRECT, 0).withStrategyId(SECOND)));
        List<SalesFact> facts = List.of(((Spend) spend()).withAmount(Money.of(450, "EUR")));
        SalesActionPlan withTactic = plan.withTactics(calls().withStrategyIds(SECOND));
        EffectLine line = Effectiveness.of(withTactic, facts, END_OF_MARCH)
                .lines(EffectGroup.STRATEGY)
                .get(1);

        assertValue(line.spendingPace(), "0.5"); // of 900
        assertThat(line.budget().value().orElseThrow().doubleValue()).isEqualTo(100 * 450 / 3_650.0);
    }

    @Test
    void a_fact_that_names_a_tactic_the_plan_does_not_have_is_nobodys() {
        Effectiveness effect =
                Effectiveness.of(PLAN, List.of(Facts.direct("1").withTacticId(Id.of("nowhere"))), END_OF_MARCH);

        assertThat(effect.lines(EffectGroup.TACTIC)).hasSize(1);
        assertReason(effect.lines(EffectGroup.TACTIC).get(0).spent(), Reason.NO_DATA);
    }

    @Test
    void quotas_and_planned_spending_among_the_facts_are_no_results() {
        List<SalesFact> facts = List.of(
                Facts.quota("5000").withTacticId(CALLS),
                Facts.planned("5000", END_OF_MARCH).withTacticId(CALLS));
        EffectLine line = Effectiveness.of(PLAN, facts, END_OF_MARCH)
                .lines(EffectGroup.TACTIC)
                .get(0);

        assertValue(line.expectedRevenue(), "9000"); // the action's own
        assertReason(line.budget(), Reason.NO_DATA);
    }

    @Test
    void of_an_expectation_the_part_of_the_days_that_has_passed_counts() {
        // 90 days: none on the eve, one on the first day, half on the 45th, all on the last
        assertValue(expected(calls(), LocalDate.of(2025, 12, 31)), "0");
        assertValue(expected(calls(), LocalDate.of(2026, 1, 1)), "100");
        assertValue(expected(calls(), LocalDate.of(2026, 2, 14)), "4500");
        assertValue(expected(calls(), END_OF_MARCH), "9000");
        assertValue(expected(calls(), END_OF_MARCH.plusDays(1)), "9000");
        assertValue(expected(calls().withStart(LocalDate.of(2026, 2, 1)), LocalDate.of(2026, 1, 31)), "0");
    }

    @Test
    void an_action_that_was_given_up_or_has_no_days_is_expected_to_bring_nothing() {
        assertReason(expected(calls().withStatus(TacticStatus.CANCELLED), END_OF_MARCH), Reason.NO_DATA);
        assertReason(
                expected(calls().withStart(END_OF_MARCH).withEnd(LocalDate.of(2026, 1, 1)), END_OF_MARCH),
                Reason.NO_DATA);
    }

    @Test
    void an_action_without_dates_has_those_of_the_plan() {
        Tactic undated = Tactic.builder()
                .id(CALLS)
                .family(TacticFamily.PROSPECTING)
                .expectedRevenue(Money.of(36_500, "EUR"))
                .build();

        // 90 of 365 days
        assertValue(expected(undated, END_OF_MARCH), "9000");
    }

    @Test
    void a_plan_whose_days_are_none_counts_no_fact() {
        SalesActionPlan plan = PLAN.withPeriod(DateRange.of("2026-12-31", "2026-01-01"));

        assertReason(spent(plan, EffectGroup.TACTIC, CALLS), Reason.NO_DATA);
    }

    private static KpiResult expected(Tactic tactic, LocalDate asOf) {
        return Effectiveness.of(PLAN.withTactics(tactic), List.of(), asOf)
                .lines(EffectGroup.TACTIC)
                .get(0)
                .expectedRevenue();
    }

    private static KpiResult spent(SalesActionPlan plan, EffectGroup group, Id id) {
        return Effectiveness.of(plan, List.of(spend()), END_OF_MARCH).lines(group).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .spent();
    }

    private static SalesFact spend() {
        return Facts.direct("100").withTacticId(CALLS);
    }

    private static DistributionChannel channel(Id id) {
        return DistributionChannel.builder()
                .id(id)
                .type(DistributionChannelType.IN_STORE_SALES)
                .build();
    }

    private static Strategy strategy(Id id) {
        return Strategy.builder().id(id).type(StrategyType.ACQUISITION).build();
    }

    private static Tactic calls() {
        return Tactic.builder()
                .id(CALLS)
                .family(TacticFamily.PROSPECTING)
                .start(LocalDate.of(2026, 1, 1))
                .end(END_OF_MARCH)
                .expectedRevenue(Money.of(9_000, "EUR"))
                .build();
    }

    private static void assertValue(KpiResult result, String value) {
        assertThat(result.value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }

    private static void assertReason(KpiResult result, Reason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }
}
