package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    /** J. Meeus, Astronomical Algorithms, 2nd edition, chapter 8, with the extremes and its test dates. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "2285-03-22",
                "1886-04-25",
                "1943-04-25",
                "2038-04-25",
                "1954-04-18",
                "1991-03-31",
                "1992-04-19",
                "1993-04-11",
                "2000-04-23",
                "2026-04-05"
            })
    void easter_falls_where_the_published_tables_have_it(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Property
    void easter_is_a_sunday_from_22_march_to_25_april(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        LocalDate easter = Easter.of(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
    }
}
