package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PathKind;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;

/** A target means the same however it is written, there and back. */
class TargetAlgebraTest {

    private static final Id KPI = Id.of("kpi");
    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    /** In hundredths of a per cent, so that every level is a decimal. */
    @Property
    void a_change_and_the_level_it_leads_to_are_one_target(
            @ForAll @IntRange(min = -9_999, max = 30_000) int hundredths,
            @ForAll @IntRange(min = 1, max = 1_000_000) int tenths) {
        BigDecimal baseline = BigDecimal.valueOf(tenths, 1);
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
        BigDecimal level = baseline.multiply(percent.movePointLeft(2).add(BigDecimal.ONE));
        BigDecimal points = level.subtract(baseline);

        KpiDefinition relative = kpi(ChangeKind.RELATIVE_PERCENT, percent, baseline);
        KpiDefinition inPoints = kpi(ChangeKind.PERCENTAGE_POINTS, points, baseline);
        KpiDefinition absolute = kpi(ChangeKind.ABSOLUTE_VALUE, level, baseline);
        for (KpiDefinition kpi : new KpiDefinition[] {relative, inPoints, absolute}) {
            assertThat(levelOf(kpi)).isEqualByComparingTo(level.round(new MathContext(15)));
        }

        BigDecimal back = levelOf(kpi(ChangeKind.PERCENTAGE_POINTS, points.negate(), level));
        assertThat(back).isEqualByComparingTo(baseline);
    }

    @Property
    void a_target_is_attained_at_its_level_and_not_begun_at_the_baseline(
            @ForAll @IntRange(min = -9_000, max = 30_000) int hundredths,
            @ForAll @IntRange(min = 1, max = 10_000) int baseline,
            @ForAll @IntRange(min = 0, max = 100) int partInPercent) {
        int change = hundredths == 0 ? 100 : hundredths;
        BigDecimal start = BigDecimal.valueOf(baseline);
        BigDecimal gain = start.multiply(BigDecimal.valueOf(change, 4));
        KpiDefinition kpi = kpi(ChangeKind.RELATIVE_PERCENT, BigDecimal.valueOf(change, 2), start);
        BigDecimal part = BigDecimal.valueOf(partInPercent, 2);

        assertThat(attained(kpi, start.add(gain.multiply(part)))).isEqualByComparingTo(part);
    }

    private static KpiDefinition kpi(ChangeKind kind, BigDecimal change, BigDecimal baseline) {
        return KpiDefinition.builder()
                .id(KPI)
                .unit(Unit.PERCENT)
                .target(TargetSpec.builder()
                        .change(kind)
                        .value(Quantity.of(change.toPlainString(), Unit.PERCENT))
                        .baseline(Baseline.builder()
                                .value(Quantity.of(baseline.toPlainString(), Unit.PERCENT))
                                .build())
                        .build())
                .build();
    }

    private static BigDecimal levelOf(KpiDefinition kpi) {
        return Levels.of(kpi).target().value().orElseThrow();
    }

    private static BigDecimal attained(KpiDefinition kpi, BigDecimal actual) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(YEAR)
                .addKpi(kpi)
                .addMeasurement(Measurement.builder()
                        .kpiId(KPI)
                        .period(YEAR)
                        .value(Quantity.of(actual.toPlainString(), Unit.PERCENT))
                        .build())
                .build();
        return Progress.of(PlanIndex.of(plan), YEAR.end(), PathKind.LINEAR)
                .kpi(KPI)
                .orElseThrow()
                .attainment()
                .value()
                .orElseThrow();
    }
}
