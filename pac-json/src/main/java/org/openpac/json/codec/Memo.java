package org.openpac.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of short texts read a moment ago: the same ids, units and currencies stand in a plan again and again.
 *
 * <p>Of texts that fall on one place the last is kept, so that strangers' texts can make it useless but not slow.
 *
 * @param <T> the values
 */
final class Memo<T> {

    private final Object[] values;
    private final Function<T, String> text;

    /** For so many values, a power of two. */
    Memo(int size, Function<T, String> text) {
        this.values = new Object[size];
        this.text = text;
    }

    /** The value of a text, if it was read a moment ago. */
    @Nullable
    T find(char[] buffer, int start, int length) {
        T value = at(place(buffer, start, length));
        return value != null && isSame(text.apply(value), buffer, start, length) ? value : null;
    }

    void keep(char[] buffer, int start, int length, T value) {
        values[place(buffer, start, length)] = value;
    }

    // Only values of the type come in.
    @SuppressWarnings("unchecked")
    private @Nullable T at(int place) {
        return (T) values[place];
    }

    private int place(char[] buffer, int start, int length) {
        if (length == 0) {
            return 0;
        }
        // Codes of one kind differ at their ends, if anywhere.
        int last = start + length - 1;
        int hash = buffer[last] + 31 * buffer[Math.max(start, last - 1)] + 37 * buffer[Math.max(start, last - 2)];
        return (hash + 7 * buffer[start] + 61 * buffer[start + length / 2] + 41 * length) & (values.length - 1);
    }

    /** Whether a text is made of these characters. */
    static boolean isSame(String text, char[] buffer, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }
}
