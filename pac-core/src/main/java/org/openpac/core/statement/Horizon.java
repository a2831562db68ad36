package org.openpac.core.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.value.DateRange;

/**
 * The time in which a stated date is to be understood.
 *
 * @param plan the plan's period, its ends in order
 * @param start the day from which durations count
 */
record Horizon(DateRange plan, LocalDate start) {

    static final int MAX_YEARS = 10;
    private static final int LAST_YEAR = 9_999;

    static Horizon of(DateRange plan, LocalDate start) {
        LocalDate first = plan.isOrdered() ? plan.start() : plan.end();
        LocalDate last = plan.isOrdered() ? plan.end() : plan.start();
        return new Horizon(new DateRange(first, last), start);
    }

    /** The years the plan touches, at most ten; only the one that is stated, if one is. */
    List<Integer> years(int stated) {
        if (stated != Deadline.NO_YEAR) {
            return List.of(stated);
        }
        int first = Math.max(plan.start().getYear(), 1);
        int last = Math.min(Math.min(plan.end().getYear(), first + MAX_YEARS - 1), LAST_YEAR);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    boolean isOneYear() {
        return plan.days() >= 350 && plan.days() <= 380;
    }

    /** Whether there is room to count from the day without leaving the calendar. */
    static boolean isCountable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /** Each day once, those within the plan first, otherwise in the order given. */
    List<LocalDate> inOrder(List<LocalDate> readings) {
        return Stream.concat(
                        readings.stream().filter(plan::contains),
                        readings.stream().filter(day -> !plan.contains(day)))
                .distinct()
                .toList();
    }
}
