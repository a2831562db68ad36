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
            out.bytes().ascii(value.toString());
        }
    };

    private static final int LONGEST_INTEGER = 11;
    private static final int LONGEST_EXPONENT = 4;

    private NumberCodecs() {}

    private static @Nullable Integer integer(Reading in) throws StopReading {
        CharSequence digits = number(in);
        if (digits == null) {
            return null;
        }
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.problem(ProblemText.NOT_AN_INTEGER, in.found(digits));
            return null;
        }
        if (digits.length() <= LONGEST_INTEGER) {
            long value = Long.parseLong(digits.toString());
            if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
                return (int) value;
            }
        }
        in.problem(ProblemText.INTEGER_TOO_LARGE, in.found(digits));
        return null;
    }

    private static @Nullable BigDecimal decimal(Reading in) throws StopReading {
        CharSequence digits = number(in);
        if (digits == null) {
            return null;
        }
        String text = digits.toString();
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

    static @Nullable CharSequence number(Reading in) throws StopReading {
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
