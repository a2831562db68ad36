package org.openpac.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicHolidaysTest {

    @Test
    void france_keeps_eleven_holidays_in_2026() {
        assertThat(PublicHolidays.of(HolidayRegion.FRANCE).in(2026))
                .containsExactly(
                        holiday("2026-01-01", Holiday.NEW_YEAR),
                        holiday("2026-04-06", Holiday.EASTER_MONDAY),
                        holiday("2026-05-01", Holiday.LABOUR_DAY),
                        holiday("2026-05-08", Holiday.VICTORY_1945),
                        holiday("2026-05-14", Holiday.ASCENSION),
                        holiday("2026-05-25", Holiday.WHIT_MONDAY),
                        holiday("2026-07-14", Holiday.NATIONAL_DAY),
                        holiday("2026-08-15", Holiday.ASSUMPTION),
                        holiday("2026-11-01", Holiday.ALL_SAINTS),
                        holiday("2026-11-11", Holiday.ARMISTICE_1918),
                        holiday("2026-12-25", Holiday.CHRISTMAS));
    }

    @ParameterizedTest
    @EnumSource(names = {"BAS_RHIN", "HAUT_RHIN", "MOSELLE"})
    void alsace_and_moselle_keep_two_more(HolidayRegion region) {
        assertThat(PublicHolidays.of(region).in(2026))
                .hasSize(13)
                .contains(
                        holiday("2026-04-03", Holiday.GOOD_FRIDAY),
                        holiday("2026-12-26", Holiday.SECOND_DAY_OF_CHRISTMAS))
                .containsAll(PublicHolidays.of(HolidayRegion.FRANCE).in(2026));
    }

    @ParameterizedTest
    @CsvSource({
        "GUADELOUPE, 2026-05-27",
        "MARTINIQUE, 2026-05-22",
        "GUYANE, 2026-06-10",
        "LA_REUNION, 2026-12-20",
        "MAYOTTE, 2026-04-27",
        "SAINT_BARTHELEMY, 2026-10-09",
        "SAINT_MARTIN, 2026-05-28"
    })
    void overseas_keeps_the_day_of_abolition(HolidayRegion region, LocalDate day) {
        PublicHolidays holidays = PublicHolidays.of(region);

        assertThat(holidays.in(2026)).hasSize(12);
        assertThat(holidays.on(day)).contains(Holiday.ABOLITION_OF_SLAVERY);
        assertThat(PublicHolidays.of(HolidayRegion.FRANCE).on(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FRANCE, 1946-05-01, 1947-05-01",
        "FRANCE, 1981-05-08, 1982-05-08",
        "FRANCE, 1921-11-11, 1922-11-11",
        "LA_REUNION, 1982-12-20, 1983-12-20",
        "GUADELOUPE, 1983-05-27, 1984-05-27",
        "SAINT_BARTHELEMY, 2011-10-09, 2012-10-09",
        "SAINT_MARTIN, 2018-05-27, 2017-05-27",
        "SAINT_MARTIN, 2017-05-28, 2018-05-28"
    })
    void a_holiday_is_kept_while_its_text_applies(HolidayRegion region, LocalDate without, LocalDate with) {
        assertThat(PublicHolidays.of(region).on(without)).isEmpty();
        assertThat(PublicHolidays.of(region).on(with)).isPresent();
    }

    @Test
    void whit_monday_stayed_a_holiday_while_it_was_the_day_of_solidarity() {
        PublicHolidays france = PublicHolidays.of(HolidayRegion.FRANCE);

        assertThat(List.of("2004-05-31", "2005-05-16", "2006-06-05", "2007-05-28"))
                .allSatisfy(day -> assertThat(france.on(LocalDate.parse(day))).contains(Holiday.WHIT_MONDAY));
    }

    @Test
    void two_holidays_on_one_day_are_both_listed() {
        PublicHolidays france = PublicHolidays.of(HolidayRegion.FRANCE);

        assertThat(france.in(2008))
                .hasSize(11)
                .contains(holiday("2008-05-01", Holiday.LABOUR_DAY), holiday("2008-05-01", Holiday.ASCENSION));
        assertThat(france.on(LocalDate.of(2008, 5, 1))).contains(Holiday.LABOUR_DAY);
    }

    @Test
    void there_are_no_holidays_outside_the_dates_of_a_plan_nor_where_none_are_kept() {
        assertThat(PublicHolidays.of(HolidayRegion.MOSELLE).in(1899)).isEmpty();
        assertThat(PublicHolidays.of(HolidayRegion.MOSELLE).in(2201)).isEmpty();
        assertThat(PublicHolidays.of(HolidayRegion.MOSELLE).in(Integer.MIN_VALUE))
                .isEmpty();
        assertThat(PublicHolidays.of(HolidayRegion.MOSELLE).on(LocalDate.MAX)).isEmpty();
        assertThat(PublicHolidays.of(HolidayRegion.NONE).in(2026)).isEmpty();
    }

    @Test
    void a_holiday_has_a_name_in_both_languages() {
        assertThat(Holiday.WHIT_MONDAY.label(Locale.FRENCH)).isEqualTo("lundi de Pentecôte");
        assertThat(Holiday.WHIT_MONDAY.label(Locale.ENGLISH)).isEqualTo("Whit Monday");
    }

    @Property
    void the_list_of_a_year_and_the_answer_for_a_day_agree(
            @ForAll HolidayRegion region, @ForAll @IntRange(min = 1899, max = 2201) int year) {
        PublicHolidays holidays = PublicHolidays.of(region);
        List<LocalDate> listed =
                holidays.in(year).stream().map(PublicHoliday::date).distinct().toList();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> holidays.on(day).isPresent()))
                .containsExactlyElementsOf(listed);
    }

    private static PublicHoliday holiday(String date, Holiday holiday) {
        return new PublicHoliday(LocalDate.parse(date), holiday);
    }
}
