package org.openpac.cli.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words that files use, French and English: headings of columns, words of cells. */
final class Dictionary {

    private static final Dictionary COLUMNS = new Dictionary("columns.properties");
    private static final Dictionary VALUES = new Dictionary("values.properties");

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> meanings = new LinkedHashMap<>();

    private Dictionary(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Dictionary.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            List<String> listed = Stream.of(properties.getProperty(key).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            words.put(key, listed);
            String group = key.substring(0, key.indexOf('.'));
            String meaning = key.substring(key.indexOf('.') + 1);
            Map<String, String> known = meanings.computeIfAbsent(group, each -> new LinkedHashMap<>());
            listed.forEach(word -> known.put(Folded.of(word), meaning));
        }
    }

    /** The headings of a field in tables of a kind, as they are written. */
    static List<String> headings(TableKind kind, Field field) {
        return Stream.of(kind.key(), "any")
                .flatMap(group -> COLUMNS.words.getOrDefault(group + "." + field, List.of()).stream())
                .filter(word ->
                        field(kind, Folded.of(word)).filter(field::equals).isPresent())
                .toList();
    }

    /** The field that a folded heading names in tables of a kind. */
    static Optional<Field> field(TableKind kind, String heading) {
        return Stream.of(kind.key(), "any")
                .map(group ->
                        Optional.ofNullable(of(COLUMNS, group).get(heading)).map(Field::valueOf))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All headings of tables of a kind, folded and sorted. */
    static SortedSet<String> headings(TableKind kind) {
        SortedSet<String> all = new TreeSet<>(of(COLUMNS, kind.key()).keySet());
        all.addAll(of(COLUMNS, "any").keySet());
        return all;
    }

    /** The meaning of a cell's word, folded: {@code WON}. */
    static Optional<String> meaning(String group, String word) {
        return Optional.ofNullable(of(VALUES, group).get(word));
    }

    /** All words of a group, folded and sorted. */
    static SortedSet<String> words(String group) {
        return new TreeSet<>(of(VALUES, group).keySet());
    }

    /** What the words of a group mean, with the words as they are written. */
    static Map<String, List<String>> meanings(String group) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        VALUES.words.forEach((key, listed) -> {
            if (key.startsWith(group + ".")) {
                found.put(key.substring(group.length() + 1), listed);
            }
        });
        return Collections.unmodifiableMap(found);
    }

    /** Whether one of the words of a folded stage tells that the deal is over. */
    static boolean isClosing(String stage) {
        Map<String, String> closing = of(VALUES, "CLOSING");
        return Stream.of(stage.split(" ", -1)).anyMatch(closing::containsKey);
    }

    private static Map<String, String> of(Dictionary dictionary, String group) {
        return dictionary.meanings.getOrDefault(group, Map.of());
    }
}
