package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;

/** The readings of two indicators divided by each other, of the same days only. */
final class Quotients {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was read of the two on the same days. */
    private record Pair(DateRange days, BigDecimal above, BigDecimal below) {

        Pair and(Pair next) {
            return new Pair(new DateRange(days.start(), next.days.end()), above.add(next.above), below.add(next.below));
        }

        Reading reading(boolean isPercent) {
            BigDecimal quotient = above.divide(below, MathContext.DECIMAL128);
            return new Reading(days, isPercent ? quotient.multiply(HUNDRED) : quotient, below);
        }
    }

    private Quotients() {}

    /** Sums over the same days, a reading for each; days without a divisor are put to those before or after them. */
    static Optional<List<Reading>> ofSums(List<Measurement> above, List<Measurement> below, boolean isPercent) {
        Optional<SortedMap<LocalDate, Measurement>> dividends = byEnd(above);
        Optional<SortedMap<LocalDate, Measurement>> divisors = byEnd(below);
        if (dividends.isEmpty() || divisors.isEmpty() || above.size() != below.size()) {
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<LocalDate, Measurement> dividend : dividends.get().entrySet()) {
            Measurement divisor = divisors.get().get(dividend.getKey());
            if (divisor == null || !divisor.period().equals(dividend.getValue().period())) {
                return Optional.empty();
            }
            add(pairs, pair(dividend.getValue(), divisor));
        }
        return readings(pairs, isPercent);
    }

    private static void add(List<Pair> pairs, Pair next) {
        int last = pairs.size() - 1;
        boolean joins = last >= 0
                && (pairs.get(last).below().signum() == 0 || next.below().signum() == 0);
        pairs.add(joins ? pairs.remove(last).and(next) : next);
    }

    /** Levels of the same days, where both are known; empty where the last of one is not of the same day as that of the other. */
    static Optional<List<Reading>> ofLevels(List<Measurement> above, List<Measurement> below, boolean isPercent) {
        SortedMap<LocalDate, Measurement> dividends = lastByEnd(above);
        SortedMap<LocalDate, Measurement> divisors = lastByEnd(below);
        if (dividends.isEmpty() || divisors.isEmpty() || !dividends.lastKey().equals(divisors.lastKey())) {
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        dividends.forEach((day, dividend) -> {
            Measurement divisor = divisors.get(day);
            if (divisor != null && number(divisor).signum() != 0) {
                pairs.add(pair(dividend, divisor));
            }
        });
        return readings(pairs, isPercent);
    }

    private static Optional<List<Reading>> readings(List<Pair> pairs, boolean isPercent) {
        return pairs.stream().anyMatch(pair -> pair.below().signum() == 0)
                ? Optional.empty()
                : Optional.of(
                        pairs.stream().map(pair -> pair.reading(isPercent)).toList());
    }

    private static Pair pair(Measurement dividend, Measurement divisor) {
        return new Pair(dividend.period().orElseThrow(), number(dividend), number(divisor));
    }

    private static BigDecimal number(Measurement reading) {
        return reading.value().orElseThrow().value();
    }

    private static LocalDate end(Measurement reading) {
        return reading.period().orElseThrow().end();
    }

    /** By their last day; empty where two end on one. */
    private static Optional<SortedMap<LocalDate, Measurement>> byEnd(List<Measurement> readings) {
        SortedMap<LocalDate, Measurement> byEnd = lastByEnd(readings);
        return byEnd.size() == readings.size() ? Optional.of(byEnd) : Optional.empty();
    }

    /** Of each day the reading that counts: of two the one whose days begin later, of two alike the larger. */
    private static SortedMap<LocalDate, Measurement> lastByEnd(List<Measurement> readings) {
        SortedMap<LocalDate, Measurement> byEnd = new TreeMap<>();
        readings.forEach(reading -> byEnd.merge(end(reading), reading, Quotients::counting));
        return byEnd;
    }

    private static Measurement counting(Measurement a, Measurement b) {
        int order = a.period()
                .orElseThrow()
                .start()
                .compareTo(b.period().orElseThrow().start());
        return order > 0 || (order == 0 && number(a).compareTo(number(b)) > 0) ? a : b;
    }
}
