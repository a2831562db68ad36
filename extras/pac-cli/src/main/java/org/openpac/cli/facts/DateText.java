package org.openpac.cli.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it, {@code 2026-03-31}, {@code 31/03/2026}, {@code 3/31/2026}; a time after it is left out.
 *
 * @param year the year, four digits
 * @param first what stands first, or the month of a date that begins with its year
 * @param second what stands second, or the day
 * @param beginsWithYear whether the year stands first
 */
record DateText(int year, int first, int second, boolean beginsWithYear) {

    private static final int MONTHS = 12;
    private static final String TIME =
            "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?: ?[AaPp][Mm])?(?:Z|"
                    + " ?[+-][0-9]{2}:?[0-9]{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})" + TIME);

    /** Reads a cell; empty if it is no date in any order. */
    static Optional<DateText> parse(String cell) {
        Matcher iso = YEAR_FIRST.matcher(cell);
        if (iso.matches()) {
            return Optional.of(new DateText(number(iso, 1), number(iso, 3), number(iso, 4), true))
                    .filter(date -> date.in(DateOrder.ISO).isPresent());
        }
        Matcher other = YEAR_LAST.matcher(cell);
        return other.matches()
                ? Optional.of(new DateText(number(other, 4), number(other, 1), number(other, 3), false))
                        .filter(date -> date.in(DateOrder.DMY).isPresent()
                                || date.in(DateOrder.MDY).isPresent())
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The only order in which it is a date; empty where it is one in both, and is not the same in both. */
    Optional<DateOrder> proof() {
        if (beginsWithYear) {
            return Optional.of(DateOrder.ISO);
        }
        if (first > MONTHS) {
            return Optional.of(DateOrder.DMY);
        }
        return second > MONTHS ? Optional.of(DateOrder.MDY) : Optional.empty();
    }

    /** Whether it is two different days in the two orders. */
    boolean isUnsure() {
        return proof().isEmpty() && first != second;
    }

    /** The day it is in an order; empty if it is none. */
    Optional<LocalDate> in(DateOrder order) {
        if (beginsWithYear != (order == DateOrder.ISO)) {
            return Optional.empty();
        }
        return order == DateOrder.DMY ? day(second, first) : day(first, second);
    }

    private Optional<LocalDate> day(int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
