package org.openpac.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.PhasingPeriod;

/**
 * How an organisation's fiscal years follow each other and fall into months and quarters.
 *
 * <p>Answers for days from 1900 to 2200; other days belong to no fiscal year.
 */
public final class FiscalCalendar {

    private static final int WEEKS_OF_A_YEAR = 52;

    private final Exercises exercises;
    private final FiscalLabel label;

    private FiscalCalendar(Exercises exercises, FiscalLabel label) {
        this.exercises = exercises;
        this.label = label;
    }

    /** Makes years of twelve months that begin on the first of a month: {@code startingIn(JULY)}. */
    public static FiscalCalendar startingIn(Month first) {
        return new FiscalCalendar(
                new MonthExercises(Objects.requireNonNull(first, "first")), FiscalLabel.CALENDAR_YEARS);
    }

    /**
     * Makes years of 52 or 53 whole weeks, named after the calendar year in which they begin.
     *
     * <p>The retail calendar of the National Retail Federation is {@code inWeeks(FOUR_FIVE_FOUR, nearest(SATURDAY,
     * JANUARY))}: its year 2023 has 53 weeks, from 29 January 2023 to 3 February 2024.
     */
    public static FiscalCalendar inWeeks(WeekPattern pattern, WeekYearEnd end) {
        return new FiscalCalendar(
                new WeekExercises(Objects.requireNonNull(pattern, "pattern"), Objects.requireNonNull(end, "end")),
                FiscalLabel.YEAR_OF_START);
    }

    /**
     * Makes years of any length, for a long first exercise or a change of the closing date.
     *
     * <p>Years of twelve months follow the last one listed; before the first there is none. A firm that closes in December
     * and moves to June lists its last calendar year and the six months after it.
     *
     * @param exercises in any order. One whose ends are reversed, or that is not within 1900 to 2200, is left out. One
     *     that runs into the next ends on the day before that begins; of two that begin on the same day the later in the
     *     list counts. A gap between two belongs to no year.
     */
    public static FiscalCalendar ofExercises(List<DateRange> exercises) {
        return new FiscalCalendar(ListedExercises.of(exercises), FiscalLabel.CALENDAR_YEARS);
    }

    /** Names the years in another style. */
    public FiscalCalendar labelled(FiscalLabel style) {
        return new FiscalCalendar(exercises, Objects.requireNonNull(style, "style"));
    }

    /** Says how the years are named. */
    public FiscalLabel label() {
        return label;
    }

    Exercises exercises() {
        return exercises;
    }

    /** Finds the fiscal year of a day; empty where it belongs to none. */
    public Optional<FiscalYear> yearOf(LocalDate day) {
        return PlanDates.hold(day)
                ? exercises
                        .firstEndingFrom(day)
                        .filter(year -> year.contains(day))
                        .map(this::year)
                : Optional.empty();
    }

    /** Finds the month or the quarter of a day; empty where the day belongs to no fiscal year. */
    public Optional<FiscalPeriod> periodOf(LocalDate day, PhasingPeriod every) {
        return yearOf(day)
                .flatMap(year -> year.periods(every).stream()
                        .filter(period -> period.range().contains(day))
                        .findFirst());
    }

    /**
     * Lists the fiscal years that share at least one day with a range, in order: more than one for a plan that straddles
     * exercises, none for a range whose ends are reversed.
     */
    public List<FiscalYear> yearsTouching(DateRange range) {
        DateRange within = PlanDates.within(range);
        List<FiscalYear> years = new ArrayList<>();
        LocalDate day = within.start();
        while (!day.isAfter(within.end())) {
            Optional<DateRange> year = exercises.firstEndingFrom(day);
            year.filter(next -> !next.start().isAfter(within.end())).ifPresent(next -> years.add(year(next)));
            day = year.map(next -> next.end().plusDays(1)).orElse(LocalDate.MAX);
        }
        return List.copyOf(years);
    }

    /**
     * Finds the day that has the same number in the fiscal year before: the tenth for the tenth.
     *
     * <p>The last day where that year is shorter; empty where there is no year before.
     */
    public Optional<LocalDate> sameDayLastYear(LocalDate day) {
        return yearOf(day)
                .flatMap(year -> year.previous()
                        .map(previous -> previous.dayAfter(
                                ChronoUnit.DAYS.between(year.range().start(), day))));
    }

    /**
     * Finds the working day that has the same number in the fiscal year before: as many days have been worked since the
     * start of each.
     *
     * <p>A day that is not worked counts as the last working day before it, and where none was worked yet the answer is
     * the first day of the year before. It is that year's last day where fewer are worked in it; empty where there is no
     * year before.
     */
    public Optional<LocalDate> sameWorkingDayLastYear(LocalDate day, WorkingCalendar working) {
        return yearOf(day)
                .flatMap(year -> year.previous().map(previous -> {
                    long worked = working.workingDaysBetween(year.range().start(), day);
                    LocalDate eve = previous.range().start().minusDays(1);
                    return worked == 0
                            ? previous.range().start()
                            : previous.lastAtMost(working.plusWorkingDays(eve, worked));
                }));
    }

    /** Returns the same day of the week 52 weeks before, as shops compare; it needs no fiscal year. */
    public static LocalDate sameWeekdayLastYear(LocalDate day) {
        return day.minusWeeks(WEEKS_OF_A_YEAR);
    }

    private FiscalYear year(DateRange range) {
        return new FiscalYear(this, range);
    }

    /** Whether the other has the same years, months and names by the same rule. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalCalendar calendar
                && exercises.equals(calendar.exercises)
                && label == calendar.label;
    }

    @Override
    public int hashCode() {
        return Objects.hash(exercises, label);
    }

    @Override
    public String toString() {
        return exercises + ", " + label;
    }
}
