package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;

/** The days that an objective is about. */
final class Horizon {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(1200);

    private Horizon() {}

    /** Its first day: its own, else the plan's; empty where neither tells. */
    static Optional<LocalDate> start(Objective objective, PlanView view) {
        return objective
                .start()
                .or(() -> view.plan().period().filter(DateRange::isOrdered).map(DateRange::start))
                .filter(Horizon::isUsable);
    }

    /** From its first day to its due date; empty where one is missing or they are in the wrong order. */
    static Optional<DateRange> of(Objective objective, PlanView view) {
        return start(objective, view)
                .flatMap(start -> objective.due().filter(Horizon::isUsable).map(due -> new DateRange(start, due)))
                .filter(DateRange::isOrdered);
    }

    /** Whether a plan can hold the day; beyond, no date is reckoned with. */
    static boolean isUsable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The months that some days take, a month that has begun being counted whole. */
    static long months(DateRange days) {
        LocalDate after = days.end().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(days.start(), after);
        return days.start().plusMonths(whole).isBefore(after) ? whole + 1 : whole;
    }

    /** A limit as a number of months that dates can be moved by. */
    static long months(PlanView view, Limit limit) {
        return view.limit(limit).max(BigDecimal.ZERO).min(MOST_MONTHS).longValue();
    }
}
