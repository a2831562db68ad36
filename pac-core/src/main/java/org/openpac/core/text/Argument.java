package org.openpac.core.text;

import java.util.Locale;

/**
 * A value that a message can hold: an amount, a date, a word of the model, a quoted text.
 *
 * <p>A message keeps its arguments as values, so that programs read figures and only people read sentences.
 */
public interface Argument {

    /**
     * Writes the value as a reader of {@code locale} expects it.
     *
     * @param locale the reader's language; French is written as French, every other language as English
     * @return never empty, never with a trailing space
     */
    String text(Locale locale);
}
