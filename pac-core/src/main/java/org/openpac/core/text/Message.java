package org.openpac.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with named places for values: {@code "{owner} carries {n} objectives"}.
 *
 * <p>The English text is given; other languages are looked up under the key when the message is rendered.
 *
 * @param translations where other languages stand
 * @param key what the sentence is filed under there
 * @param english the sentence in English, with its places in braces
 * @param arguments the value of each place, in the order given
 */
public record Message(Translations translations, String key, String english, Map<String, Argument> arguments) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Keeps its own copy of the arguments, in their order. */
    public Message {
        Objects.requireNonNull(translations, "translations");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(english, "english");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Writes the sentence in the locale's language, or in English where that language has none. */
    public String text(Locale locale) {
        String template = translations.find(key, locale).orElse(english);
        Locale spoken = translations.find(key, locale).isPresent() ? locale : Locale.ENGLISH;
        return PLACE.matcher(template).replaceAll(place -> {
            Argument argument = arguments.get(place.group(1));
            return Matcher.quoteReplacement(argument == null ? place.group() : argument.text(spoken));
        });
    }

    /** Lists the named places of a sentence. */
    public static Set<String> places(String template) {
        Set<String> names = new LinkedHashSet<>();
        PLACE.matcher(template).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
