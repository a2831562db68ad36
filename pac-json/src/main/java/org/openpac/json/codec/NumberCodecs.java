package org.openpac.json.codec;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Share;
import tools.jackson.core.JsonToken;

/** Numbers: exact decimals, shares, and whole numbers of 32 bits. */
final class NumberCodecs {

    /** A number of at most 15 significant digits, as a {@link BigDecimal}. */
    static final ValueCodec DECIMAL = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            return decimal(in);
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().decimal((BigDecimal) value);
        }
    };

    static final ValueCodec SHARE = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            BigDecimal fraction = decimal(in);
            return fraction == null ? null : new Share(fraction);
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().decimal(((Share) value).fraction());
        }
    };

    static final ValueCodec INTEGER = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            return integer(in);
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().decimal((Integer) value, 0);
        }
    };

    private static final int LONGEST_INTEGER = 11;
    /** With sign or point; as many digits as any number of a plan has. */
    private static final int LONGEST_PLAIN = Decimals.MAX_DIGITS;

    private static final int LONGEST_EXPONENT = 4;

    private NumberCodecs() {}

    private static @Nullable Integer integer(Reading in) throws StopReading {
        String digits = number(in);
        if (digits == null) {
            return null;
        }
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.problem(ProblemText.NOT_AN_INTEGER, in.found(digits));
            return null;
        }
        if (digits.length() <= LONGEST_INTEGER) {
            long value = Long.parseLong(digits);
            if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
                return (int) value;
            }
        }
        in.problem(ProblemText.INTEGER_TOO_LARGE, in.found(digits));
        return null;
    }

    private static @Nullable BigDecimal decimal(Reading in) throws StopReading {
        int length = numberLength(in);
        if (length < 0) {
            return null;
        }
        BigDecimal plain = length <= LONGEST_PLAIN ? plain(in.buffer(), in.bufferStart(), length) : null;
        return plain == null ? decimal(in, in.written()) : plain;
    }

    /** By hand, since most numbers are short and have no exponent; null if this one must be looked at more closely. */
    private static @Nullable BigDecimal plain(char[] buffer, int start, int length) {
        boolean isNegative = buffer[start] == '-';
        long digits = 0;
        int point = -1;
        for (int i = isNegative ? 1 : 0; i < length; i++) {
            char c = buffer[start + i];
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (c == '.') {
                point = i;
            } else {
                return null;
            }
        }
        int scale = point < 0 ? 0 : length - 1 - point;
        return scale > Decimals.MAX_DECIMALS ? null : BigDecimal.valueOf(isNegative ? -digits : digits, scale);
    }

    private static @Nullable BigDecimal decimal(Reading in, String text) throws StopReading {
        ProblemText problem = hugeExponent(text);
        if (problem == null) {
            BigDecimal value = new BigDecimal(text);
            if (Decimals.isWithinBounds(value)) {
                return value;
            }
            problem = isTooLarge(value) ? ProblemText.NUMBER_TOO_LARGE : ProblemText.NUMBER_TOO_PRECISE;
        }
        in.problem(problem, in.found(text));
        return null;
    }

    /** How long the number is; -1, and a problem, if it is none or too long. */
    private static int numberLength(Reading in) throws StopReading {
        if (!in.token().isNumeric()) {
            in.wrongType(Phrase.NUMBER);
            return -1;
        }
        return in.length();
    }

    static @Nullable String number(Reading in) throws StopReading {
        if (!in.token().isNumeric()) {
            in.wrongType(Phrase.NUMBER);
            return null;
        }
        return in.characters();
    }

    /** What is wrong with an exponent that must not even be looked at; null if it is of a handy size. */
    private static @Nullable ProblemText hugeExponent(String text) {
        if (hasHandyExponent(text)) {
            return null;
        }
        boolean isNegative = text.charAt(exponentAt(text) + 1) == '-';
        return isNegative ? ProblemText.NUMBER_TOO_PRECISE : ProblemText.NUMBER_TOO_LARGE;
    }

    /** Whether a number has no exponent or one so short that its digits can be counted. */
    static boolean hasHandyExponent(String number) {
        int e = exponentAt(number);
        return e < 0 || number.length() - e - 1 <= LONGEST_EXPONENT;
    }

    private static int exponentAt(String number) {
        return Math.max(number.indexOf('e'), number.indexOf('E'));
    }

    private static boolean isTooLarge(BigDecimal value) {
        return (long) value.precision() - value.scale() > Decimals.MAX_DIGITS;
    }
}
