package org.openpac.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words in a UTF-8 file of this package: one entry a line, {@code #} before a remark.
 *
 * <p>{@code efficace(s)} stands for the word with and without its ending, {@code significati(f|ve)} for each of its
 * endings.
 */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the word file must be in the jar: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out all forms of an entry, the first as it stands without its endings. */
    static List<String> forms(String entry) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(entry));
        for (int i = 0; i < open.size(); i++) {
            String form = open.get(i);
            int start = form.indexOf('(');
            if (start < 0) {
                done.add(form);
                continue;
            }
            int end = form.indexOf(')', start);
            String inside = form.substring(start + 1, end);
            String choices = inside.contains("|") ? inside : "|" + inside;
            for (String choice : choices.split("\\|", -1)) {
                open.add(form.substring(0, start) + choice + form.substring(end + 1));
            }
        }
        return List.copyOf(done);
    }
}
