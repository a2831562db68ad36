package org.openpac.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as a spreadsheet exports it, of which some columns are wanted: a heading, then a row a line. */
final class ColumnFile {

    private static final int MAX_HEADING = 65_536;
    private static final int MAX_PROBLEMS = 20;
    private static final int MISSING = -2;
    private static final int NOT_THERE = -1;

    private final Path file;
    private final Wording wording;
    private final List<String> problems = new ArrayList<>();

    ColumnFile(Path file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /**
     * A column that is wanted.
     *
     * @param asked the name it was asked for by; absent to find it by its usual names
     * @param usual the names it is found by, in lower case
     * @param isNeeded whether its absence is a problem
     */
    record Column(Optional<String> asked, Set<String> usual, boolean isNeeded) {}

    /** What a row is read into: the number of its line and the wanted cells, in order; empty where a column is not there. */
    interface Row extends BiConsumer<Long, List<String>> {}

    /** Reads all rows, with the cells of the wanted columns in their order. */
    List<String> read(List<Column> wanted, Row row) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(file + ": " + wording.say("no-file", "no such file"));
            return problems;
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(MAX_HEADING);
            String heading = reader.readLine();
            if (heading == null) {
                problem(1, wording.say("empty-file", "the file is empty"));
                return problems;
            }
            reader.reset();
            read(reader, heading.indexOf(';') >= 0 ? ';' : ',', wanted, row);
        } catch (MalformedInputException e) {
            problem(0, wording.say("not-utf8", "not UTF-8"));
        } catch (UncheckedIOException e) {
            problem(0, unreadable(e, wording));
        }
        return problems;
    }

    /** Why rows could not be read on: after the first of them, too, a file may turn out to be of another encoding. */
    static String unreadable(UncheckedIOException failure, Wording wording) {
        IOException cause = Objects.requireNonNull(failure.getCause());
        return cause instanceof CharacterCodingException
                ? wording.say("not-utf8", "not UTF-8")
                : wording.say("not-csv", "not a table of comma-separated values: ") + cause.getMessage();
    }

    /** Tells what is wrong with a line. */
    void problem(long line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    private void read(BufferedReader reader, char delimiter, List<Column> wanted, Row row) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser rows = CSVParser.parse(reader, format)) {
            Iterator<CSVRecord> each = rows.iterator();
            List<String> names = new ArrayList<>(each.next().toList());
            names.set(0, names.get(0).startsWith("\ufeff") ? names.get(0).substring(1) : names.get(0));
            List<Integer> places =
                    wanted.stream().map(column -> place(names, column)).toList();
            while (problems.size() < MAX_PROBLEMS && !places.contains(MISSING) && each.hasNext()) {
                CSVRecord cells = each.next();
                row.accept(
                        cells.getRecordNumber(),
                        places.stream()
                                .map(place -> place >= 0 && place < cells.size() ? cells.get(place) : "")
                                .toList());
            }
        }
    }

    private int place(List<String> names, Column column) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).toLowerCase(Locale.ROOT);
            if (column.asked()
                    .map(asked -> asked.toLowerCase(Locale.ROOT).equals(name))
                    .orElse(column.usual().contains(name))) {
                return i;
            }
        }
        if (column.isNeeded() || column.asked().isPresent()) {
            problem(
                    1,
                    wording.say("no-column", "no such column: ")
                            + column.asked()
                                    .orElseGet(() -> String.join(
                                            ", ",
                                            column.usual().stream().sorted().toList())));
            return MISSING;
        }
        return NOT_THERE;
    }
}
