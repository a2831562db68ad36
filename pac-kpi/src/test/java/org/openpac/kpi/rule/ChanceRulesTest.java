package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketGrowth;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/**
 * How probable levels are after 100, 110, 110, 121 and 121: the growths 10, 0, 10 and 0 % have a mean of 5 % and a deviation of
 * √(4·0.05²/3) = 5.77 %, so that the next is 5 % + t·5.77 %·√(1 + 1/4) = 5 % + t·6.455 %, with three degrees of freedom.
 */
class ChanceRulesTest {

    private static final String[] PAST = {"100 EUR", "110 EUR", "110 EUR", "121 EUR", "121 EUR"};

    private static KpiDefinition sales(String unit) {
        return KpiDefinition.builder().id(Id.of("sales")).unit(Unit.parse(unit)).build();
    }

    private static Objective selling(String from, String target) {
        return Objective.builder()
                .id(Id.of("grow"))
                .level(ObjectiveLevel.COMPANY)
                .kpiId(Id.of("sales"))
                .due(LocalDate.of(2026, 12, 31))
                .target(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.parse(target))
                        .baseline(Baseline.builder().value(Quantity.parse(from)).build())
                        .build())
                .build();
    }

    private static Objective selling(String target) {
        return selling("121 EUR", target);
    }

    private static Objective stretched(String target, String stretch) {
        return selling(target)
                .withStretch(
                        StretchSpec.builder().value(Quantity.parse(stretch)).build());
    }

    private static SalesActionPlan.Builder plan(Objective objective, String... past) {
        return StatisticProbe.plan(sales("EUR"))
                .addObjectives(objective)
                .measurements(IntStream.range(0, past.length)
                        .mapToObj(i -> year("sales", 2026 - past.length + i, past[i]))
                        .toList());
    }

    // 20 % chance: t = 0.9785, 134.7. 5 %: t = 2.3534, 145.4.
    @ParameterizedTest
    @CsvSource({
        "134, ''",
        "135, WARNING /objectives/0/target/value",
        "145, WARNING /objectives/0/target/value",
        "146, ERROR /objectives/0/target/value"
    })
    void a_target_is_within_reach(String level, String finding) {
        assertThat(String.join("", found(ChanceRules.TARGET_IS_LIKELY_ENOUGH, plan(selling(level + " EUR"), PAST))))
                .isEqualTo(finding);
    }

    // 135 / 121 - 1 = 11.57 %, t = 1.0179; with three degrees of freedom the survival is
    // 1/2 - (t/√3 / (1 + t²/3) + arctan(t/√3)) / π = 0.5 - (0.4368 + 0.5314) / π = 0.192.
    @Test
    void the_chance_is_told_with_what_it_rests_on() {
        assertThat(messages(ChanceRules.TARGET_IS_LIKELY_ENOUGH, plan(selling("135 EUR"), PAST)))
                .containsExactly("Estimated chance 19.2%: it asks for a growth of 11.6%, the past shows 5% ± 5.8%.");
    }

    // 95 %: t = -2.3534, 108.7.
    @ParameterizedTest
    @CsvSource({"108, INFO /objectives/0/target/value", "109, ''"})
    void a_target_asks_for_something(String level, String finding) {
        assertThat(String.join("", found(ChanceRules.TARGET_ASKS_FOR_SOMETHING, plan(selling(level + " EUR"), PAST))))
                .isEqualTo(finding);
    }

    // 50 %: 127.05. 80 %: t = -0.9785, 119.4.
    @ParameterizedTest
    @CsvSource({"127, 0", "128, 1", "120, 0", "119, 1"})
    void a_target_under_a_stretch_is_reached_in_five_to_eight_of_ten_cases(String level, int findings) {
        assertThat(found(ChanceRules.BASE_TARGET_IS_USUAL, plan(stretched(level + " EUR", "140 EUR"), PAST)))
                .hasSize(findings);
        assertThat(examined(ChanceRules.BASE_TARGET_IS_USUAL, plan(selling(level + " EUR"), PAST)))
                .isZero();
    }

    // 30 %: t = 0.5844, 131.6. 10 %: t = 1.6377, 139.8.
    @ParameterizedTest
    @CsvSource({"131, 1", "132, 0", "139, 0", "140, 1"})
    void a_stretch_is_reached_in_one_to_three_of_ten_cases(String level, int findings) {
        assertThat(found(ChanceRules.STRETCH_HAS_ITS_CHANCE, plan(stretched("125 EUR", level + " EUR"), PAST)))
                .hasSize(findings);
        assertThat(examined(ChanceRules.STRETCH_HAS_ITS_CHANCE, plan(selling("125 EUR"), PAST)))
                .isZero();
    }

    @Test
    void a_short_or_even_past_tells_no_chance() {
        assertThat(examined(
                        ChanceRules.TARGET_IS_LIKELY_ENOUGH,
                        plan(selling("900 EUR"), "100 EUR", "110 EUR", "110 EUR", "121 EUR")))
                .isZero();
        assertThat(examined(
                        ChanceRules.TARGET_IS_LIKELY_ENOUGH,
                        plan(selling("900 EUR"), "100 EUR", "100 EUR", "100 EUR", "100 EUR", "100 EUR")))
                .isZero();
    }

    private static SalesActionPlan.Builder inMarket(String growth, Objective objective, String... past) {
        return plan(objective, past)
                .market(MarketAnalysis.builder()
                        .growth(MarketGrowth.builder().rate(Share.of(growth)).build())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"115, ''", "116, WARNING /objectives/0/target/value"})
    void without_a_past_three_times_the_market_may_be_asked_for(String level, String finding) {
        Objective objective = selling("100 EUR", level + " EUR");

        assertThat(String.join("", found(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, inMarket("0.05", objective))))
                .isEqualTo(finding);
    }

    @Test
    void the_best_year_counts_where_it_was_better_than_the_market() {
        // 100 to 110 is 10 %; 110 to 99 is a loss.
        assertThat(messages(
                        ChanceRules.GROWTH_IS_NEAR_THE_MARKET,
                        inMarket("0.05", selling("100 EUR", "131 EUR"), "100 EUR", "110 EUR", "99 EUR")))
                .containsExactly("A growth of 31% against 10% for the market or the best year so far.");
        assertThat(messages(
                        ChanceRules.GROWTH_IS_NEAR_THE_MARKET,
                        inMarket("0.02", selling("100 EUR", "131 EUR"), "0 EUR", "110 EUR", "111.1 EUR")))
                .containsExactly("A growth of 31% against 2% for the market or the best year so far.");
        assertThat(found(
                        ChanceRules.GROWTH_IS_NEAR_THE_MARKET,
                        inMarket("0.05", selling("100 EUR", "130 EUR"), "100 EUR", "110 EUR", "99 EUR")))
                .isEmpty();
    }

    @Test
    void only_a_company_with_a_figure_in_money_and_no_long_past_is_measured_by_the_market() {
        Objective objective = selling("100 EUR", "900 EUR");

        assertThat(examined(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, inMarket("0.05", objective, PAST)))
                .isZero();
        assertThat(examined(
                        ChanceRules.GROWTH_IS_NEAR_THE_MARKET,
                        inMarket("0.05", objective.withLevel(ObjectiveLevel.TEAM))))
                .isZero();
        assertThat(examined(
                        ChanceRules.GROWTH_IS_NEAR_THE_MARKET,
                        inMarket("0.05", selling("100 COUNT", "900 COUNT")).kpis(List.of(sales("COUNT")))))
                .isZero();
        assertThat(examined(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, inMarket("0", objective)))
                .isZero();
        assertThat(examined(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, inMarket("-0.1", objective)))
                .isZero();
        assertThat(examined(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, inMarket("0.05", selling("0 EUR", "900 EUR"))))
                .isZero();
        assertThat(examined(ChanceRules.GROWTH_IS_NEAR_THE_MARKET, plan(objective)))
                .isZero();
    }
}
