package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A language whose statements can be read: its words, by what they do. */
final class Language {

    static final Language FRENCH = new Language("fr", ',');
    static final Language ENGLISH = new Language("en", '.');

    private final char decimalSign;
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> factors = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Map<Lexicon, Phrasebook> lexicons = new EnumMap<>(Lexicon.class);

    private Language(String code, char decimalSign) {
        this.decimalSign = decimalSign;
        for (String file : List.of("grammar", "verbs", "nouns")) {
            readClasses(file + "_" + code + ".txt");
        }
        readValues("values_" + code + ".txt");
        for (Lexicon lexicon : Lexicon.values()) {
            String file = lexicon.name().toLowerCase(Locale.ROOT) + "_" + code + ".txt";
            lexicons.put(lexicon, Phrasebook.of(WordFile.lines(file), this));
        }
    }

    static Optional<Language> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> Optional.of(FRENCH);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    char decimalSign() {
        return decimalSign;
    }

    boolean has(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    boolean has(WordClass wordClass, Token token) {
        return has(wordClass, token.word());
    }

    Optional<Integer> month(String word) {
        return Optional.ofNullable(months.get(word));
    }

    Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }

    /** What a number is multiplied by: « k », « millions ». */
    Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(scales.get(word));
    }

    /** What a verb multiplies by: « doubler ». */
    Optional<BigDecimal> factor(String word) {
        return Optional.ofNullable(factors.get(word));
    }

    /** The ISO 4217 code of a currency's sign or name. */
    Optional<String> currency(String word) {
        return Optional.ofNullable(currencies.get(word));
    }

    Phrasebook lexicon(Lexicon lexicon) {
        return lexicons.getOrDefault(lexicon, Phrasebook.EMPTY);
    }

    /** The value of a number in words, up to 99; the words for one are articles too and are none. */
    Optional<BigDecimal> numberWord(String word) {
        BigDecimal number = numbers.get(word);
        int hyphen = word.lastIndexOf('-');
        if (number != null || hyphen < 0) {
            return Optional.ofNullable(number);
        }
        BigDecimal tens = numbers.get(word.substring(0, hyphen));
        BigDecimal units = numbers.get(word.substring(hyphen + 1));
        return tens == null || units == null || tens.intValue() < 20 ? Optional.empty() : Optional.of(tens.add(units));
    }

    private void readClasses(String file) {
        Set<String> section = new HashSet<>();
        for (String line : WordFile.lines(file)) {
            if (line.charAt(0) == '[') {
                WordClass wordClass = WordClass.valueOf(line.substring(1, line.length() - 1));
                section = words.computeIfAbsent(wordClass, any -> new HashSet<>());
                continue;
            }
            for (String entry : line.split("\\s+", -1)) {
                for (String form : WordFile.forms(entry)) {
                    section.add(Folding.fold(form));
                }
            }
        }
    }

    /** Reads lines of a table, a value and the words that have it: {@code MONTH 1 janvier janv jan}. */
    private void readValues(String file) {
        for (String line : WordFile.lines(file)) {
            String[] parts = line.split("\\s+", -1);
            for (int i = 2; i < parts.length; i++) {
                for (String form : WordFile.forms(parts[i])) {
                    put(parts[0], parts[1], Folding.fold(form));
                }
            }
        }
    }

    private void put(String table, String value, String word) {
        switch (table) {
            case "MONTH" -> months.put(word, Integer.valueOf(value));
            case "NUMBER" -> numbers.put(word, new BigDecimal(value));
            case "SCALE" -> scales.put(word, new BigDecimal(value));
            case "FACTOR" -> factors.put(word, new BigDecimal(value));
            case "ORDINAL" -> ordinals.put(word, Integer.valueOf(value));
            case "CURRENCY" -> currencies.put(word, value);
            default -> throw new IllegalStateException("a word file has a table of no known name: " + table);
        }
    }
}
