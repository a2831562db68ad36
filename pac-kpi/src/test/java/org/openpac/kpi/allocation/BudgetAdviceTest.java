package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.allocation.AdvicePlans.EURO;
import static org.openpac.kpi.allocation.AdvicePlans.amounts;
import static org.openpac.kpi.allocation.AdvicePlans.line;
import static org.openpac.kpi.allocation.AdvicePlans.log;
import static org.openpac.kpi.allocation.AdvicePlans.paying;
import static org.openpac.kpi.allocation.AdvicePlans.plan;
import static org.openpac.kpi.allocation.AdvicePlans.tactic;
import static org.openpac.kpi.allocation.AdvicePlans.wide;
import static org.openpac.kpi.allocation.Lines.euros;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.ExpectedResult;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.ResponsePoint;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class BudgetAdviceTest {

    /** With square roots amounts go with the squares of 400 / 10 and 200 / 10: 160 and 40, bringing the root of 200 · 2000. */
    @Test
    void a_point_and_an_elasticity_of_a_half_make_square_roots() {
        BudgetAdvice advice = BudgetAdvice.of(plan(wide("a", 100, 400), wide("b", 100, 200)));

        assertThat(amounts(advice)).containsExactly(euros("160"), euros("40"));
        assertThat(advice.gain().orElseThrow()).isCloseTo(Math.sqrt(400_000) / 600 - 1, within(1e-9));
        assertThat(advice.split().orElseThrow().multiplier()).isCloseTo(Math.sqrt(2.5), within(1e-9));
        assertThat(advice.lines()).extracting(AdvisedLine::ground).containsOnly(CurveGround.ASSUMED);
        assertThat(advice.lines()).extracting(AdvisedLine::presentMarginal).containsExactly(2.0, 1.0);
        assertThat(advice.unevenness()).hasValue(2);
        assertThat(advice.measure()).contains(Measure.of(Measure.Kind.MARGIN, Unit.of(EURO)));
        assertThat(advice.gap()).isEmpty();
        assertThat(advice.kept()).isEmpty();
        assertThat(advice.unallocated()).isEmpty();
    }

    @Test
    void an_assumed_curve_is_followed_from_half_to_twice_todays_amount() {
        BudgetAdvice advice = BudgetAdvice.of(plan(line("a", 100, 400), line("b", 100, 200)));

        assertThat(amounts(advice)).containsExactly(euros("150"), euros("50"));
        assertThat(advice.lines().get(0).highest()).contains(euros("200"));
        assertThat(advice.lines().get(1).lowest()).isEqualTo(euros("50"));
        assertThat(advice.lines().get(1).allocated().binding()).isEqualTo(Binding.LOWEST);
        assertThat(BudgetAdvice.of(plan(line("a", 100, 900), line("b", 200, 200), line("c", 0, 4)))
                        .lines()
                        .get(0)
                        .allocated()
                        .binding())
                .isEqualTo(Binding.HIGHEST);
    }

    @Test
    void what_is_ordered_or_spent_cannot_be_taken_back() {
        BudgetLine weak = wide("b", 100, 200);
        SalesActionPlan ordered =
                plan(wide("a", 100, 400), weak.withCommitted(euros("70")).withActual(euros("60")));
        SalesActionPlan spent =
                plan(wide("a", 100, 400), weak.withCommitted(euros("60")).withActual(euros("75")));
        SalesActionPlan overspent = plan(wide("a", 100, 400), weak.withActual(euros("130")));

        assertThat(amounts(BudgetAdvice.of(ordered))).containsExactly(euros("130"), euros("70"));
        assertThat(amounts(BudgetAdvice.of(spent))).containsExactly(euros("125"), euros("75"));
        assertThat(amounts(BudgetAdvice.of(overspent))).containsExactly(euros("100"), euros("100"));
        assertThat(BudgetAdvice.of(overspent).lines().get(1).canShrink()).isFalse();
        assertThat(BudgetAdvice.of(overspent).lines().get(1).canGrow()).isTrue();
    }

    @Test
    void a_bound_that_todays_amount_breaks_forces_no_change() {
        BudgetLine strong = line("a", 100, 400).withLowest(euros("0")).withHighest(euros("80"));
        BudgetLine weak = wide("b", 100, 200).withLowest(euros("150"));
        BudgetAdvice advice = BudgetAdvice.of(plan(strong, weak));

        assertThat(amounts(advice)).containsExactly(euros("100"), euros("100"));
        assertThat(advice.gain()).hasValue(0);
        assertThat(advice.lines().get(0).canGrow()).isFalse();
        assertThat(advice.lines().get(0).canShrink()).isTrue();
        assertThat(advice.unevenness()).hasValue(0.5);
    }

    /** By hand: 100 / (20 + x) = 60 / (10 + y), x + y = 100. */
    @Test
    void the_curve_of_the_action_a_line_alone_pays_for_counts_more_than_its_expected_return() {
        SalesActionPlan plan = plan(paying("a", 50, "t").withExpectedReturn(euros("999")), paying("b", 50, "u"))
                .withTactics(
                        tactic("t").withResponse(log(100, "EUR", 20)),
                        tactic("u").withResponse(log(60, "EUR", 10)));
        BudgetAdvice advice = BudgetAdvice.of(plan);

        assertThat(amounts(advice)).containsExactly(euros("61.25"), euros("38.75"));
        assertThat(advice.lines()).extracting(AdvisedLine::ground).containsOnly(CurveGround.STATED);
        assertThat(advice.lines()).extracting(AdvisedLine::highest).containsOnly(Optional.empty());
        assertThat(advice.lines()).extracting(AdvisedLine::lowest).containsOnly(euros("0"));
    }

    @Test
    void a_past_that_pins_a_curve_down_counts_most() {
        SalesActionPlan plan = plan(paying("a", 50, "t").withExpectedReturn(euros("999")), paying("b", 50, "u"))
                .withTactics(tactic("t"), tactic("u").withResponse(log(9, "EUR", 90)));
        BudgetAdvice advice = BudgetAdvice.of(
                plan, Map.of(Id.of("a"), past(new LogCurve(100, 20)), Id.of("u"), past(new LogCurve(60, 10))));

        assertThat(advice.lines()).extracting(AdvisedLine::ground).containsOnly(CurveGround.FITTED);
        assertThat(advice.lines().get(0).allocated().amount().amount().doubleValue())
                .isCloseTo(61.25, within(0.02));
        assertThat(BudgetAdvice.of(plan, Map.of(Id.of("a"), List.of(new SpendResult(5, 5))))
                        .lines()
                        .get(0)
                        .ground())
                .isEqualTo(CurveGround.ASSUMED);
    }

    private static List<SpendResult> past(Curve curve) {
        return DoubleStream.of(5, 12, 30, 55, 80, 130)
                .mapToObj(spend -> new SpendResult(spend, curve.value(spend)))
                .toList();
    }

    @Test
    void lines_are_compared_by_what_most_of_their_money_brings() {
        Tactic leads = tactic("t").withExpectedResults(expected("kpi-leads", 400, Unit.COUNT));
        SalesActionPlan plan = plan(
                        paying("a", 100, "t"),
                        paying("b", 100, "u"),
                        line("c", 40, 90),
                        line("d", 40, 90),
                        paying("e", 10, "v"))
                .withTactics(
                        leads,
                        leads.withId(Id.of("u")).withExpectedResults(expected("kpi-leads", 200, Unit.COUNT)),
                        tactic("v").withExpectedRevenue(euros("50")));
        BudgetAdvice advice = BudgetAdvice.of(plan);

        assertThat(advice.measure())
                .contains(new Measure(Measure.Kind.INDICATOR, Unit.COUNT, Optional.of(Id.of("kpi-leads"))));
        assertThat(amounts(advice)).containsExactly(euros("150"), euros("50"));
        assertThat(advice.kept()).extracting(KeptLine::reason).containsOnly(KeptReason.OTHER_MEASURE);
        assertThat(advice.kept()).extracting(kept -> kept.id().value()).containsExactly("c", "d", "e");
    }

    private static ExpectedResult expected(String kpi, long amount, Unit unit) {
        return ExpectedResult.builder()
                .kpiId(Id.of(kpi))
                .amount(Quantity.of(amount, unit))
                .build();
    }

    @Test
    void where_as_much_money_brings_margin_as_revenue_margin_counts() {
        SalesActionPlan plan = plan(
                        paying("a", 100, "t").withExpectedReturn(euros("80")),
                        paying("b", 100, "u").withExpectedReturn(euros("90")))
                .withTactics(
                        tactic("t").withExpectedRevenue(euros("400")),
                        tactic("u").withExpectedRevenue(euros("300")));

        assertThat(BudgetAdvice.of(plan).measure().orElseThrow().kind()).isEqualTo(Measure.Kind.MARGIN);
        assertThat(BudgetAdvice.of(plan.withBudget(Budget.builder()
                                .addLines(paying("a", 100, "t"), paying("b", 100, "u"))
                                .build()))
                        .measure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Measure.Kind.REVENUE);
    }

    @Test
    void curves_in_other_units_are_compared_with_their_like() {
        SalesActionPlan plan = plan(paying("a", 50, "t"), paying("b", 50, "u"))
                .withTactics(
                        tactic("t").withResponse(log(100, "COUNT", 20)),
                        tactic("u").withResponse(log(60, "COUNT", 10)));

        assertThat(BudgetAdvice.of(plan).measure()).contains(Measure.of(Measure.Kind.RESULT, Unit.COUNT));
        assertThat(BudgetAdvice.of(plan.withTactics(
                                tactic("t").withResponse(log(100, "USD", 20)),
                                plan.tactics().get(1)))
                        .gap())
                .contains(AdviceGap.NOTHING_TO_COMPARE);
        ResponseCurve dollars = log(100, "EUR", 20).withSpendScale(Money.of(20, "USD"));
        assertThat(BudgetAdvice.of(plan.withTactics(tactic("t").withResponse(dollars), tactic("u")))
                        .kept())
                .extracting(KeptLine::reason)
                .containsOnly(KeptReason.NOTHING_EXPECTED);
    }

    @Test
    void a_curve_through_points_has_their_unit() {
        ResponseCurve points = ResponseCurve.builder()
                .form(CurveForm.PIECEWISE)
                .addPoints(point(50, Quantity.of(100, Unit.COUNT)), point(100, Quantity.of(120, Unit.COUNT)))
                .build();
        SalesActionPlan plan = plan(paying("a", 90, "t"), paying("b", 10, "u"))
                .withTactics(tactic("t").withResponse(points), tactic("u").withResponse(points));

        assertThat(BudgetAdvice.of(plan).measure()).contains(Measure.of(Measure.Kind.RESULT, Unit.COUNT));
        assertThat(BudgetAdvice.of(plan).split().orElseThrow().result()).isCloseTo(200, within(1e-9));
        ResponseCurve mixed =
                points.withPoints(point(50, Quantity.of(100, Unit.COUNT)), point(100, Quantity.of(120, Unit.of(EURO))));
        assertThat(BudgetAdvice.of(plan.withTactics(
                                tactic("t").withResponse(mixed), plan.tactics().get(1)))
                        .kept())
                .extracting(KeptLine::reason)
                .contains(KeptReason.NOTHING_EXPECTED);
    }

    private static ResponsePoint point(long spend, Quantity result) {
        return ResponsePoint.builder()
                .spend(Money.of(spend, "EUR"))
                .result(result)
                .build();
    }
}
