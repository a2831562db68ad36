package org.openpac.cli.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;

/** The first line of a table: what parts its cells, what its rows are, and what its columns say. */
final class HeadingLine {

    /** The cells of a line are parted by one of these. */
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    private static final int MOST_NAMES = 40;

    private final TableSettings settings;
    private final FactProblems problems;
    private @Nullable Character delimiter;
    private @Nullable Columns columns;

    private HeadingLine(TableSettings settings, FactProblems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    static HeadingLine of(String line, TableSettings settings, FactProblems problems) throws IOException {
        HeadingLine heading = new HeadingLine(settings, problems);
        heading.read(line);
        return heading;
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    char delimiter() {
        return delimiter == null ? ';' : delimiter;
    }

    /** The columns; empty where they are not understood, which has been told. */
    Optional<Columns> columns() {
        return Optional.ofNullable(columns);
    }

    private void read(String line) throws IOException {
        List<List<String>> readings = new ArrayList<>();
        List<Columns> sound = new ArrayList<>();
        for (char candidate : DELIMITERS) {
            List<String> cells = cells(line, candidate);
            if (cells.size() > 1 || (readings.isEmpty() && !cells.isEmpty())) {
                readings.add(cells);
                List<Columns> complete = complete(cells);
                if (!complete.isEmpty()) {
                    sound.addAll(complete);
                    delimiter = candidate;
                }
            }
        }
        if (line.isBlank()) {
            problems.add(1, 0, "", FactText.message("no-headings", "The first line has no headings."));
        } else if (readings.isEmpty()) {
            problems.add(1, 0, "", TableFile.STRAY_QUOTE);
        } else if (sound.isEmpty()) {
            problems.add(1, 0, "", unknown(readings.get(readings.size() - 1)));
        } else if (sound.size() > 1) {
            problems.add(1, 0, "", ambiguous(sound));
        } else {
            settle(sound.get(0));
        }
    }

    /** The cells of a line; none where its quotation marks do not stand at delimiters. */
    private static List<String> cells(String line, char delimiter) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
            for (CSVRecord row : parser) {
                return row.stream().map(String::strip).toList();
            }
        } catch (UncheckedIOException e) {
            return List.of();
        }
        return List.of();
    }

    private List<Columns> complete(List<String> cells) {
        List<Columns> complete = Stream.of(TableKind.values())
                .filter(kind -> settings.kind().map(kind::equals).orElse(true))
                .map(kind -> Columns.of(kind, cells, settings.taxBasis()))
                .filter(Columns::isComplete)
                .toList();
        return complete.stream()
                .filter(each -> complete.stream().noneMatch(other -> understandsMore(other, each)))
                .toList();
    }

    private static boolean understandsMore(Columns one, Columns other) {
        Set<Integer> places = one.understood();
        return places.size() > other.understood().size() && places.containsAll(other.understood());
    }

    private void settle(Columns found) {
        for (List<Heading> same : found.doubles()) {
            Argument columns = names(same.stream().map(Heading::text).toList());
            problems.add(
                    1,
                    same.get(1).index() + 1L,
                    same.get(1).text(),
                    Columns.areOfTwoBases(same)
                            ? FactText.message(
                                    "double-tax",
                                    "Several columns say the same, with tax and without: {columns}; say which with --tax.",
                                    columns)
                            : FactText.message("double-column", "Several columns say the same: {columns}.", columns));
        }
        if (found.doubles().isEmpty()) {
            columns = found;
        }
    }

    private static Message ambiguous(List<Columns> sound) {
        return FactText.message(
                "ambiguous-kind",
                "The columns fit several kinds of table: {kinds}; say which with --kind.",
                Arguments.several(sound.stream().map(Columns::kind).distinct().toList()));
    }

    private Message unknown(List<String> cells) {
        List<Argument> nearest = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            if (settings.kind().map(kind::equals).orElse(true)) {
                Columns of = Columns.of(kind, cells, settings.taxBasis());
                nearest.add(new Missing(kind, of));
            }
        }
        return FactText.message(
                "unknown-columns",
                "The columns fit no kind of table. Found: {columns}. Missing: {missing}.{nearest}",
                names(cells),
                Arguments.several(nearest),
                new Nearest(cells, settings.kind()));
    }

    private static Argument names(List<String> texts) {
        return Arguments.several(
                texts.stream().limit(MOST_NAMES).map(FactText::quoted).toList());
    }

    /** What a table lacks to be of a kind: {@code orders (date)}. */
    private record Missing(TableKind kind, Columns columns) implements Argument {
        @Override
        public String text(Locale locale) {
            List<String> lacking = kind.needs().stream()
                    .filter(any -> any.stream().noneMatch(columns::has))
                    .map(any -> Stream.of(Field.values())
                            .filter(any::contains)
                            .map(field -> field.label(locale))
                            .reduce((a, b) -> a + " / " + b)
                            .orElse(""))
                    .toList();
            return kind.text(locale) + " (" + String.join(", ", lacking) + ")";
        }
    }

    /** The known headings nearest to those that are not known. */
    private record Nearest(List<String> cells, Optional<TableKind> kind) implements Argument {
        @Override
        public String text(Locale locale) {
            List<Argument> pairs = new ArrayList<>();
            for (String cell : cells.subList(0, Math.min(cells.size(), MOST_NAMES))) {
                near(Folded.of(cell))
                        .ifPresent(known ->
                                pairs.add(Arguments.named(FactText.quoted(cell).text(locale) + " → "
                                        + FactText.quoted(known).text(locale))));
            }
            return pairs.isEmpty()
                    ? ""
                    : " "
                            + FactText.message("nearest", "Nearest: {pairs}.", Arguments.several(pairs))
                                    .text(locale);
        }

        private Optional<String> near(String folded) {
            List<TableKind> kinds = kind.map(List::of).orElse(List.of(TableKind.values()));
            boolean isKnown = kinds.stream()
                    .anyMatch(each -> Heading.of(folded, 0, each).field().isPresent());
            return isKnown
                    ? Optional.empty()
                    : Folded.nearest(
                            folded,
                            kinds.stream()
                                    .flatMap(each -> Dictionary.headings(each).stream())
                                    .distinct()
                                    .toList());
        }
    }
}
