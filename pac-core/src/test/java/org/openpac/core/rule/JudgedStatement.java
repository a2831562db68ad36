package org.openpac.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openpac.core.statement.Statement;

/** A statement as people write it, and the rules a demanding reader would object by. */
record JudgedStatement(Locale language, String text, SortedSet<String> objections) {

    static List<JudgedStatement> of(Locale language) {
        String file = "/org/openpac/core/statement/judged_" + language.getLanguage() + ".tsv";
        try (InputStream in = Statement.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new JudgedStatement(language, parts[0], ids(parts[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> ids(String list) {
        SortedSet<String> ids = new TreeSet<>();
        Stream.of(list.split(" ", -1)).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids;
    }

    /** The rules that find something in it. */
    SortedSet<String> found() {
        SortedSet<String> ids = new TreeSet<>();
        StatementCheck.of(text, language)
                .findings()
                .forEach(finding -> ids.add(finding.rule().id()));
        return ids;
    }
}
