package org.openpac.core.calendar;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with jollyday 2.19.0, year by year, the days and what is kept on them. */
class JollydayTest {

    private static final int FIRST = 1981;
    private static final int LAST = 2100;

    private static final Map<Holiday, String> NAMES = Map.ofEntries(
            entry(Holiday.NEW_YEAR, "NEW_YEAR"),
            entry(Holiday.GOOD_FRIDAY, "christian.GOOD_FRIDAY"),
            entry(Holiday.EASTER_MONDAY, "christian.EASTER_MONDAY"),
            entry(Holiday.LABOUR_DAY, "LABOUR_DAY"),
            entry(Holiday.VICTORY_1945, "VICTORY_DAY"),
            entry(Holiday.ASCENSION, "christian.ASCENSION_DAY"),
            entry(Holiday.WHIT_MONDAY, "christian.WHIT_MONDAY"),
            entry(Holiday.NATIONAL_DAY, "NATIONAL_DAY"),
            entry(Holiday.ASSUMPTION, "ASSUMPTION_MARY"),
            entry(Holiday.ALL_SAINTS, "ALL_SAINTS"),
            entry(Holiday.ARMISTICE_1918, "ARMISTICE"),
            entry(Holiday.CHRISTMAS, "CHRISTMAS"),
            entry(Holiday.SECOND_DAY_OF_CHRISTMAS, "SECOND_CHRISTMAS_DAY"),
            entry(Holiday.ABOLITION_OF_SLAVERY, "ABOLITION_OF_SLAVERY"));

    /**
     * The code du travail listed Whit Monday among the fêtes légales throughout (article L222-1, since 2008 L3133-1). Law
     * 2004-626 of 30 June 2004, article 2, only made it the day of solidarity where nothing else was agreed, and after
     * that year's Whit Monday; law 2008-351 of 16 April 2008 ended that.
     */
    private static final Set<String> ONLY_HERE = Set.of(
            "2004-05-31 christian.WHIT_MONDAY",
            "2005-05-16 christian.WHIT_MONDAY",
            "2006-06-05 christian.WHIT_MONDAY",
            "2007-05-28 christian.WHIT_MONDAY");

    /** Law 81-893 made 8 May a holiday on 2 October 1981: the first one kept was that of 1982. */
    private static final String BEFORE_ITS_LAW = "1981-05-08 VICTORY_DAY";

    /** {@code abolition} is the first year of which law 83-550 or decree 2012-553 makes the day a holiday; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "FRANCE, fr, '', 0",
        "BAS_RHIN, fr, 67, 0",
        "HAUT_RHIN, fr, 68, 0",
        "MOSELLE, fr, 57, 0",
        "GUADELOUPE, gp, '', 1984",
        "MARTINIQUE, mq, '', 1984",
        "GUYANE, gf, '', 1984",
        "LA_REUNION, re, '', 1983",
        "SAINT_BARTHELEMY, bl, '', 2012",
        "SAINT_MARTIN, mf, '', 2012"
    })
    void holidays_agree_with_jollyday_but_where_the_law_says_otherwise(
            HolidayRegion region, String country, String part, int abolition) {
        Set<String> ours = ours(region);
        Set<String> theirs = theirs(country, part);

        assertThat(minus(ours, theirs)).isEqualTo(new TreeSet<>(ONLY_HERE));
        assertThat(minus(theirs, ours)).contains(BEFORE_ITS_LAW).allMatch(line -> isBeforeItsLaw(line, abolition));
    }

    /**
     * Article L3422-3 of the code du travail leaves the Muslim feasts of Mayotte to agreements and custom: they are not in
     * the lists of L3133-1 and L3422-2. Here jollyday has Whit Monday throughout, too.
     */
    @Test
    void holidays_of_mayotte_agree_with_jollyday_but_for_the_feasts_of_custom() {
        Set<String> ours = ours(HolidayRegion.MAYOTTE);
        Set<String> theirs = theirs("yt", "");

        assertThat(minus(ours, theirs)).isEmpty();
        assertThat(minus(theirs, ours))
                .contains(BEFORE_ITS_LAW)
                .allMatch(line -> line.contains(" islamic.") || isBeforeItsLaw(line, 1984));
    }

    private static boolean isBeforeItsLaw(String line, int abolition) {
        return line.equals(BEFORE_ITS_LAW)
                || (line.endsWith("ABOLITION_OF_SLAVERY") && Integer.parseInt(line.substring(0, 4)) < abolition);
    }

    private static Set<String> ours(HolidayRegion region) {
        Set<String> lines = new TreeSet<>();
        for (int year = FIRST; year <= LAST; year++) {
            PublicHolidays.of(region).in(year).forEach(each -> lines.add(line(each.date(), NAMES.get(each.holiday()))));
        }
        return lines;
    }

    private static Set<String> theirs(String country, String part) {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(country));
        Set<String> lines = new TreeSet<>();
        for (int year = FIRST; year <= LAST; year++) {
            lines.addAll(lines(jollyday, year, part));
        }
        return lines;
    }

    private static Set<String> lines(HolidayManager jollyday, int year, String part) {
        return jollyday.getHolidays(Year.of(year), part.isEmpty() ? new String[0] : new String[] {part}).stream()
                .map(each -> line(each.getDate(), each.getPropertiesKey()))
                .collect(Collectors.toSet());
    }

    private static String line(LocalDate date, String name) {
        return date + " " + name;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
