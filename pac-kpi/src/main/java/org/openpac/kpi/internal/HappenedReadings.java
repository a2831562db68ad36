package org.openpac.kpi.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/**
 * A plan's readings of what happened, each of the days on which it did.
 *
 * <p>A reading of the previous year may bear its own days or those of the plan that it is to be compared with; the latter is of
 * the days a year earlier. Where what happened on those days is itself read, the reading of the previous year says it again and
 * is left out. What was planned or is expected has not happened.
 */
public final class HappenedReadings {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    private record Key(Id kpiId, Optional<Id> subjectId) {}

    private final List<Measurement> current = new ArrayList<>();
    private final List<Measurement> earlier = new ArrayList<>();
    private final Map<Key, TreeMap<LocalDate, LocalDate>> readDays = new HashMap<>();

    private HappenedReadings() {}

    /** The readings that have a value, and days in order that end by a day; in the plan's order. */
    public static List<Measurement> of(SalesActionPlan plan, LocalDate asOf) {
        HappenedReadings readings = new HappenedReadings();
        Optional<LocalDate> start = plan.period().map(DateRange::start);
        for (Measurement reading : plan.measurements()) {
            if (reading.value().isPresent()
                    && reading.period().filter(HappenedReadings::isUsual).isPresent()) {
                readings.take(reading, start);
            }
        }
        readings.readDays.values().forEach(HappenedReadings::carryOn);
        List<Measurement> known = new ArrayList<>(readings.current);
        readings.earlier.stream()
                .filter(reading -> !readings.isReadAgain(reading))
                .forEach(known::add);
        known.removeIf(reading -> days(reading).end().isAfter(asOf));
        return known;
    }

    private void take(Measurement reading, Optional<LocalDate> start) {
        Scenario scenario = reading.effectiveScenario();
        if (scenario == Scenario.ACTUAL) {
            current.add(reading);
            readDays.computeIfAbsent(key(reading), key -> new TreeMap<>())
                    .merge(days(reading).start(), days(reading).end(), HappenedReadings::later);
        } else if (scenario == Scenario.PREVIOUS_YEAR) {
            boolean bearsDaysOfPlan =
                    start.filter(day -> !days(reading).end().isBefore(day)).isPresent();
            earlier.add(bearsDaysOfPlan ? reading.withPeriod(aYearBefore(days(reading))) : reading);
        }
    }

    /** Whether what happened on some of a reading's days is read as such. */
    private boolean isReadAgain(Measurement reading) {
        TreeMap<LocalDate, LocalDate> read = readDays.getOrDefault(key(reading), new TreeMap<>());
        Map.Entry<LocalDate, LocalDate> before = read.floorEntry(days(reading).end());
        return before != null && !before.getValue().isBefore(days(reading).start());
    }

    /** The latest last day of what begins by a day stands at that day, so that one look tells whether anything reaches over. */
    private static void carryOn(SortedMap<LocalDate, LocalDate> lastDays) {
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<LocalDate, LocalDate> days : lastDays.entrySet()) {
            last = later(last, days.getValue());
            days.setValue(last);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static Key key(Measurement reading) {
        return new Key(reading.kpiId(), reading.subjectId());
    }

    private static DateRange days(Measurement reading) {
        return reading.period().orElseThrow();
    }

    /** Whether the days are in order and of years with four digits, so that days before and after can be told. */
    public static boolean isUsual(DateRange days) {
        return days.isOrdered()
                && days.start().getYear() >= FIRST_YEAR
                && days.end().getYear() <= LAST_YEAR;
    }

    /** The same days a year earlier; the last day of a month stays the last: 28 February for 29 February. */
    public static DateRange aYearBefore(DateRange days) {
        LocalDate before = days.end().minusYears(1);
        boolean isLastOfMonth = days.end().plusDays(1).getDayOfMonth() == 1;
        return new DateRange(
                days.start().minusYears(1),
                isLastOfMonth ? YearMonth.from(before).atEndOfMonth() : before);
    }
}
