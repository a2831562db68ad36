package org.openpac.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpac.core.value.DateRange;

/** A statement of the labelled corpus, with what a reader understands of it in a plan for 2026. */
record LabelledStatement(Locale language, String text, String opening, String vague, String amounts, String dates) {

    static final DateRange YEAR_2026 = DateRange.of("2026-01-01", "2026-12-31");
    private static final String NONE = "-";

    static Stream<LabelledStatement> all() {
        return Stream.concat(read("statements_fr.tsv", Locale.FRENCH), read("statements_en.tsv", Locale.ENGLISH));
    }

    private static Stream<LabelledStatement> read(String file, Locale language) {
        try (InputStream in = LabelledStatement.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("# "))
                            .map(line -> line.split("\t", -1))
                            .map(parts ->
                                    new LabelledStatement(language, parts[0], parts[1], parts[2], parts[3], parts[4]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What our reading makes of the same text. */
    LabelledStatement asRead() {
        Statement statement = Statement.of(text, language);
        return new LabelledStatement(
                language,
                text,
                statement.opening().form().name(),
                joined("; ", statement.terms(Lexicon.VAGUE).stream().map(Term::word)),
                joined("; ", statement.amounts().stream().map(LabelledStatement::notation)),
                joined(";", statement.dates().stream().map(LabelledStatement::notation)));
    }

    static String notation(StatedAmount amount) {
        String value = amount.value().toPlainString();
        return amount.role()
                + " "
                + switch (amount.kind()) {
                    case PERCENT -> value + " %";
                    case POINTS -> value + " pt";
                    case MULTIPLE -> "x" + value;
                    case MONEY, COUNT -> (value + " " + amount.measure()).strip();
                };
    }

    static String notation(StatedDate date) {
        List<LocalDate> readings = date.readings(YEAR_2026, YEAR_2026.start());
        return readings.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static String joined(String separator, Stream<String> parts) {
        String all = parts.collect(Collectors.joining(separator));
        return all.isEmpty() ? NONE : all;
    }

    @Override
    public String toString() {
        return text;
    }
}
