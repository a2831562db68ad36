package org.openpac.kpi.ambition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;

/**
 * What an objective's figure came to in the periods before, each as long as the objective's own.
 *
 * <p>For a figure that adds up, the readings have to cover a past period exactly; for another the reading that ends with it
 * counts. Going back ends with the first period that is not known.
 */
final class History {

    private static final int MOST_PERIODS = 100;
    private static final int MOST_DAYS = 3_660;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 9998;

    private final boolean addsUp;
    private final Map<LocalDate, List<Measurement>> byStart = new HashMap<>();
    private final Map<LocalDate, Measurement> byEnd = new HashMap<>();

    private History(List<Measurement> readings, boolean addsUp) {
        this.addsUp = addsUp;
        for (Measurement reading : readings) {
            DateRange days = reading.period().orElseThrow();
            byStart.computeIfAbsent(days.start(), start -> new ArrayList<>()).add(reading);
            byEnd.merge(days.end(), reading, History::shorter);
        }
    }

    /** Of two readings with the same last day, the one of the shorter period; of two alike, the smaller one. */
    private static Measurement shorter(Measurement a, Measurement b) {
        int order = Long.compare(days(a), days(b));
        if (order == 0) {
            order = value(a).compareTo(value(b));
        }
        return order <= 0 ? a : b;
    }

    private static long days(Measurement reading) {
        return reading.period().orElseThrow().days();
    }

    private static BigDecimal value(Measurement reading) {
        return reading.value().orElseThrow().value();
    }

    /**
     * The levels of past periods, the oldest first, from the readings of one subject; empty where nothing is known, unknown
     * where the readings are in different units.
     */
    static Outlook<List<BigDecimal>> of(List<Measurement> readings, KpiDefinition kpi, DateRange period) {
        List<Measurement> known = readings.stream()
                .filter(reading -> reading.period().orElseThrow().end().isBefore(period.start()))
                .toList();
        if (known.isEmpty()) {
            return Outlook.known(List.of());
        }
        Unit unit = kpi.unit().orElseGet(() -> unit(known.get(0)));
        if (known.stream().anyMatch(reading -> !unit(reading).equals(unit))) {
            return Outlook.unknown(Obstacle.MIXED_UNITS);
        }
        boolean addsUp = kpi.aggregation().filter(Aggregation.SUM::equals).isPresent();
        return Outlook.known(new History(known, addsUp).levels(period));
    }

    private static Unit unit(Measurement reading) {
        return reading.value().orElseThrow().unit();
    }

    /** Whether the days are in order and of years with four digits, so that periods before them can be told. */
    static boolean isUsual(DateRange period) {
        return period.isOrdered()
                && period.start().getYear() >= FIRST_YEAR
                && period.end().getYear() <= LAST_YEAR
                && period.days() <= MOST_DAYS;
    }

    private List<BigDecimal> levels(DateRange period) {
        Period length = Period.between(period.start(), period.end().plusDays(1));
        List<BigDecimal> levels = new ArrayList<>();
        LocalDate end = period.start();
        for (int back = 1; back <= MOST_PERIODS; back++) {
            LocalDate start = period.start().minus(length.multipliedBy(back));
            Optional<BigDecimal> level = addsUp ? sum(start, end) : last(end);
            if (level.isEmpty()) {
                break;
            }
            levels.add(level.get());
            end = start;
        }
        Collections.reverse(levels);
        return levels;
    }

    private Optional<BigDecimal> last(LocalDate end) {
        return Optional.ofNullable(byEnd.get(end.minusDays(1))).map(History::value);
    }

    /** The sum of the readings from a day until before another; empty unless there is exactly one for each day. */
    private Optional<BigDecimal> sum(LocalDate from, LocalDate until) {
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate next = from;
        while (next.isBefore(until)) {
            List<Measurement> starting = byStart.getOrDefault(next, List.of());
            if (starting.size() != 1) {
                return Optional.empty();
            }
            sum = sum.add(value(starting.get(0)));
            next = starting.get(0).period().orElseThrow().end().plusDays(1);
        }
        return next.equals(until) ? Optional.of(sum) : Optional.empty();
    }
}
