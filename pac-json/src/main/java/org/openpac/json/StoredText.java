package org.openpac.json;

import java.util.Locale;
import java.util.Objects;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Format;

/**
 * A value of a message of which only the texts are kept.
 *
 * @param english in English
 * @param french in French
 */
public record StoredText(String english, String french) implements Argument {

    /** Refuses nulls. */
    public StoredText {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(french, "french");
    }

    /** The texts of a value. */
    public static StoredText of(Argument argument) {
        return new StoredText(argument.text(Locale.ENGLISH), argument.text(Locale.FRENCH));
    }

    @Override
    public String text(Locale locale) {
        return Format.isFrench(locale) ? french : english;
    }
}
