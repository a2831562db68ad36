package org.openpac.json.host;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One step through a JSON text, in words that every library of tokens has.
 *
 * @param kind what stands there
 * @param text the name or the text without escapes, or the number as it was written; else empty
 */
public record Token(Kind kind, String text) {

    /** What a token can be. */
    public enum Kind {
        /** An object begins. */
        OBJECT,
        /** An object ends. */
        OBJECT_END,
        /** An array begins. */
        ARRAY,
        /** An array ends. */
        ARRAY_END,
        /** The name of a member, whose value comes next. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Null. */
        NULL,
        /** What JSON has no value for, such as bytes in a binary format. */
        FOREIGN
    }

    /** Which Java type says a number itself, never one near it. */
    public enum NumberType {
        /** An {@code int}. */
        INT,
        /** A {@code long}. */
        LONG,
        /** A {@link java.math.BigInteger}. */
        BIG_INTEGER,
        /** A {@link BigDecimal}: it is written with a point or an exponent. */
        DECIMAL,
        /** None, since its exponent has more than 32 bits: only the text says it. */
        TEXT
    }

    private static final int DIGITS_OF_INT = 9;
    private static final int DIGITS_OF_LONG = 18;

    /** Refuses nulls. */
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A token that is all said by its kind. */
    public static Token of(Kind kind) {
        return new Token(kind, "");
    }

    /** Which type says the number that this is; for a token of {@link Kind#NUMBER} that was {@linkplain HostFormat#tokens written}. */
    public NumberType numberType() {
        if (text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            return isDecimal() ? NumberType.DECIMAL : NumberType.TEXT;
        }
        if (text.length() <= DIGITS_OF_INT) {
            return NumberType.INT;
        }
        return text.length() <= DIGITS_OF_LONG ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    private boolean isDecimal() {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** How many objects and arrays more, or fewer, are open after it. */
    int depth() {
        return switch (kind) {
            case OBJECT, ARRAY -> 1;
            case OBJECT_END, ARRAY_END -> -1;
            default -> 0;
        };
    }

    boolean isEnd() {
        return depth() < 0;
    }
}
