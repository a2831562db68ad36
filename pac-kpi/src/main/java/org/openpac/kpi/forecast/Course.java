package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;

/**
 * The course of a figure so far: what has been read of it in its period, and what was read a year earlier.
 *
 * @param period the days over which the figure is followed, the last one being the day it is due
 * @param addsUp whether readings add up, as revenue does; otherwise each is a level, as a cost or a rate is
 * @param baseline the level before the first reading; empty if unknown, and of no use where readings add up
 * @param readings what has been read, sorted by time
 * @param earlier what was read of the days before the period, sorted by time; that of a year earlier gives the season
 */
public record Course(
        DateRange period,
        boolean addsUp,
        Optional<BigDecimal> baseline,
        List<Reading> readings,
        List<Reading> earlier) {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    /** Sorts the readings and keeps its own copies. */
    public Course {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(baseline, "baseline");
        readings = readings.stream().sorted(Reading.BY_TIME).toList();
        earlier = earlier.stream().sorted(Reading.BY_TIME).toList();
    }

    /** The last day that the readings cover. */
    Optional<LocalDate> lastDay() {
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.get(readings.size() - 1).period().end());
    }

    /** How many days of the period the readings leave. */
    long daysLeft() {
        return lastDay()
                .map(last -> Math.max(0, period.end().toEpochDay() - last.toEpochDay()))
                .orElse(period.days());
    }

    /** What the readings come to: their sum, or the last level; 0 where there is none and they add up. */
    double reached() {
        return addsUp
                ? readings.stream()
                        .map(Reading::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue()
                : readings.get(readings.size() - 1).number();
    }

    /** Why the readings cannot be carried on, if they cannot: they have to cover the period from its first day. */
    Optional<Obstacle> hindrance() {
        if (!isUsual(period)) {
            return Optional.of(Obstacle.NO_PERIOD);
        }
        if (readings.isEmpty()) {
            return Optional.of(Obstacle.TOO_FEW_READINGS);
        }
        return covers(readings, period.start()) ? Optional.empty() : Optional.of(Obstacle.UNEVEN_READINGS);
    }

    /** Whether readings cover the days from one on without a gap and without covering any twice. */
    static boolean covers(List<Reading> readings, LocalDate from) {
        LocalDate next = from;
        for (Reading reading : readings) {
            if (!isUsual(reading.period()) || !reading.period().start().equals(next)) {
                return false;
            }
            next = reading.period().end().plusDays(1);
        }
        return true;
    }

    /** Whether the days are in order and of years with four digits, so that a day before and after can be told. */
    private static boolean isUsual(DateRange days) {
        return days.isOrdered()
                && days.start().getYear() >= FIRST_YEAR
                && days.end().getYear() <= LAST_YEAR;
    }

    /** By how much each reading moved the figure: the readings themselves where they add up, else their differences. */
    List<Double> steps(double baseline) {
        List<Double> steps = new ArrayList<>();
        double before = baseline;
        for (Reading reading : readings) {
            steps.add(addsUp ? reading.number() : reading.number() - before);
            before = reading.number();
        }
        return steps;
    }
}
