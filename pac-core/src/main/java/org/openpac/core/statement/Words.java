package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language by what they do, read from its word files. */
final class Words {

    private static final List<String> CLASS_FILES = List.of("grammar", "verbs", "nouns", "acronyms");

    final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    final Set<String> all = new HashSet<>();
    final Map<String, Integer> months = new HashMap<>();
    final Map<String, BigDecimal> numbers = new HashMap<>();
    final Map<String, BigDecimal> scales = new HashMap<>();
    final Map<String, BigDecimal> factors = new HashMap<>();
    final Map<String, Integer> ordinals = new HashMap<>();
    final Map<String, String> currencies = new HashMap<>();

    private Words() {}

    static Words read(String code) {
        Words words = new Words();
        for (String file : CLASS_FILES) {
            words.readClasses(WordFile.lines(file.concat("_").concat(code).concat(".txt")));
        }
        words.readValues(WordFile.lines("values_".concat(code).concat(".txt")));
        return words;
    }

    private void readClasses(List<String> lines) {
        Set<String> section = new HashSet<>();
        for (String line : lines) {
            if (line.charAt(0) == '[') {
                WordClass wordClass = WordClass.valueOf(line.substring(1, line.length() - 1));
                section = classes.computeIfAbsent(wordClass, any -> new HashSet<>());
                continue;
            }
            for (String entry : WordFile.split(line, ' ')) {
                for (String form : WordFile.forms(entry)) {
                    String word = Folding.fold(form);
                    section.add(word);
                    all.add(word);
                }
            }
        }
    }

    /** Reads lines of a table, a value and the words that have it: {@code MONTH 1 janvier janv jan}. */
    private void readValues(List<String> lines) {
        for (String line : lines) {
            List<String> parts = WordFile.split(line, ' ');
            for (String part : parts.subList(2, parts.size())) {
                for (String form : WordFile.forms(part)) {
                    put(parts.get(0), parts.get(1), Folding.fold(form));
                    all.add(Folding.fold(form));
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
