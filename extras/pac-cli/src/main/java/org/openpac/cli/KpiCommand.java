package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.cli.facts.PlanNames;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.BoardTally;
import org.openpac.kpi.KpiBoard;
import org.openpac.kpi.catalog.KpiCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the standard indicators from facts. */
@Command(
        name = "kpi",
        description = "Computes the indicators that facts allow: deals, orders, leads, costs and customers as sales "
                + "software exports them, or facts as JSON.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all facts were read", "2:a file or a cell of it cannot be read; nothing is computed"})
final class KpiCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FactOptions options;

    @Parameters(
            arity = "1..*",
            paramLabel = "FACTS",
            description = "Tables (.csv, .tsv, .txt) in UTF-8 or UTF-16, or facts (.json, .jsonl, .ndjson) in UTF-8.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Option(names = "--plan", paramLabel = "PLAN", description = "A plan: its period, currency, tax basis and names.")
    private @Nullable Path planFile;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The first day of the period (default: the plan's).")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The last day of the period (default: the plan's).")
    private @Nullable LocalDate to;

    @Option(names = "--all", description = "Show also the indicators without a value, and why.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
            output.complain(output.wording().say("bad-period", "--from and --to go together and in this order"));
            return Pac.UNREADABLE;
        }
        Optional<SalesActionPlan> plan = planFile == null ? Optional.empty() : PlanFile.read(planFile, output);
        if (planFile != null && plan.isEmpty()) {
            return Pac.UNREADABLE;
        }
        Optional<DateRange> period = period(plan);
        KpiBoard board = KpiBoard.of(KpiCatalog.standard());
        BoardTally tally = period.filter(DateRange::isOrdered).map(board::tally).orElseGet(board::tally);
        LocalDate day = options.day();
        FactFiles facts = new FactFiles(
                output, options.settings(plan, period), plan.map(PlanNames::of).orElseGet(PlanNames::none), tally::add);
        if (!facts.read(files)) {
            output.complain(output.wording().say("not-computed", "Nothing was computed."));
            return Pac.UNREADABLE;
        }
        KpiReport report = new KpiReport(tally.results(), period, day, facts.counts(), all);
        if (output.isJson()) {
            output.line(report.json(output.locale()));
        } else {
            output.print(new KpiText(report, output.wording()).text(facts.hasLeads() ? options.leadDays() : 0));
        }
        return Pac.OK;
    }

    private Optional<DateRange> period(Optional<SalesActionPlan> plan) {
        return from != null && to != null
                ? Optional.of(new DateRange(from, to))
                : plan.flatMap(SalesActionPlan::period);
    }
}
