package org.openpac.json.codec;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Numbers that were computed: with all their digits, as doubles, or as whole numbers of 64 bits. */
final class ComputedNumbers {

    /** A number of any digits below 10^400, without trailing zeros. */
    static final ValueCodec UNROUNDED = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            return decimal(in);
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().decimal((BigDecimal) value);
        }
    };

    /** A finite double, as the shortest text that reads back as the same. */
    static final ValueCodec REAL = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            BigDecimal value = decimal(in);
            if (value != null && Double.isInfinite(value.doubleValue())) {
                in.problem(ProblemText.NUMBER_TOO_LARGE, in.found(value.toString()));
                return null;
            }
            return value == null ? null : value.doubleValue();
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().ascii(EcmaNumber.text((Double) value));
        }
    };

    static final ValueCodec COUNT = new ValueCodec() {
        @Override
        public @Nullable Object read(Reading in) throws StopReading {
            return count(in);
        }

        @Override
        public void write(Writing out, Object value) {
            out.bytes().ascii(value.toString());
        }
    };

    private static final int MOST_DIGITS = 18;
    private static final int HIGHEST_EXPONENT = 400;

    private ComputedNumbers() {}

    private static @Nullable BigDecimal decimal(Reading in) throws StopReading {
        CharSequence digits = NumberCodecs.number(in);
        if (digits == null) {
            return null;
        }
        String text = digits.toString();
        if (NumberCodecs.hasHandyExponent(text)) {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= HIGHEST_EXPONENT) {
                return plain(value);
            }
        }
        in.problem(ProblemText.NUMBER_TOO_LARGE, in.found(text));
        return null;
    }

    /** One form for equal numbers: no trailing zeros, no exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** One text for numbers of equal worth; one with a huge exponent is only equal to what is written alike. */
    static String comparable(String number) {
        return NumberCodecs.hasHandyExponent(number)
                ? new BigDecimal(number).stripTrailingZeros().toString()
                : number.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long count(Reading in) throws StopReading {
        CharSequence digits = NumberCodecs.number(in);
        if (digits == null) {
            return null;
        }
        String text = digits.toString();
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.problem(ProblemText.NOT_AN_INTEGER, in.found(text));
            return null;
        }
        if (text.length() - (text.startsWith("-") ? 1 : 0) > MOST_DIGITS) {
            in.problem(ProblemText.COUNT_TOO_LARGE, in.found(text));
            return null;
        }
        return Long.parseLong(text);
    }
}
