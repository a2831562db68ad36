package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpac.cli.ColumnFile.Column;
import org.openpac.kpi.funnel.FunnelEvent;

/**
 * A log of events: who did what and when, one a line.
 *
 * @param events in the order of lines
 * @param problems that forbid using them
 */
record EventFile(List<FunnelEvent> events, List<String> problems) {

    private static final Set<String> SUBJECT = Set.of(
            "subject", "customer", "customer_id", "lead", "lead_id", "deal", "deal_id", "client", "prospect", "id");
    private static final Set<String> EVENT =
            Set.of("event", "step", "stage", "événement", "evenement", "étape", "etape");
    private static final Set<String> TIME = Set.of("time", "date", "at", "timestamp", "heure");
    private static final Set<String> SEGMENT = Set.of("segment", "channel", "canal", "source");

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    /** The columns that were asked for by name. */
    record Columns(Optional<String> subject, Optional<String> event, Optional<String> time, Optional<String> segment) {}

    static EventFile read(Path file, Columns wanted, Wording wording) throws IOException {
        List<FunnelEvent> events = new ArrayList<>();
        ColumnFile table = new ColumnFile(file, wording);
        List<String> problems = table.read(
                List.of(
                        new Column(wanted.subject(), SUBJECT, true),
                        new Column(wanted.event(), EVENT, true),
                        new Column(wanted.time(), TIME, true),
                        new Column(wanted.segment(), SEGMENT, false)),
                (line, cells) -> {
                    Optional<LocalDateTime> time = time(cells.get(2));
                    if (cells.get(0).isBlank() || cells.get(1).isBlank()) {
                        table.problem(line, wording.say("too-few-cells", "too few cells"));
                    } else if (time.isEmpty()) {
                        table.problem(line, wording.say("no-date", "not a date: ") + Table.shortened(cells.get(2), 40));
                    } else {
                        FunnelEvent event = FunnelEvent.of(cells.get(0), cells.get(1), time.get());
                        events.add(cells.get(3).isBlank() ? event : event.in(cells.get(3)));
                    }
                });
        return new EventFile(events, problems);
    }

    private static Optional<LocalDateTime> time(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, form).atStartOfDay());
            } catch (DateTimeParseException e) {
                // The next notation may fit.
            }
        }
        for (DateTimeFormatter form : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text, form));
            } catch (DateTimeParseException e) {
                // The next notation may fit.
            }
        }
        return Optional.empty();
    }
}
