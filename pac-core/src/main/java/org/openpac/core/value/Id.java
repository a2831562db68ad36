package org.openpac.core.value;

import java.util.Locale;
import org.openpac.core.text.Argument;

/**
 * Names one element of a plan.
 *
 * <p>One to 64 ASCII letters, digits, dots, underscores and hyphens, the first a letter or a digit. Case matters. Ordered
 * by character code.
 *
 * @param value the name as written
 */
public record Id(String value) implements Comparable<Id>, Argument {

    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 64;

    /**
     * Refuses what is no id.
     *
     * @throws IllegalArgumentException if the text is empty, too long or holds another character
     */
    public Id {
        if (!isId(value)) {
            throw new IllegalArgumentException("id must match [A-Za-z0-9][A-Za-z0-9._-]{0,63}: "
                    + (value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…"));
        }
    }

    /**
     * Makes an id of a text.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public static Id of(String value) {
        return new Id(value);
    }

    /** Whether a text can be an id. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    // Comparable is more than order: ids come from outside, and a hash table whose keys collide falls back on it.
    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String text(Locale locale) {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
