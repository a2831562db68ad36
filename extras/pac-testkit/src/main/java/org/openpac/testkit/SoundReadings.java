package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * What has been measured in a sound plan: revenue month by month and on pace, five earlier growths from which the target has
 * a chance of 60 % and the stretch one of about 20 %, and the latest figure of everything else.
 */
final class SoundReadings {

    /** Past growths in multiples of the one aimed at: their mean is 1.062, their standard deviation 0.211. */
    private static final String[] PAST_GROWTHS = {"0.773", "1.279", "1.135", "0.918", "1.207"};

    /** Parts of a year's revenue by month, in hundredths of one per cent. */
    private static final int[] MONTHS = {790, 800, 810, 820, 830, 850, 830, 830, 840, 850, 870, 880};

    private final SoundFigures figures;

    SoundReadings(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        addPast(plan, Optional.empty());
        addPast(plan, Optional.of(SoundFigures.TEAM));
        for (int month = 0; month < figures.measuredMonths; month++) {
            addRevenue(plan, Optional.empty(), figures.revenueTarget(), month, month + 1);
        }
        addRevenueByQuarters(plan, SoundFigures.TEAM, figures.revenueTarget());
        for (int i = 0; i < figures.sellers; i++) {
            addRevenueByQuarters(plan, SoundFigures.seller(i), figures.revenueFrom(i) + figures.revenueGain(i));
            addCustomers(plan, Optional.of(SoundFigures.seller(i)), figures.customersTarget(i));
        }
        addCustomers(plan, Optional.empty(), figures.customersTarget());
        addCustomers(plan, Optional.of(SoundFigures.TEAM), figures.customersTarget());
        new SoundLatestReadings(figures).addTo(plan);
    }

    /** Six years before the plan, the last of them, which is the baseline, in months for the company. */
    private void addPast(SalesActionPlan.Builder plan, Optional<Id> subject) {
        BigDecimal level = BigDecimal.valueOf(figures.revenueFrom());
        LocalDate start = figures.period.start().minusYears(1);
        if (subject.isPresent()) {
            plan.addMeasurements(revenue(subject, start, start.plusYears(1), level));
        } else {
            addMonths(plan, start, figures.revenueFrom());
        }
        for (int back = PAST_GROWTHS.length - 1; back >= 0; back--) {
            BigDecimal percent = new BigDecimal(PAST_GROWTHS[back]).multiply(BigDecimal.valueOf(figures.growth));
            BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
            level = level.divide(factor, MathContext.DECIMAL64);
            start = start.minusYears(1);
            plan.addMeasurements(revenue(subject, start, start.plusYears(1), level.setScale(0, RoundingMode.HALF_UP)));
        }
    }

    private static void addMonths(SalesActionPlan.Builder plan, LocalDate start, long whole) {
        long left = whole;
        for (int month = 0; month < 12; month++) {
            long part = month == 11 ? left : whole * MONTHS[month] / 10_000;
            left -= part;
            plan.addMeasurements(revenue(
                    Optional.empty(), start.plusMonths(month), start.plusMonths(month + 1L), BigDecimal.valueOf(part)));
        }
    }

    private void addRevenueByQuarters(SalesActionPlan.Builder plan, Id subject, long target) {
        int month = 0;
        for (; month + 3 <= figures.measuredMonths; month += 3) {
            addRevenue(plan, Optional.of(subject), target, month, month + 3);
        }
        for (; month < figures.measuredMonths; month++) {
            addRevenue(plan, Optional.of(subject), target, month, month + 1);
        }
    }

    /** Under way a twentieth above the plan; a year that is over came to its target. */
    private void addRevenue(SalesActionPlan.Builder plan, Optional<Id> subject, long target, int from, int until) {
        long parts = 0;
        for (int month = from; month < until; month++) {
            parts += MONTHS[month];
        }
        long percent = figures.measuredMonths == 12 ? 100 : 105;
        plan.addMeasurements(revenue(
                subject,
                figures.day(from, 1),
                figures.day(until, 1),
                BigDecimal.valueOf(target * parts / 10_000 * percent / 100)));
    }

    private void addCustomers(SalesActionPlan.Builder plan, Optional<Id> subject, int target) {
        BigDecimal won = BigDecimal.valueOf(target)
                .multiply(figures.elapsed(figures.earlyDue()))
                .setScale(0, RoundingMode.CEILING);
        // What is won after the due date does not count.
        int quarters = Math.min(3, figures.measuredMonths / 3);
        BigDecimal each = won.divide(BigDecimal.valueOf(quarters), 0, RoundingMode.UP);
        for (int quarter = 0; quarter < quarters; quarter++) {
            plan.addMeasurements(reading(
                    SoundKpis.CUSTOMERS,
                    subject,
                    figures.day(3 * quarter, 1),
                    figures.day(3 * quarter + 3, 1),
                    new Quantity(each, Unit.COUNT)));
        }
    }

    private static Measurement revenue(Optional<Id> subject, LocalDate start, LocalDate next, BigDecimal euros) {
        return reading(SoundKpis.REVENUE, subject, start, next, new Quantity(euros, SoundFigures.EUR));
    }

    private static Measurement reading(Id kpi, Optional<Id> subject, LocalDate start, LocalDate next, Quantity value) {
        return Measurement.builder()
                .kpiId(kpi)
                .subjectId(subject)
                .period(new DateRange(start, next.minusDays(1)))
                .value(value)
                .build();
    }
}
