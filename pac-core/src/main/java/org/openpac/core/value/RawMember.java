package org.openpac.core.value;

import java.util.Objects;

/**
 * A member of a JSON object that this version does not know, kept exactly as it was written.
 *
 * <p>Numbers keep their digits ({@code 2.50}, {@code 1e400}), objects their order. Two of them are equal if name and text
 * are.
 *
 * @param name the member's name, unescaped
 * @param json its value as JSON text
 */
public record RawMember(String name, String json) {

    /**
     * Refuses a value that is no JSON.
     *
     * @throws IllegalArgumentException if the text is not exactly one JSON value of RFC 8259, or nests deeper than 64
     */
    public RawMember {
        Objects.requireNonNull(name, "name");
        if (!JsonText.isValue(json)) {
            throw new IllegalArgumentException("value of unknown member " + name + " is not one JSON value");
        }
    }
}
