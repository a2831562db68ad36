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
 * endings, {@code (|très )vite} for the phrase with and without the first word.
 */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the word file must be in the jar: " + name);
            }
            return lines(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blank lines and remarks; without streams and patterns too, as this is in the way of the first answer. */
    private static List<String> lines(byte[] file) {
        List<String> lines = new ArrayList<>();
        for (String line : split(new String(file, StandardCharsets.UTF_8), '\n')) {
            String stripped = line.strip();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                lines.add(stripped);
            }
        }
        return lines;
    }

    /** The parts of a text between signs, empty ones too. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(sign); end >= 0; end = text.indexOf(sign, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Writes out all forms of an entry, the first as it stands without its endings. */
    static List<String> forms(String entry) {
        if (entry.indexOf('(') < 0) {
            return List.of(entry);
        }
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(entry));
        for (int i = 0; i < open.size(); i++) {
            String form = open.get(i);
            int end = form.indexOf(')');
            if (end < 0) {
                done.add(form);
                continue;
            }
            int start = form.lastIndexOf('(', end);
            String inside = form.substring(start + 1, end);
            if (inside.indexOf('|') < 0) {
                open.add(form.substring(0, start).concat(form.substring(end + 1)));
            }
            for (String choice : split(inside, '|')) {
                open.add(form.substring(0, start).concat(choice).concat(form.substring(end + 1)));
            }
        }
        return List.copyOf(done);
    }
}
