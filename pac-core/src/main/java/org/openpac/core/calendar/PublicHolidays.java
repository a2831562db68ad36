package org.openpac.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The public holidays of a region, from 1900 to 2200.
 *
 * <p>From 1982 on these are the days the law lists. Earlier years have each holiday from the year in which the text named
 * at {@link Holiday} first applied; days that were holidays for a time only, such as 8 May from 1953 to 1959, and the
 * German law of the eastern départements are left out. Later years follow the law as it stands. A holiday on a weekend is
 * not made up for on another day.
 */
public final class PublicHolidays {

    private final HolidayRegion region;
    private final List<HolidayRule> rules;

    private PublicHolidays(HolidayRegion region) {
        this.region = region;
        this.rules = HolidayRules.of(region);
    }

    /** Returns the holidays of a region. */
    public static PublicHolidays of(HolidayRegion region) {
        return new PublicHolidays(Objects.requireNonNull(region, "region"));
    }

    /** Says where these holidays are kept. */
    public HolidayRegion region() {
        return region;
    }

    /**
     * Finds the holiday of a day; empty where it is none, and before 1900 or after 2200.
     *
     * <p>Where two meet, as Labour Day and Ascension did on 1 May 2008, it is the one {@link Holiday} lists first.
     */
    public Optional<Holiday> on(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.fallsOn(day))
                .map(HolidayRule::holiday)
                .min(Holiday::compareTo);
    }

    /** Lists the holidays of a year by date; empty before 1900 and after 2200. Two may fall on one day. */
    public List<PublicHoliday> in(int year) {
        return rules.stream()
                .filter(rule -> rule.isKeptIn(year))
                .map(rule -> new PublicHoliday(rule.date().apply(year), rule.holiday()))
                .sorted()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicHolidays holidays && region == holidays.region;
    }

    @Override
    public int hashCode() {
        return region.hashCode();
    }

    @Override
    public String toString() {
        return "public holidays of " + region;
    }
}
