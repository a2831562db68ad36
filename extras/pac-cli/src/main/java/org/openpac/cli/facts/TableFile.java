package org.openpac.cli.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.kpi.SalesFact;

/**
 * A table of deals, orders, leads, costs or customers as sales software exports it.
 *
 * <p>It is read twice, row by row: first to see how it writes numbers and dates, then to make facts of it. Memory does not
 * grow with the rows.
 */
public final class TableFile {

    static final Message STRAY_QUOTE =
            FactText.message("no-table", "A quotation mark stands where none can be, or is missing.");

    private static final Message NOT_UTF_16 =
            FactText.message("not-utf16", "The file begins as UTF-16 and is not; save it as UTF-8.");

    private final Path file;
    private final TableSettings settings;
    private final FactProblems problems;

    private TableFile(Path file, TableSettings settings, FactProblems problems) {
        this.file = file;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @param kind what the rows are
     * @param rows how many there are, without headings and blank rows
     * @param unknownColumns the headings that nothing is known of
     */
    public record Summary(TableKind kind, long rows, List<String> unknownColumns) {}

    /**
     * Reads a table and hands on its facts; where there are problems, only some of them.
     *
     * @return what was read; empty if the headings were not understood
     */
    public static Optional<Summary> read(
            Path file, TableSettings settings, PlanNames names, FactProblems problems, Consumer<SalesFact> facts)
            throws IOException {
        return new TableFile(file, settings, problems).read(names, facts);
    }

    private Optional<Summary> read(PlanNames names, Consumer<SalesFact> facts) throws IOException {
        try {
            HeadingLine heading = heading();
            Optional<Columns> columns = heading.columns();
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            Evidence evidence = new Evidence();
            rows(heading, (line, cells) -> note(columns.get(), cells, evidence));
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            CellReader reader = new CellReader(settings, names, problems, evidence);
            RowFacts made = new RowFacts(settings, facts);
            long rows = rows(heading, (line, cells) -> {
                if (hasRightSize(columns.get(), cells, line)) {
                    made.add(columns.get().kind(), new Row(reader, columns.get(), cells, line));
                }
            });
            if (rows > 0) {
                made.end(columns.get());
            }
            List<String> unknown =
                    columns.get().unknown().stream().map(Heading::text).toList();
            return Optional.of(new Summary(columns.get().kind(), rows, unknown));
        } catch (NotUtf8Exception e) {
            problems.add(e.line(), 0, "", e.sentence());
        } catch (CharacterCodingException e) {
            problems.add(1, 0, "", NOT_UTF_16);
        }
        return Optional.empty();
    }

    private HeadingLine heading() throws IOException {
        try (BufferedReader reader = new BufferedReader(open())) {
            String line = reader.readLine();
            return HeadingLine.of(line == null ? "" : line, settings, problems);
        }
    }

    private Reader open() throws IOException {
        return TextFile.open(file);
    }

    @FunctionalInterface
    private interface Each {
        void row(long line, CSVRecord cells);
    }

    private long rows(HeadingLine heading, Each each) throws IOException {
        long count = 0;
        long line = 1;
        try (CSVParser parser = CSVParser.parse(open(), HeadingLine.format(heading.delimiter()))) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (rows.hasNext()) {
                CSVRecord cells = rows.next();
                if (line > 1 && !isBlank(cells)) {
                    each.row(line, cells);
                    count++;
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NotUtf8Exception notUtf8) {
                throw notUtf8;
            }
            problems.add(line, 0, "", e.getCause() instanceof CharacterCodingException ? NOT_UTF_16 : STRAY_QUOTE);
        }
        return count;
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private boolean hasRightSize(Columns columns, CSVRecord cells, long line) {
        if (cells.size() != columns.size()) {
            problems.add(
                    line,
                    0,
                    "",
                    FactText.message(
                            "wrong-size",
                            "Cells in the row: {found}; headings: {expected}.",
                            Arguments.count(cells.size()),
                            Arguments.count(columns.size())));
        }
        return cells.size() == columns.size();
    }

    private static void note(Columns columns, CSVRecord cells, Evidence evidence) {
        for (Heading heading : columns.useful()) {
            if (heading.index() < cells.size()) {
                heading.field()
                        .ifPresent(field ->
                                evidence.note(field, cells.get(heading.index()).strip()));
            }
        }
    }
}
