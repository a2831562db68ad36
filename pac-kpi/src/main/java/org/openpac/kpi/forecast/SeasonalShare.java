package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.internal.HappenedReadings;

/** What is left brings the part of the whole that the same days brought a year earlier. */
final class SeasonalShare {

    private SeasonalShare() {}

    static Outlook<Landing> land(Course course) {
        return lastYear(course)
                .<Outlook<Landing>>map(year -> land(course, year))
                .orElse(Outlook.unknown(Obstacle.NO_EARLIER_YEAR));
    }

    private static Outlook<Landing> land(Course course, List<Reading> year) {
        return sameDays(course, year).then(before -> {
            double whole = year.stream()
                    .map(Reading::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
            double left =
                    whole - before.stream().mapToDouble(Double::doubleValue).sum();
            if (left < 0) {
                return Outlook.unknown(Obstacle.NOT_POSITIVE);
            }
            double exactlyLeft = course.daysLeft() == 0 ? 0 : left;
            return Outlook.known(new Proportional(course.numbers(), before)
                    .landing(LandingMethod.SEASONAL_SHARE, course.reached().doubleValue(), exactlyLeft));
        });
    }

    /** What the days of each reading brought a year earlier; each above 0. */
    static Outlook<List<Double>> sameDays(Course course) {
        return lastYear(course).map(year -> sameDays(course, year)).orElse(Outlook.unknown(Obstacle.NO_EARLIER_YEAR));
    }

    private static Outlook<List<Double>> sameDays(Course course, List<Reading> year) {
        Map<DateRange, Double> byDays =
                year.stream().collect(Collectors.toMap(Reading::period, Reading::number, Double::sum));
        List<Double> before = new ArrayList<>();
        for (Reading reading : course.readings()) {
            Double same = byDays.get(HappenedReadings.aYearBefore(reading.period()));
            if (same == null) {
                return Outlook.unknown(Obstacle.NO_EARLIER_YEAR);
            }
            if (same <= 0) {
                return Outlook.unknown(Obstacle.NOT_POSITIVE);
            }
            before.add(same);
        }
        return Outlook.known(before);
    }

    /** The readings of the same period a year earlier, if they cover all of it. */
    private static Optional<List<Reading>> lastYear(Course course) {
        DateRange year = HappenedReadings.aYearBefore(course.period());
        List<Reading> readings = course.earlier().stream()
                .filter(reading -> year.contains(reading.period().start())
                        && year.contains(reading.period().end()))
                .toList();
        boolean isWhole = !readings.isEmpty()
                && Course.covers(readings, year.start())
                && readings.get(readings.size() - 1).period().end().equals(year.end());
        return isWhole ? Optional.of(readings) : Optional.empty();
    }
}
