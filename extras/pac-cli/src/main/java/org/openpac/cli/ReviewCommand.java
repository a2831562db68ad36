package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.view.Progress;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a sales manager what a plan is worth. */
@Command(
        name = "review",
        description = "Shows verdicts, findings, indicators and scorecard of a plan.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the plan was reviewed, whatever was found", "2:the file cannot be read"})
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "FILE", description = "A plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The day of the review (default: today).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> read = PlanFile.read(file, output);
        if (read.isEmpty()) {
            return Pac.UNREADABLE;
        }
        SalesActionPlan plan = read.get();
        LocalDate day = asOf != null ? asOf : Dates.today();
        CheckReport report = PacChecker.standard().check(plan, day);
        Progress progress = Progress.of(plan, day);
        Scorecard card = Scorecard.of(plan, day);
        if (output.isJson()) {
            output.line(ReportJson.review(plan, report, progress, card, output.locale()));
        } else {
            output.print(new ReviewText(plan, day, report, progress, card, output.wording()).toString());
        }
        return Pac.OK;
    }
}
