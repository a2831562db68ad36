package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;

/** Which days a total looks at, on the calendar. */
class WindowTest {

    private static final String YEARS = "2024-01-01/2026-12-31";

    @Test
    void the_period_is_the_period_and_any_time_has_no_end() {
        assertThat(days(Window.PERIOD, YEARS)).isEqualTo(YEARS);
        assertThat(Window.ANY_TIME.days(period(YEARS))).isEmpty();
    }

    @Test
    void a_history_begins_with_the_first_day_there_is_and_ends_with_the_period() {
        assertThat(Window.UNTIL_END.days(period(YEARS)))
                .contains(new DateRange(LocalDate.MIN, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void before_whole_months_come_as_many_months() {
        assertThat(days(Window.PRECEDING_PERIOD, "2026-03-01/2026-03-31")).isEqualTo("2026-02-01/2026-02-28");
        assertThat(days(Window.PRECEDING_PERIOD, "2026-03-01/2026-04-30")).isEqualTo("2026-01-01/2026-02-28");
        assertThat(days(Window.PRECEDING_PERIOD, "2025-11-01/2026-02-28")).isEqualTo("2025-07-01/2025-10-31");
        assertThat(days(Window.PRECEDING_PERIOD, YEARS)).isEqualTo("2021-01-01/2023-12-31");
    }

    @Test
    void before_other_periods_come_as_many_days() {
        assertThat(days(Window.PRECEDING_PERIOD, "2026-03-10/2026-03-19")).isEqualTo("2026-02-28/2026-03-09");
        assertThat(days(Window.PRECEDING_PERIOD, "2026-03-01/2026-03-30")).isEqualTo("2026-01-30/2026-02-28");
        assertThat(days(Window.PRECEDING_PERIOD, "2026-03-02/2026-03-31")).isEqualTo("2026-01-31/2026-03-01");
    }

    @Test
    void nothing_comes_before_a_reversed_period() {
        assertThat(Window.PRECEDING_PERIOD
                        .days(period("2026-03-01/2025-02-28"))
                        .orElseThrow()
                        .isOrdered())
                .isFalse();
    }

    @Test
    void the_first_and_the_last_year_are_twelve_months() {
        assertThat(days(Window.FIRST_YEAR, YEARS)).isEqualTo("2024-01-01/2024-12-31");
        assertThat(days(Window.LAST_YEAR, YEARS)).isEqualTo("2026-01-01/2026-12-31");
        assertThat(days(Window.FIRST_YEAR, "2024-02-29/2026-02-28")).isEqualTo("2024-02-29/2025-02-27");
        assertThat(days(Window.LAST_YEAR, "2022-03-01/2024-02-29")).isEqualTo("2023-03-01/2024-02-29");
    }

    @Test
    void only_what_compares_needs_a_period() {
        assertThat(Window.values())
                .filteredOn(Window::needsPeriod)
                .containsExactly(Window.PRECEDING_PERIOD, Window.FIRST_YEAR, Window.LAST_YEAR, Window.UNTIL_END);
    }

    @Test
    void whole_months_begin_and_end_with_a_month() {
        assertThat(Window.isWholeMonths(period("2024-02-01/2024-02-29"))).isTrue();
        assertThat(Window.isWholeMonths(period("2024-02-01/2024-02-28"))).isFalse();
        assertThat(Window.isWholeMonths(period("2024-02-02/2024-02-29"))).isFalse();
        assertThat(Window.isWholeMonths(period("2024-03-01/2024-02-29"))).isFalse();
        assertThat(Window.months(period("2025-11-01/2026-02-28"))).isEqualTo(4);
    }

    @Property
    void the_number_of_a_day_grows_with_it(
            @ForAll @IntRange(max = 3000) int one, @ForAll @IntRange(max = 3000) int other) {
        assertThat(Long.signum(Long.compare(number(one), number(other))))
                .isEqualTo(Integer.signum(Integer.compare(one, other)));
    }

    private static long number(int daysAfter1996) {
        return Days.number(LocalDate.of(1996, 1, 1).plusDays(daysAfter1996));
    }

    @Test
    void the_numbers_of_days_grow_from_the_first_there_is_to_the_last() {
        assertThat(Days.number(LocalDate.MIN)).isLessThan(Days.number(LocalDate.of(-1, 12, 31)));
        assertThat(Days.number(LocalDate.of(-1, 12, 31))).isLessThan(Days.number(LocalDate.of(0, 1, 1)));
        assertThat(Days.number(LocalDate.of(0, 1, 1))).isLessThan(Days.number(LocalDate.MAX));
    }

    @Test
    void months_are_counted_up_to_the_last_day_there_is() {
        LocalDate lastMonth = LocalDate.MAX.withDayOfMonth(1);
        assertThat(Days.last(LocalDate.of(2026, 1, 1), 3)).isEqualTo("2026-03-31");
        assertThat(Days.last(lastMonth.minusMonths(1), 1)).isEqualTo(LocalDate.MAX.minusDays(31));
        assertThat(Days.last(lastMonth, 1)).isEqualTo(LocalDate.MAX);
        assertThat(Days.last(lastMonth.minusMonths(5), 1200)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void a_period_of_all_days_is_cut_to_where_one_can_count() {
        DateRange cut = Days.countable(new DateRange(LocalDate.MIN, LocalDate.MAX));
        assertThat(cut).hasToString("-99999-01-01/+99999-12-31");
        assertThat(Days.countable(cut)).isEqualTo(cut);
        assertThat(Window.PRECEDING_PERIOD
                        .days(new DateRange(LocalDate.MIN, LocalDate.MAX))
                        .orElseThrow()
                        .start())
                .isEqualTo(cut.start().minusMonths(ChronoUnit.MONTHS.between(cut.start(), cut.end()) + 1));
    }

    private static String days(Window window, String period) {
        return window.days(period(period)).orElseThrow().toString();
    }

    private static DateRange period(String days) {
        String[] ends = days.split("/");
        return DateRange.of(ends[0], ends[1]);
    }
}
