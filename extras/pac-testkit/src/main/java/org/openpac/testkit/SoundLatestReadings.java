package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The latest figures of a sound plan beside revenue: each as far on its way from baseline to target as time has gone. */
final class SoundLatestReadings {

    private static final int CASES = 400;

    private final SoundFigures figures;

    SoundLatestReadings(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        LocalDate end = figures.period.end();
        LocalDate early = figures.earlyDue();
        int margin = figures.marginFrom;
        int points = figures.marginPoints;
        addLevels(plan, SoundKpis.MARGIN, Optional.empty(), margin, margin + points, Unit.PERCENT, early);
        addLevels(
                plan,
                SoundKpis.MARGIN,
                Optional.of(SoundGoals.TOOLS_MARGIN),
                margin + 2,
                margin + 2 + points,
                Unit.PERCENT,
                early);
        addLevels(
                plan,
                SoundKpis.MARGIN,
                Optional.of(SoundGoals.SERVICE_MARGIN),
                margin - 3,
                margin - 3 + points,
                Unit.PERCENT,
                early);
        addLevels(plan, SoundKpis.SHARE, Optional.empty(), figures.shareFrom, figures.shareFrom + 1, Unit.PERCENT, end);
        addProposals(plan, Optional.empty());
        addProposals(plan, Optional.of(SoundFigures.seller(0)));
        addSum(plan, SoundKpis.PROSPECTS, 1_200);
        addSum(plan, SoundKpis.SALES, 180);
        addLevels(plan, SoundKpis.CONVERSION, Optional.empty(), 15, 16, Unit.PERCENT, end);
        addLevels(plan, SoundKpis.WIN_RATE, Optional.empty(), 31, 33, Unit.PERCENT, end);
        addLevels(plan, SoundKpis.SALE_VALUE, Optional.empty(), 2_000, 2_100, SoundFigures.EUR, end);
        addLevels(plan, SoundKpis.PIPELINE, Optional.empty(), 4, 4.5, Unit.RATIO, end);
        double cost = figures.acquisitionCost();
        addLevels(plan, SoundKpis.CAC, Optional.empty(), cost, cost * 0.92, SoundFigures.EUR, end);
        addLevels(plan, SoundKpis.LTV, Optional.empty(), 4 * cost, 4 * cost * 1.05, SoundFigures.EUR, end);
        addLevels(plan, SoundKpis.LTV_TO_CAC, Optional.empty(), 4, 4.5, Unit.RATIO, end);
        addLevels(plan, SoundKpis.PAYBACK, Optional.empty(), 10, 9, Unit.MONTH, end);
        addLevels(plan, SoundKpis.CHURN, Optional.empty(), 8, 7, Unit.PERCENT, end);
    }

    /** One reading at half the way to the latest, one at the latest month. */
    private void addLevels(
            SalesActionPlan.Builder plan,
            Id kpi,
            Optional<Id> subject,
            double from,
            double to,
            Unit unit,
            LocalDate due) {
        double gone = figures.elapsed(due).doubleValue();
        int last = figures.measuredMonths - 1;
        plan.addMeasurements(
                level(kpi, subject, last - 1, from + (to - from) * gone * 0.9, unit),
                level(kpi, subject, last, from + (to - from) * gone, unit));
    }

    private Measurement level(Id kpi, Optional<Id> subject, int month, double value, Unit unit) {
        Measurement.Builder reading = Measurement.builder()
                .kpiId(kpi)
                .subjectId(subject)
                .period(new DateRange(figures.day(month, 1), figures.monthEnd(month)))
                .value(new Quantity(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP), unit))
                .recordedOn(figures.monthEnd(month).plusDays(3));
        return unit.isRate() ? reading.sampleSize(CASES).build() : reading.build();
    }

    private void addProposals(SalesActionPlan.Builder plan, Optional<Id> subject) {
        for (int quarter = 0; quarter < 2; quarter++) {
            plan.addMeasurements(
                    sum(SoundKpis.PROPOSALS, subject, 3 * quarter, 3 * quarter + 3, figures.proposals / 2 + 1L));
        }
        for (int month = 6; month < figures.measuredMonths; month++) {
            plan.addMeasurements(sum(SoundKpis.PROPOSALS, subject, month, month + 1, figures.proposals / 6));
        }
    }

    private void addSum(SalesActionPlan.Builder plan, Id kpi, int target) {
        int months = figures.measuredMonths;
        long reached = BigDecimal.valueOf(target)
                .multiply(figures.elapsed(figures.period.end()))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        plan.addMeasurements(
                sum(kpi, Optional.empty(), 0, months - 1, reached * (months - 1) / months),
                sum(kpi, Optional.empty(), months - 1, months, reached / months + 1));
    }

    private Measurement sum(Id kpi, Optional<Id> subject, int from, int until, long count) {
        return Measurement.builder()
                .kpiId(kpi)
                .subjectId(subject)
                .period(new DateRange(figures.day(from, 1), figures.monthEnd(until - 1)))
                .value(Quantity.of(count, Unit.COUNT))
                .build();
    }
}
