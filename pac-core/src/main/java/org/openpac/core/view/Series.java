package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The readings of one indicator for one subject, in the order of time. */
final class Series {

    /** The last reading is the one whose period ends last; the rest makes the choice independent of the plan's order. */
    private static final Comparator<Measurement> BY_TIME = Comparator.comparing(
                    (Measurement m) -> period(m).end())
            .thenComparing(m -> period(m).start())
            .thenComparing(m -> m.value().map(Quantity::value).orElse(BigDecimal.ZERO))
            .thenComparing(Measurement::toString);

    static final Series EMPTY = new Series(List.of());

    /** What a series comes to, and the last reading in it. */
    record Reading(Figure figure, Optional<Measurement> latest) {
        static Reading unknown(Gap gap) {
            return new Reading(Figure.unknown(gap), Optional.empty());
        }
    }

    private record Question(Aggregation aggregation, Optional<Unit> unit, LocalDate from, LocalDate upTo) {}

    private record Answer(Question question, Reading reading) {}

    private final List<Measurement> readings;

    // Many objectives ask the same of one series. Only ever holds a right answer, whichever thread wrote it.
    private volatile @Nullable Answer last;

    private Series(List<Measurement> readings) {
        this.readings = readings;
    }

    static Series of(List<Measurement> readings) {
        return new Series(readings.stream().sorted(BY_TIME).toList());
    }

    private static DateRange period(Measurement measurement) {
        return measurement.period().orElseThrow();
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Puts together the readings that end by a day; where they are added or averaged, those that begin from another on. */
    Reading upTo(LocalDate upTo, LocalDate from, Aggregation aggregation, Optional<Unit> unit) {
        Question question = new Question(aggregation, unit, from, upTo);
        Answer known = last;
        if (known != null && known.question().equals(question)) {
            return known.reading();
        }
        Reading reading = answer(question);
        last = new Answer(question, reading);
        return reading;
    }

    private Reading answer(Question question) {
        List<Measurement> known = new ArrayList<>();
        for (Measurement measurement : readings) {
            if (period(measurement).end().isAfter(question.upTo())) {
                break;
            }
            known.add(measurement);
        }
        if (known.stream()
                .map(Series::unitOf)
                .anyMatch(read -> !read.equals(question.unit().orElse(unitOf(known.get(0)))))) {
            return Reading.unknown(Gap.MIXED_UNITS);
        }
        boolean isOverTime = question.aggregation() != Aggregation.LAST;
        List<Measurement> counted = known.stream()
                .filter(measurement ->
                        !isOverTime || !period(measurement).start().isBefore(question.from()))
                .toList();
        if (counted.isEmpty()) {
            return Reading.unknown(Gap.NO_MEASUREMENT);
        }
        Measurement latest = counted.get(counted.size() - 1);
        Figure figure = switch (question.aggregation()) {
            case SUM, RATIO ->
                Figure.known(counted.stream().map(Series::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add));
            case WEIGHTED_MEAN -> mean(counted);
            case LAST -> Figure.known(valueOf(latest));
        };
        return new Reading(
                figure, Optional.of(latest).filter(m -> figure.value().isPresent()));
    }

    /** A single reading is its own mean. */
    private static Figure mean(List<Measurement> counted) {
        if (counted.size() == 1) {
            return Figure.known(valueOf(counted.get(0)));
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal cases = BigDecimal.ZERO;
        for (Measurement measurement : counted) {
            int size = measurement.sampleSize().orElse(0);
            if (size <= 0) {
                return Figure.unknown(Gap.NO_SAMPLE_SIZE);
            }
            sum = sum.add(valueOf(measurement).multiply(BigDecimal.valueOf(size)));
            cases = cases.add(BigDecimal.valueOf(size));
        }
        return Figure.known(sum.divide(cases, MathContext.DECIMAL128));
    }

    private static Unit unitOf(Measurement measurement) {
        return measurement.value().orElseThrow().unit();
    }

    private static BigDecimal valueOf(Measurement measurement) {
        return measurement.value().orElseThrow().value();
    }
}
