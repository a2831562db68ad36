package org.openpac.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts in other languages, laid over the ones in the code.
 *
 * <p>One UTF-8 properties file a language, beside the class that owns the texts: {@code words_fr.properties}. A language
 * without a file has no texts here, and readers fall back to what the code says. A further language is one more file.
 */
public final class Translations {

    /** Labels of enumerations and of members. */
    public static final Translations WORDS = of("words", file -> Translations.class.getResourceAsStream(file));

    /** Opens a file that stands beside the texts' owner. */
    @FunctionalInterface
    public interface Files {

        /**
         * Opens a file.
         *
         * @param name such as {@code words_fr.properties}
         * @return null where there is no such file
         */
        @Nullable
        InputStream open(String name);
    }

    private final String name;
    private final Files files;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    private Translations(String name, Files files) {
        this.name = name;
        this.files = files;
    }

    /**
     * Finds texts in files named {@code name_<language>.properties}.
     *
     * <p>A lambda of the owner's own opens them, {@code file -> Owner.class.getResourceAsStream(file)}: then the owner's
     * module need not open its package to this one.
     */
    public static Translations of(String name, Files files) {
        return new Translations(name, files);
    }

    /** Finds the text for a key in the locale's language; empty where the language or the key is missing. */
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(texts(locale.getLanguage()).get(key));
    }

    /** Finds the text for a key in the locale's language, else in English; empty where neither has it. */
    public Optional<String> findOrEnglish(String key, Locale locale) {
        return find(key, locale).or(() -> find(key, Locale.ENGLISH));
    }

    /** Lists the keys that a language has, sorted; empty where there is no file for it. */
    public SortedSet<String> keys(Locale locale) {
        return new TreeSet<>(texts(locale.getLanguage()).keySet());
    }

    private Map<String, String> texts(String language) {
        Map<String, String> known = byLanguage.get(language);
        if (known != null) {
            return known;
        }
        Map<String, String> loaded = load(language);
        // A language without a file is not kept, so that no caller's list of locales can grow this one.
        if (!loaded.isEmpty()) {
            byLanguage.put(language, loaded);
        }
        return loaded;
    }

    private Map<String, String> load(String language) {
        // Only a plain language code may become part of a file's name.
        if (!language.matches("[a-z]{2,8}")) {
            return Map.of();
        }
        try (InputStream file = files.open(name + "_" + language + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new ConcurrentHashMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
