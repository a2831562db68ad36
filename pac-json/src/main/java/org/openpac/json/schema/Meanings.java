package org.openpac.json.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Translations;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.Part;

/** What the members of plans, and of the forms beside them, mean, in the languages that schema and reference speak. */
public final class Meanings {

    private static final String FORMAT_VERSION =
            "The version of this format in which the document is written, not that of the plan.";

    private static final Translations TEXTS =
            Translations.of("meanings", file -> Meanings.class.getResourceAsStream(file));
    private static final Translations OF_FORMS =
            Translations.of("forms", file -> Meanings.class.getResourceAsStream(file));

    private Meanings() {}

    /** What a member means, in full sentences; empty where nobody has said it in the language. */
    public static Optional<String> of(Member<?, ?> member, Locale locale) {
        return locale.getLanguage().equals("en")
                ? Optional.of(member.meaning()).filter(meaning -> !meaning.isEmpty())
                : TEXTS.find(member.key(), locale);
    }

    /**
     * What a member of a form means, in full sentences; empty where nobody has said it in the language.
     *
     * <p>Texts are filed under form and member, {@code Finding.rule}, or under the member alone where it means the same in
     * several forms.
     */
    public static Optional<String> of(Form<?> form, Part<?, ?> part, Locale locale) {
        return locale.getLanguage().equals("en")
                ? Optional.of(part.meaning())
                : OF_FORMS.find(key(form, part), locale).or(() -> OF_FORMS.find(part.name(), locale));
    }

    /** What a member's meaning is filed under, unless it shares one with other forms. */
    static String key(Form<?> form, Part<?, ?> part) {
        return form.name() + "." + part.name();
    }

    /** What the meanings of forms are filed under in a language that is not English. */
    static SortedSet<String> keysOfForms(Locale locale) {
        return OF_FORMS.keys(locale);
    }

    /** What {@code formatVersion} means, a member of documents and not of plans; in English where nobody has said it in the language. */
    public static String ofFormatVersion(Locale locale) {
        return TEXTS.find("formatVersion", locale).orElse(FORMAT_VERSION);
    }

    /** The members whose meaning is said in a language that is not English, by {@linkplain Member#key() their keys}. */
    static SortedSet<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }
}
