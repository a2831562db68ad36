package org.openpac.core.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a phrase of time means, before it is known in which plan. */
sealed interface Deadline {

    /** The year of a phrase that names none. */
    int NO_YEAR = 0;

    /** The last days it can mean, the best reading first. */
    List<LocalDate> readings(Horizon horizon);

    /** Which part of a period is meant. */
    enum Place {
        END,
        BY,
        BEFORE,
        MIDDLE,
        START
    }

    /** A day of the calendar. */
    record Day(int day, int month, int year, boolean isExcluded) implements Deadline {

        boolean isPossible() {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(leapYear(), month).lengthOfMonth();
        }

        private int leapYear() {
            return year == NO_YEAR ? 2024 : year;
        }

        @Override
        public List<LocalDate> readings(Horizon horizon) {
            List<LocalDate> readings = new ArrayList<>();
            for (int each : horizon.years(year)) {
                if (day <= YearMonth.of(each, month).lengthOfMonth()) {
                    LocalDate date = LocalDate.of(each, month, day);
                    readings.add(date);
                    if (isExcluded) {
                        readings.add(date.minusDays(1));
                    }
                }
            }
            return List.copyOf(readings);
        }
    }

    /** Several readings of one phrase. */
    record Either(List<? extends Deadline> meanings) implements Deadline {
        @Override
        public List<LocalDate> readings(Horizon horizon) {
            return meanings.stream()
                    .flatMap(meaning -> meaning.readings(horizon).stream())
                    .toList();
        }
    }

    /** A month, quarter, half or whole of the year: the n-th stretch of so many months. */
    record Part(int months, int number, int year, Place place) implements Deadline {

        @Override
        public List<LocalDate> readings(Horizon horizon) {
            List<LocalDate> readings = new ArrayList<>();
            for (int each : horizon.years(year)) {
                LocalDate first = LocalDate.of(each, (number - 1) * months + 1, 1);
                readings.addAll(readings(first));
            }
            boolean isFiscal = months == 3 || months == 6;
            boolean isWithinPlan = months == 12 && year == NO_YEAR && horizon.isOneYear();
            if ((isFiscal || isWithinPlan) && Horizon.isCountable(horizon.plan().start())) {
                LocalDate first = horizon.plan().start().plusMonths((long) (number - 1) * months);
                if (first.isBefore(horizon.plan().end())) {
                    readings.addAll(readings(first));
                }
            }
            return List.copyOf(readings);
        }

        private List<LocalDate> readings(LocalDate first) {
            LocalDate last = first.plusMonths(months).minusDays(1);
            return switch (place) {
                case END -> List.of(last);
                case BY -> months == 3 || months == 6 ? List.of(last) : List.of(last, first, first.minusDays(1));
                case BEFORE -> List.of(first.minusDays(1), first);
                case MIDDLE -> List.of(middle(first));
                case START ->
                    List.of(
                            months == 1
                                    ? first.plusDays(9)
                                    : first.plusMonths(1).minusDays(1),
                            first);
            };
        }

        private LocalDate middle(LocalDate first) {
            LocalDate half = first.plusMonths(months / 2);
            return months % 2 == 0 ? half.minusDays(1) : half.plusDays(14);
        }
    }

    /** The end of the year: of the plan's, if it is one year long, and of the calendar's; later by some years. */
    record YearEnd(int later) implements Deadline {
        @Override
        public List<LocalDate> readings(Horizon horizon) {
            List<LocalDate> readings = new ArrayList<>();
            if (horizon.isOneYear() && Horizon.isCountable(horizon.plan().end())) {
                readings.add(horizon.plan().end().plusYears(later));
            }
            for (int each : horizon.years(NO_YEAR)) {
                readings.add(LocalDate.of(each + later, 12, 31));
            }
            return List.copyOf(readings);
        }
    }

    /** The last day of the plan, with the calendar year's where one is named. */
    record PlanEnd(int year) implements Deadline {
        @Override
        public List<LocalDate> readings(Horizon horizon) {
            LocalDate end = horizon.plan().end();
            if (year == NO_YEAR) {
                return List.of(end);
            }
            LocalDate calendar = LocalDate.of(year, 12, 31);
            boolean isNamed = end.getYear() == year || horizon.plan().start().getYear() == year;
            return isNamed ? List.of(end, calendar) : List.of(calendar);
        }
    }

    /** A time counted from the start. */
    record After(int count, ChronoUnit unit) implements Deadline {
        @Override
        public List<LocalDate> readings(Horizon horizon) {
            if (!Horizon.isCountable(horizon.start())) {
                return List.of();
            }
            LocalDate end = horizon.start().plus(count, unit);
            return List.of(end, end.minusDays(1));
        }
    }

    /** The end of the month, quarter or half that runs at the start, and of the following ones in the plan. */
    record Running(int months) implements Deadline {
        @Override
        public List<LocalDate> readings(Horizon horizon) {
            LocalDate start = horizon.start();
            if (!Horizon.isCountable(start)) {
                return List.of();
            }
            LocalDate next = LocalDate.of(start.getYear(), (start.getMonthValue() - 1) / months * months + 1, 1);
            List<LocalDate> readings = new ArrayList<>();
            do {
                next = next.plusMonths(months);
                readings.add(next.minusDays(1));
            } while (!next.isAfter(horizon.plan().end()) && readings.size() < Horizon.MAX_YEARS * 12 / months);
            return List.copyOf(readings);
        }
    }
}
