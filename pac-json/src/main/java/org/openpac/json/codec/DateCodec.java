package org.openpac.json.codec;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days from the year 1900 to 2200, written {@code 2026-01-31}. */
final class DateCodec implements ValueCodec {

    static final ValueCodec DATE = new DateCodec();

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private DateCodec() {}

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        int length = in.textLength();
        if (length < 0) {
            return null;
        }
        LocalDate date = length == LENGTH ? parse(in.buffer(), in.bufferStart()) : null;
        if (date == null) {
            in.problem(ProblemText.INVALID_DATE, in.found(in.written()));
        }
        return date;
    }

    @Override
    public void write(Writing out, Object value) {
        LocalDate date = (LocalDate) value;
        if (!isWithinYears(date)) {
            throw new Unwritable(ProblemText.INVALID_DATE, Given.named("found", date.toString()));
        }
        out.bytes().day(date);
    }

    /** Whether a plan can hold the day. */
    static boolean isWithinYears(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** By hand, since it takes a fifteenth of the time of the JDK's parser; null if the ten characters are no such day. */
    private static @Nullable LocalDate parse(char[] text, int start) {
        if (text[start + 4] != '-' || text[start + 7] != '-') {
            return null;
        }
        int year = number(text, start, start + 4);
        int month = number(text, start + 5, start + 7);
        int day = number(text, start + 8, start + LENGTH);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        boolean isInMonth = day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
        return isInMonth ? LocalDate.of(year, month, day) : null;
    }

    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text[i];
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
