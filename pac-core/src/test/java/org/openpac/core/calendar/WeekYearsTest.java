package org.openpac.core.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.calendar.WeekPattern.FIVE_FOUR_FOUR;
import static org.openpac.core.calendar.WeekPattern.FOUR_FIVE_FOUR;
import static org.openpac.core.calendar.WeekPattern.FOUR_FOUR_FIVE;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;

class WeekYearsTest {

    /** As the National Retail Federation publishes it: nrf.com, 4-5-4 Calendar. */
    private static final FiscalCalendar RETAIL =
            FiscalCalendar.inWeeks(FOUR_FIVE_FOUR, WeekYearEnd.nearest(SATURDAY, Month.JANUARY));

    private static final FiscalCalendar ISO =
            FiscalCalendar.inWeeks(FOUR_FOUR_FIVE, WeekYearEnd.nearest(SUNDAY, Month.DECEMBER));

    @Test
    void the_retail_year_2023_has_53_weeks() {
        FiscalYear year = RETAIL.yearOf(LocalDate.of(2023, 11, 24)).orElseThrow();

        assertThat(year.label()).isEqualTo("FY23");
        assertThat(year.range()).isEqualTo(DateRange.of("2023-01-29", "2024-02-03"));
        assertThat(weeks(year.months())).containsExactly(4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 5L);
        assertThat(year.months().get(11).range()).isEqualTo(DateRange.of("2023-12-31", "2024-02-03"));
    }

    /** “This anomaly has most recently occurred in FY'12 and FY'17 and will occur in FY'23.” */
    @Test
    void retail_years_of_53_weeks_are_the_published_ones() {
        assertThat(RETAIL.yearsTouching(DateRange.of("2010-03-01", "2025-03-01")))
                .filteredOn(year -> year.range().days() == 53 * 7)
                .extracting(FiscalYear::label)
                .containsExactly("FY12", "FY17", "FY23");
    }

    /** Apple Inc., annual reports: the last Saturday of September; 53 weeks in 2017 and 2023. */
    @Test
    void a_year_may_end_on_the_last_such_day_of_a_month() {
        FiscalCalendar calendar = FiscalCalendar.inWeeks(FIVE_FOUR_FOUR, WeekYearEnd.last(SATURDAY, Month.SEPTEMBER))
                .labelled(FiscalLabel.YEAR_OF_END);

        assertThat(calendar.yearsTouching(DateRange.of("2016-01-01", "2024-09-28")))
                .filteredOn(year -> year.range().days() == 53 * 7)
                .extracting(FiscalYear::toString)
                .containsExactly("FY17 (2016-09-25/2017-09-30)", "FY23 (2022-09-25/2023-09-30)");
    }

    @Test
    void the_last_month_of_a_53_week_year_takes_the_week_more() {
        FiscalYear year = ISO.yearOf(LocalDate.of(2026, 6, 1)).orElseThrow();

        assertThat(year.range()).isEqualTo(DateRange.of("2025-12-29", "2027-01-03"));
        assertThat(weeks(year.months())).containsExactly(4L, 4L, 5L, 4L, 4L, 5L, 4L, 4L, 5L, 4L, 4L, 6L);
        assertThat(year.quarters())
                .extracting(FiscalPeriod::range)
                .containsExactly(
                        DateRange.of("2025-12-29", "2026-03-29"),
                        DateRange.of("2026-03-30", "2026-06-28"),
                        DateRange.of("2026-06-29", "2026-09-27"),
                        DateRange.of("2026-09-28", "2027-01-03"));
    }

    @Property
    void weeks_that_end_on_the_sunday_nearest_to_the_new_year_are_those_of_iso_8601(
            @ForAll @IntRange(min = -25_567, max = 84_370) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        DateRange year = ISO.yearOf(day).orElseThrow().range();

        assertThat(year.contains(day)).isTrue();
        assertThat(year.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(1);
        assertThat(year.start().get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR));
        assertThat(year.end().get(IsoFields.WEEK_BASED_YEAR)).isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR));
        assertThat(year.days())
                .isEqualTo(IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(day).getMaximum() * 7);
    }

    private static List<Long> weeks(List<FiscalPeriod> months) {
        return months.stream().map(month -> month.range().days() / 7).toList();
    }
}
