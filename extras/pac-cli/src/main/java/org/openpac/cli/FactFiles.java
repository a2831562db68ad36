package org.openpac.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openpac.cli.facts.FactJson;
import org.openpac.cli.facts.FactProblems;
import org.openpac.cli.facts.FactText;
import org.openpac.cli.facts.PlanNames;
import org.openpac.cli.facts.TableFile;
import org.openpac.cli.facts.TableKind;
import org.openpac.cli.facts.TableSettings;
import org.openpac.core.text.Arguments;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.PlannedAction;
import org.openpac.kpi.SalesFact;

/** Reads files of facts, and tells on the error stream what is wrong with them. */
final class FactFiles {

    private static final Set<String> JSON = Set.of("json", "jsonl", "ndjson");

    private final Output output;
    private final TableSettings settings;
    private final PlanNames names;
    private final Consumer<? super SalesFact> taker;
    private final Map<FactKind, Long> counts = new EnumMap<>(FactKind.class);
    private boolean hasLeads;
    private long later;

    FactFiles(Output output, TableSettings settings, PlanNames names, Consumer<? super SalesFact> taker) {
        this.output = output;
        this.settings = settings;
        this.names = names;
        this.taker = taker;
    }

    /** How many facts there are of each kind. */
    Map<FactKind, Long> counts() {
        return counts;
    }

    /** Whether a table of leads was read, whose maturity is told by their age. */
    boolean hasLeads() {
        return hasLeads;
    }

    /**
     * Reads the files; facts dated after the day asked for are left out, and how many that are is told.
     *
     * @return whether all of all of them was understood
     */
    boolean read(List<Path> files) throws IOException {
        boolean isSound = true;
        for (Path file : files) {
            isSound &= read(file);
        }
        names.unknown(output.locale())
                .forEach((what, unknown) -> output.complain(FactText.message(
                                "not-in-plan",
                                "Not in the plan, {what}: {names}.",
                                Arguments.named(what),
                                Arguments.several(unknown.stream()
                                        .limit(FactProblems.MOST)
                                        .map(FactText::quoted)
                                        .toList()))
                        .text(output.locale())));
        if (isSound && later > 0) {
            output.complain(FactText.message(
                            "later",
                            "Facts dated after {day}, left out: {count}.",
                            Arguments.day(settings.asOf()),
                            Arguments.count(later))
                    .text(output.locale()));
        }
        return isSound;
    }

    private boolean read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            output.complain(file + ": " + output.wording().say("no-file", "no such file"));
            return false;
        }
        FactProblems problems = new FactProblems();
        if (isJson(file)) {
            try (InputStream source = Files.newInputStream(file)) {
                FactJson.read(source, problems, this::add);
            }
        } else {
            TableFile.read(file, settings, names, problems, this::add).ifPresent(summary -> tell(file, summary));
        }
        problems.first().forEach(problem -> output.complain(file + ":" + problem.text(output.locale())));
        long untold = problems.count() - problems.first().size();
        if (untold > 0) {
            output.complain(file + ": "
                    + FactText.message("more-problems", "and {count} more", Arguments.count(untold))
                            .text(output.locale()));
        }
        return problems.isEmpty();
    }

    private static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName());
        return JSON.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void tell(Path file, TableFile.Summary summary) {
        hasLeads |= summary.kind() == TableKind.LEADS;
        if (!summary.unknownColumns().isEmpty()) {
            output.complain(file + ":1: "
                    + FactText.message(
                                    "not-read",
                                    "Columns that are not read: {columns}.",
                                    Arguments.several(summary.unknownColumns().stream()
                                            .limit(FactProblems.MOST)
                                            .map(FactText::quoted)
                                            .toList()))
                            .text(output.locale()));
        }
    }

    /** On a day, what is dated after it has not happened; what is intended stands already. */
    private void add(SalesFact fact) {
        if (fact.date().isAfter(settings.asOf()) && !fact.kind().isIntended()) {
            later++;
            return;
        }
        taker.accept(fact instanceof PlannedAction action ? asKnown(action) : fact);
        counts.merge(fact.kind(), 1L, Long::sum);
    }

    private PlannedAction asKnown(PlannedAction action) {
        return action.withDoneOn(action.doneOn().filter(done -> !done.isAfter(settings.asOf())));
    }
}
