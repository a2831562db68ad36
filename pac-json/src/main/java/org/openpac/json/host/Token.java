package org.openpac.json.host;

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

    /** Refuses nulls. */
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** A token that is all said by its kind. */
    public static Token of(Kind kind) {
        return new Token(kind, "");
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
