package org.openpac.core.calendar;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static org.openpac.core.calendar.Holiday.ABOLITION_OF_SLAVERY;
import static org.openpac.core.calendar.HolidayRule.afterEaster;
import static org.openpac.core.calendar.HolidayRule.fixed;

import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** The holidays of each region. */
final class HolidayRules {

    private static final List<HolidayRule> NATIONAL = List.of(
            fixed(Holiday.NEW_YEAR, JANUARY, 1),
            afterEaster(Holiday.EASTER_MONDAY, 1),
            fixed(Holiday.LABOUR_DAY, MAY, 1).since(1947),
            fixed(Holiday.VICTORY_1945, MAY, 8).since(1982),
            afterEaster(Holiday.ASCENSION, 39),
            afterEaster(Holiday.WHIT_MONDAY, 50),
            fixed(Holiday.NATIONAL_DAY, JULY, 14),
            fixed(Holiday.ASSUMPTION, AUGUST, 15),
            fixed(Holiday.ALL_SAINTS, NOVEMBER, 1),
            fixed(Holiday.ARMISTICE_1918, NOVEMBER, 11).since(1922),
            fixed(Holiday.CHRISTMAS, DECEMBER, 25));

    private static final List<HolidayRule> LOCAL_LAW =
            List.of(afterEaster(Holiday.GOOD_FRIDAY, -2), fixed(Holiday.SECOND_DAY_OF_CHRISTMAS, DECEMBER, 26));

    private HolidayRules() {}

    static List<HolidayRule> of(HolidayRegion region) {
        return region == HolidayRegion.NONE
                ? List.of()
                : Stream.concat(NATIONAL.stream(), regional(region).stream()).toList();
    }

    private static List<HolidayRule> regional(HolidayRegion region) {
        return switch (region) {
            case NONE, FRANCE -> List.of();
            case BAS_RHIN, HAUT_RHIN, MOSELLE -> LOCAL_LAW;
            case GUADELOUPE -> List.of(abolition(MAY, 27).since(1984));
            case MARTINIQUE -> List.of(abolition(MAY, 22).since(1984));
            case GUYANE -> List.of(abolition(JUNE, 10).since(1984));
            case LA_REUNION -> List.of(abolition(DECEMBER, 20).since(1983));
            case MAYOTTE -> List.of(abolition(APRIL, 27).since(1984));
            case SAINT_BARTHELEMY -> List.of(abolition(OCTOBER, 9).since(2012));
            case SAINT_MARTIN ->
                List.of(
                        abolition(MAY, 27).since(2012).until(2017),
                        abolition(MAY, 28).since(2018));
        };
    }

    private static HolidayRule abolition(Month month, int day) {
        return fixed(ABOLITION_OF_SLAVERY, month, day);
    }
}
