package org.openpac.json;

import java.util.Locale;
import java.util.Objects;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Word;

/**
 * A word of a closed list as a document names it: the list may be one that this version does not have.
 *
 * @param list the list's name, such as {@code ObjectiveLevel}
 * @param name the word as plans write it, such as {@code TEAM}
 * @param label what a person reads
 */
public record StoredWord(String list, String name, StoredText label) implements Argument {

    /** Refuses nulls. */
    public StoredWord {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
    }

    /** The word of an enumeration. */
    public static StoredWord of(Word word) {
        String list = word instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : word.getClass().getSimpleName();
        return new StoredWord(list, word.name(), StoredText.of(word));
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }
}
