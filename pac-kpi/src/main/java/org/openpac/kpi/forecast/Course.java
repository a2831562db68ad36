package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.view.ExpectedPath;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PathKind;
import org.openpac.kpi.internal.HappenedReadings;
import org.openpac.kpi.statistic.ValueRange;

/**
 * The course of a figure so far: what has been read of it, and what was read before its period.
 *
 * @param path the days over which the figure is followed, the last one being the day it is due, and which part of it is
 *     expected by each of them
 * @param aggregation how readings are put together: {@link Aggregation#SUM} for what adds up, as revenue does;
 *     {@link Aggregation#LAST} for a level, of which each reading is of one day; else they are averaged by their weights
 * @param isOver whether the day it is due has come, so that the figure is what it has come to
 * @param readings what has been read, sorted by time; of a level one a day, on whatever days, else those of the period
 * @param earlier what was read of the days before the period, sorted by time; that of a year earlier gives the season
 * @param range the values the figure can have; it lands within them, unless a reading lies outside, which shows that they are
 *     not those of this figure
 */
public record Course(
        ExpectedPath path,
        Aggregation aggregation,
        boolean isOver,
        List<Reading> readings,
        List<Reading> earlier,
        ValueRange range) {

    private static final Figure UNKNOWN = Figure.unknown(Gap.NO_TARGET);

    /** Sorts the readings and keeps its own copies. */
    public Course {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(range, "range");
        List<Reading> sorted = readings.stream().sorted(Reading.BY_TIME).toList();
        readings = aggregation == Aggregation.LAST ? oneADay(sorted) : sorted;
        earlier = earlier.stream().sorted(Reading.BY_TIME).toList();
    }

    /** The course of a figure that can have any value. */
    public Course(
            ExpectedPath path, Aggregation aggregation, boolean isOver, List<Reading> readings, List<Reading> earlier) {
        this(path, aggregation, isOver, readings, earlier, ValueRange.ANY);
    }

    /** The course of a figure that is expected to come evenly over its days and is not due yet. */
    public static Course of(DateRange period, Aggregation aggregation, List<Reading> readings, List<Reading> earlier) {
        Levels levels = new Levels(Optional.empty(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        ExpectedPath evenly = new ExpectedPath(period, Optional.empty(), PathKind.LINEAR, levels);
        return new Course(evenly, aggregation, false, readings, earlier);
    }

    private static List<Reading> oneADay(List<Reading> sorted) {
        List<Reading> last = new ArrayList<>();
        for (Reading reading : sorted) {
            boolean isOfSameDay = !last.isEmpty()
                    && last.get(last.size() - 1)
                            .period()
                            .end()
                            .equals(reading.period().end());
            if (isOfSameDay) {
                last.remove(last.size() - 1);
            }
            last.add(reading);
        }
        return List.copyOf(last);
    }

    /** The days over which the figure is followed, the last one being the day it is due. */
    public DateRange period() {
        return path.period();
    }

    /** The same course of a figure that has values of a range only. */
    public Course within(ValueRange possible) {
        return new Course(path, aggregation, isOver, readings, earlier, possible);
    }

    /** A landing no farther than the figure can go. */
    Landing bounded(Landing landing) {
        return readings.stream().allMatch(reading -> range.holds(reading.number()))
                ? new Landing(
                        landing.method(),
                        range.nearest(landing.value()),
                        landing.interval().map(interval -> interval.clippedTo(range.least(), range.most())))
                : landing;
    }

    boolean addsUp() {
        return aggregation == Aggregation.SUM;
    }

    boolean isLevel() {
        return aggregation == Aggregation.LAST;
    }

    /** How many days of the period the readings leave. */
    long daysLeft() {
        LocalDate last = readings.get(readings.size() - 1).period().end();
        return isOver ? 0 : Math.max(0, period().end().toEpochDay() - last.toEpochDay());
    }

    /** What the readings come to: their sum, the last level, or their mean. */
    BigDecimal reached() {
        if (isLevel()) {
            return readings.get(readings.size() - 1).value();
        }
        if (addsUp()) {
            return readings.stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        BigDecimal weighted = readings.stream()
                .map(reading -> reading.value().multiply(reading.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weighted.divide(weight(), MathContext.DECIMAL128);
    }

    private BigDecimal weight() {
        return readings.stream().map(Reading::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why nothing can be told of the figure, if nothing can. */
    Optional<Obstacle> hindrance() {
        if (!HappenedReadings.isUsual(period())) {
            return Optional.of(Obstacle.NO_PERIOD);
        }
        if (readings.isEmpty()) {
            return Optional.of(Obstacle.TOO_FEW_READINGS);
        }
        boolean isWeighed = !addsUp() && !isLevel();
        return isWeighed
                        && readings.stream()
                                .anyMatch(reading -> reading.weight().signum() <= 0)
                ? Optional.of(Obstacle.NOT_POSITIVE)
                : Optional.empty();
    }

    /** Whether the readings cover the period from its first day on. */
    boolean isCovered() {
        return covers(readings, period().start());
    }

    /** Whether readings cover the days from one on without a gap and without covering any twice. */
    static boolean covers(List<Reading> readings, LocalDate from) {
        LocalDate next = from;
        for (Reading reading : readings) {
            if (!HappenedReadings.isUsual(reading.period())
                    || !reading.period().start().equals(next)) {
                return false;
            }
            next = reading.period().end().plusDays(1);
        }
        return true;
    }

    /** The numbers read, in the order of time. */
    List<Double> numbers() {
        return readings.stream().map(Reading::number).toList();
    }
}
