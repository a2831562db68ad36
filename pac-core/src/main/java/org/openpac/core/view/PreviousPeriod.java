package org.openpac.core.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openpac.core.calendar.FiscalCalendar;
import org.openpac.core.calendar.FiscalYear;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.value.DateRange;

/** The period with which a plan's results are compared, and which of its days corresponds to a day of the plan. */
final class PreviousPeriod {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final SalesActionPlan plan;
    private final DateRange now;
    private final DateRange before;

    private PreviousPeriod(SalesActionPlan plan, DateRange now, DateRange before) {
        this.plan = plan;
        this.now = now;
        this.before = before;
    }

    /**
     * As the plan says; else the fiscal year before, for a plan that is one; else the same days a year earlier. Empty where
     * the plan has no period, or one of them is reversed or beyond 1900 to 2200.
     */
    static Optional<PreviousPeriod> of(SalesActionPlan plan) {
        Optional<DateRange> now = plan.period().filter(PreviousPeriod::isKnown);
        return now.flatMap(period -> plan.previousPeriod()
                .or(() -> Optional.of(yearBefore(plan, period)))
                .filter(PreviousPeriod::isKnown)
                .map(before -> new PreviousPeriod(plan, period, before)));
    }

    private static boolean isKnown(DateRange range) {
        return range.isOrdered()
                && range.start().getYear() >= FIRST_YEAR
                && range.end().getYear() <= LAST_YEAR;
    }

    private static DateRange yearBefore(SalesActionPlan plan, DateRange period) {
        Month first = plan.fiscalYearStartMonth()
                .filter(month -> month >= 1 && month <= 12)
                .map(Month::of)
                .orElse(period.start().getMonth());
        return FiscalCalendar.startingIn(first)
                .yearOf(period.start())
                .filter(year -> year.range().equals(period))
                .flatMap(FiscalYear::previous)
                .map(FiscalYear::range)
                .orElse(new DateRange(period.start().minusYears(1), period.end().minusYears(1)));
    }

    DateRange now() {
        return now;
    }

    DateRange before() {
        return before;
    }

    /** The last day that corresponds to a day of the plan's period, at most the last of the previous one. */
    LocalDate upTo(LocalDate day, Alignment alignment) {
        LocalDate same = switch (alignment) {
            case FISCAL_DAY -> first(day.plusDays(1)).minusDays(1);
            case WORKING_DAY -> worked(day);
            case WEEKDAY -> FiscalCalendar.sameWeekdayLastYear(day);
        };
        return same.isAfter(before.end()) ? before.end() : same;
    }

    /** The first day that corresponds: as many whole months after the start, and then as many days. */
    LocalDate first(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(now.start(), day);
        long days = ChronoUnit.DAYS.between(now.start().plusMonths(months), day);
        return before.start().plusMonths(months).plusDays(days);
    }

    private LocalDate worked(LocalDate day) {
        WorkingTime time =
                plan.workingTime().orElseGet(() -> WorkingTime.builder().build());
        List<DateRange> closures = time.closures();
        WorkingCalendar calendar = WorkingCalendar.of(
                time.region().orElse(HolidayRegion.FRANCE), time.week().orElse(WorkWeek.MONDAY_TO_FRIDAY), closures);
        long worked = calendar.workingDaysBetween(now.start(), day);
        return calendar.plusWorkingDays(before.start().minusDays(1), worked);
    }
}
