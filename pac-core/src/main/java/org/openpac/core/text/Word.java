package org.openpac.core.text;

import java.util.Locale;

/**
 * A word of a closed list: what every enumeration of the model implements.
 *
 * <p>The English label is the constant's name in lower case, unless {@code words_en.properties} has a better one; the
 * French label stands in {@code words_fr.properties} under {@code Type.CONSTANT}.
 */
public interface Word extends Argument {

    /** The constant's name, as JSON writes it. */
    String name();

    /** The label a person reads, in lower case where the language allows. */
    default String label(Locale locale) {
        String type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        String english = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Translations.WORDS.findOrEnglish(type + "." + name(), locale).orElse(english);
    }

    @Override
    default String text(Locale locale) {
        return label(locale);
    }
}
