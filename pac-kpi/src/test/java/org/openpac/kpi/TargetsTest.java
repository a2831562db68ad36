package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.EUR;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PathKind;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.published.Rows;

/** The three targets that common practice proposes, and how far a figure is on its way to them. */
class TargetsTest {

    private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);
    private static final Id KPI = Id.of("kpi");

    /** Twelve days stand for twelve months, so that each is exactly a twelfth of the way. */
    private static final DateRange TWELVE = DateRange.of("2026-01-01", "2026-01-12");

    @Test
    void every_row_is_met_and_none_is_left_over() {
        Rows rows = Rows.of("expected_kpi_examples.json");
        levels(rows);
        paths(rows);
        ranges(rows);
        achievement(rows);
        assertThat(rows.left()).noneMatch(pointer -> pointer.startsWith("/targets"));
    }

    private static void levels(Rows rows) {
        double cac = level(relative("-10", rows.number("/targets/0/baseline"), EUR, Trend.LOWER_IS_BETTER));
        assertThat(cac).isCloseTo(rows.number("/targets/0/value"), TWELVE_DIGITS);
        double value = level(relative("5", rows.number("/targets/1/baseline"), EUR, Trend.HIGHER_IS_BETTER));
        assertThat(value).isCloseTo(rows.number("/targets/1/value"), TWELVE_DIGITS);
        double rate = rows.number("/targets/2/baseline") * 100;
        assertThat(level(change("2", ChangeKind.RELATIVE_PERCENT, rate)) / 100)
                .isCloseTo(rows.number("/targets/2/relative_2pct"), TWELVE_DIGITS);
        assertThat(level(change("2", ChangeKind.PERCENTAGE_POINTS, rate)) / 100)
                .isCloseTo(rows.number("/targets/2/points_2"), TWELVE_DIGITS);
        assertThat(level(change("6", ChangeKind.ABSOLUTE_VALUE, rate))).isEqualTo(6);
        // both together: 1.05 / 0.90
        double before = rows.number("/targets/3/baseline");
        assertThat(before).isEqualTo(1_200 / 250.0);
        assertThat(value / cac).isCloseTo(rows.number("/targets/3/target"), TWELVE_DIGITS);
        assertThat(value / cac / before - 1).isCloseTo(rows.number("/targets/3/change"), TWELVE_DIGITS);
        List.of("/targets/0/kpi", "/targets/0/target", "/targets/0/direction").forEach(rows::leaveOut);
        List.of("/targets/1/kpi", "/targets/1/target", "/targets/1/direction").forEach(rows::leaveOut);
        List.of("/targets/2/kpi", "/targets/2/direction", "/targets/3/kpi").forEach(rows::leaveOut);
    }

    private static void paths(Rows rows) {
        KpiDefinition cac = relative("-10", 250, EUR, Trend.LOWER_IS_BETTER);
        assertThat(expected(cac, 1, PathKind.COMPOUND) / 250 - 1)
                .isCloseTo(rows.number("/targets/4/per_month"), TWELVE_DIGITS);
        assertThat(expected(cac, 6, PathKind.COMPOUND))
                .isCloseTo(rows.number("/targets/4/value_after_6_months"), TWELVE_DIGITS);
        assertThat(expected(cac, 6, PathKind.LINEAR))
                .isCloseTo(rows.number("/targets/4/linear_after_6_months"), TWELVE_DIGITS);
        KpiDefinition value = relative("5", 1_000_000, EUR, Trend.HIGHER_IS_BETTER);
        assertThat(expected(value, 1, PathKind.COMPOUND) / 1_000_000 - 1)
                .isCloseTo(rows.number("/targets/5/per_month"), TWELVE_DIGITS);
        KpiDefinition rate = relative("2", 1_000_000, EUR, Trend.HIGHER_IS_BETTER);
        assertThat(expected(rate, 1, PathKind.COMPOUND) / 1_000_000 - 1)
                .isCloseTo(rows.number("/targets/6/per_month"), TWELVE_DIGITS);
        List.of("/targets/4/note", "/targets/5/note", "/targets/6/note").forEach(rows::leaveOut);
    }

    private static void ranges(Rows rows) {
        KpiDefinition leads = change("1", ChangeKind.RELATIVE_PERCENT, 10).withCode("CNV-001");
        Benchmark range = Benchmark.of(leads, Levels.of(leads)).orElseThrow();
        assertThat(range.low().doubleValue() / 100).isCloseTo(rows.number("/targets/7/low"), TWELVE_DIGITS);
        assertThat(range.high().doubleValue() / 100).isCloseTo(rows.number("/targets/7/high"), TWELVE_DIGITS);
        rows.leaveOut("/targets/7/note");
    }

    private static void achievement(Rows rows) {
        KpiDefinition cac = relative("-10", 250, EUR, Trend.LOWER_IS_BETTER);
        assertThat(attainment(cac, 235)).isCloseTo(rows.number("/targets/8/value"), TWELVE_DIGITS);
        assertThat(attainment(cac, 260)).isNegative();
        KpiDefinition value = relative("5", 1_200, EUR, Trend.HIGHER_IS_BETTER);
        assertThat(attainment(value, 1_290)).isCloseTo(rows.number("/targets/9/value"), TWELVE_DIGITS);
        List.of("/targets/8/note", "/targets/9/note").forEach(rows::leaveOut);
    }

    private static KpiDefinition relative(String percent, double baseline, Unit unit, Trend trend) {
        return KpiDefinition.builder()
                .id(KPI)
                .unit(unit)
                .trend(trend)
                .aggregation(Aggregation.LAST)
                .target(PlanForTests.relative(percent, Math.round(baseline), unit))
                .build();
    }

    private static KpiDefinition change(String number, ChangeKind kind, double baseline) {
        return KpiDefinition.builder()
                .id(KPI)
                .unit(Unit.PERCENT)
                .target(TargetSpec.builder()
                        .change(kind)
                        .value(Quantity.of(number, Unit.PERCENT))
                        .baseline(Baseline.builder()
                                .value(Quantity.of(Math.round(baseline), Unit.PERCENT))
                                .build())
                        .build())
                .build();
    }

    private static double level(KpiDefinition kpi) {
        return Levels.of(kpi).target().value().orElseThrow().doubleValue();
    }

    /** The level that should be reached after so many twelfths of the way. */
    private static double expected(KpiDefinition kpi, int twelfths, PathKind path) {
        Standing standing = standing(kpi, 1, LocalDate.of(2026, 1, twelfths), path);
        double gain = standing.levels().gain().value().orElseThrow().doubleValue();
        double baseline = standing.levels().baseline().value().orElseThrow().doubleValue();
        return baseline + gain * standing.expected().value().orElseThrow().doubleValue();
    }

    private static double attainment(KpiDefinition kpi, long actual) {
        return standing(kpi, actual, TWELVE.end(), PathKind.LINEAR)
                .attainment()
                .value()
                .orElseThrow()
                .doubleValue();
    }

    private static Standing standing(KpiDefinition kpi, long actual, LocalDate day, PathKind path) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(TWELVE)
                .addKpi(kpi)
                .addMeasurement(Measurement.builder()
                        .kpiId(KPI)
                        .period(new DateRange(TWELVE.start(), day))
                        .value(Quantity.of(actual, kpi.unit().orElseThrow()))
                        .build())
                .build();
        return Progress.of(PlanIndex.of(plan), day, path).kpi(KPI).orElseThrow();
    }
}
