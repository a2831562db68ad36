package org.openpac.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.value.DateRange;

/** Days counted. */
final class ViewChecks {

    private ViewChecks() {}

    /** From Monday 1 January 1940 for 80 years: 29,220 days are 4,174 weeks and two days, Monday and Tuesday. */
    static void countWorkingDaysAtOnce() {
        WorkingCalendar calendar = WorkingCalendar.of(HolidayRegion.NONE, WorkWeek.MONDAY_TO_FRIDAY);
        LocalDate first = LocalDate.of(1940, 1, 1);
        LocalDate last = LocalDate.of(2019, 12, 31);

        // Ten thousand walks over 29,220 days would take seconds.
        assertThat(Cpu.milliseconds(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        assertThat(calendar.workingDaysBetween(first, last)).isEqualTo(5 * 4_174 + 2);
                    }
                }))
                .isLessThan(2_000);
    }

    /** In 2026 clocks change on 29 March and 25 October: the two months still have 31 days each. */
    static void countDaysAcrossSummerTime() {
        WorkingCalendar calendar = WorkingCalendar.of(HolidayRegion.NONE, WorkWeek.EVERY_DAY);

        assertThat(calendar.workingDaysIn(DateRange.of("2026-03-01", "2026-03-31")))
                .isEqualTo(31);
        assertThat(calendar.workingDaysIn(DateRange.of("2026-10-01", "2026-10-31")))
                .isEqualTo(31);
    }
}
