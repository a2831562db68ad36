package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** How readings of means and ratios are put together. */
class AggregationTest {

    private static Measurement.Builder score(String month, long value) {
        return Plans.reading("score", "2026-" + month + "-01", "2026-" + month + "-28", value, Unit.SCORE);
    }

    private static Measurement of(String kpi, String month, long value, Unit unit) {
        return Plans.reading(kpi, "2026-" + month + "-01", "2026-" + month + "-28", value, unit)
                .build();
    }

    private static SalesActionPlan scores(Measurement... readings) {
        return Plans.plan()
                .addKpi(Plans.kpi("score", Unit.SCORE, Aggregation.WEIGHTED_MEAN))
                .addMeasurements(readings)
                .build();
    }

    private static SalesActionPlan conversion(Unit unit, Measurement... readings) {
        KpiFormula formula = KpiFormula.builder()
                .operation(FormulaOperation.RATIO)
                .addKpiIds(Id.of("won"), Id.of("offers"))
                .build();
        KpiDefinition rate = Plans.kpi("rate", unit, Aggregation.RATIO).withFormula(formula);
        return Plans.plan()
                .addKpis(
                        rate,
                        Plans.kpi("won", Unit.COUNT, Aggregation.SUM),
                        Plans.kpi("offers", Unit.COUNT, Aggregation.SUM))
                .addMeasurements(readings)
                .build();
    }

    private static Standing standing(SalesActionPlan plan, String kpi) {
        return Progress.of(plan, Plans.day("2026-06-30")).kpi(Id.of(kpi)).orElseThrow();
    }

    /** 10 answers of 40 and 30 of 60: (400 + 1,800) / 40 = 55. */
    @Test
    void a_mean_weighs_readings_by_their_cases() {
        SalesActionPlan plan = scores(
                score("01", 40).sampleSize(10).build(),
                score("02", 60).sampleSize(30).build());

        assertNumber(standing(plan, "score").actual()).isEqualByComparingTo("55");
        assertThat(standing(plan, "score").latest())
                .contains(plan.measurements().get(1));
    }

    @Test
    void a_mean_of_readings_without_cases_is_unknown_but_one_reading_is_its_own() {
        assertGap(
                standing(
                                scores(
                                        score("01", 40).sampleSize(10).build(),
                                        score("02", 60).build()),
                                "score")
                        .actual(),
                Gap.NO_SAMPLE_SIZE);
        assertGap(
                standing(
                                scores(
                                        score("01", 40).sampleSize(0).build(),
                                        score("02", 60).build()),
                                "score")
                        .actual(),
                Gap.NO_SAMPLE_SIZE);
        assertNumber(standing(scores(score("01", 40).build()), "score").actual())
                .isEqualByComparingTo("40");
    }

    /** 1 of 10 and 9 of 20 are 10 of 30, one third: not the mean of 10 % and 45 %. */
    @Test
    void a_ratio_is_sum_over_sum() {
        SalesActionPlan plan = conversion(
                Unit.RATIO,
                of("won", "01", 1, Unit.COUNT),
                of("offers", "01", 10, Unit.COUNT),
                of("won", "02", 9, Unit.COUNT),
                of("offers", "02", 20, Unit.COUNT));

        assertThat(standing(plan, "rate").actual().value().orElseThrow().toString())
                .startsWith("0.33333333");
        assertThat(standing(plan, "rate").latest()).contains(plan.measurements().get(2));
    }

    @Test
    void a_ratio_in_percent_is_counted_in_hundredths() {
        assertNumber(standing(
                                conversion(
                                        Unit.PERCENT,
                                        of("won", "01", 1, Unit.COUNT),
                                        of("offers", "01", 8, Unit.COUNT)),
                                "rate")
                        .actual())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void a_ratio_says_what_is_missing() {
        assertGap(
                standing(conversion(Unit.RATIO, of("won", "01", 1, Unit.COUNT)), "rate")
                        .actual(),
                Gap.NO_MEASUREMENT);
        assertGap(
                standing(
                                conversion(
                                        Unit.RATIO, of("won", "01", 1, Unit.COUNT), of("offers", "01", 0, Unit.COUNT)),
                                "rate")
                        .actual(),
                Gap.EMPTY_DENOMINATOR);
        assertGap(
                standing(
                                conversion(
                                        Plans.EUR,
                                        of("won", "01", 1, Unit.parse("USD")),
                                        of("offers", "01", 1, Unit.COUNT)),
                                "rate")
                        .actual(),
                Gap.MIXED_UNITS);
    }

    @Test
    void a_ratio_without_formula_or_parts_is_its_last_reading() {
        Measurement early = of("rate", "01", 30, Unit.PERCENT);
        Measurement late = of("rate", "02", 20, Unit.PERCENT);
        SalesActionPlan plan = conversion(Unit.PERCENT, late, early);

        assertNumber(standing(plan, "rate").actual()).isEqualByComparingTo("20");
        List<KpiDefinition> without = plan.kpis().stream()
                .map(kpi -> kpi.withFormula(java.util.Optional.empty()))
                .toList();
        assertNumber(standing(plan.withKpis(without), "rate").actual()).isEqualByComparingTo("20");
    }

    @Test
    void a_team_without_a_team_or_an_owner_reads_nobodys_figures() {
        SalesActionPlan plan = scores(score("01", 40).build())
                .withObjectives(Plans.objective("o", ObjectiveLevel.TEAM)
                        .kpiId(Id.of("score"))
                        .build());

        assertGap(
                Progress.of(plan, Plans.YEAR.end())
                        .objective(Id.of("o"))
                        .orElseThrow()
                        .actual(),
                Gap.NO_MEASUREMENT);
    }
}
