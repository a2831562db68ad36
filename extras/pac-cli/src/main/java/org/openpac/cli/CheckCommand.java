package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Severity;
import org.openpac.kpi.PacChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the findings in plans, for builds and pipelines. */
@Command(
        name = "check",
        description = "Lists the findings in plans, one a line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing at or above --fail-on", "1:findings at or above --fail-on", "2:a file cannot be read"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Plans in JSON.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The day of the check (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "info|warning|error",
            defaultValue = "error",
            description = "The severity from which the exit code is 1 (default: error).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--statements",
            paramLabel = "FILE",
            description = "Bare statements instead of plans, one a line, in the language of --lang.")
    private @Nullable Path statements;

    @Override
    public Integer call() throws IOException {
        if (statements != null) {
            return new StatementLines(statements, output).check(failOn);
        }
        if (files.isEmpty()) {
            output.complain(output.wording().say("no-files", "no file to check"));
            return Pac.UNREADABLE;
        }
        LocalDate day = asOf != null ? asOf : Dates.today();
        List<CheckedPlan> checked = new ArrayList<>();
        int exit = Pac.OK;
        for (Path file : files) {
            Optional<SalesActionPlan> plan = PlanFile.read(file, output);
            if (plan.isEmpty()) {
                exit = Pac.UNREADABLE;
                continue;
            }
            CheckReport report = PacChecker.standard().check(plan.get(), day);
            checked.add(new CheckedPlan(file, report));
            if (failsOn(report)) {
                exit = Math.max(exit, Pac.FINDINGS);
            }
        }
        print(checked);
        return exit;
    }

    private record CheckedPlan(Path file, CheckReport report) {}

    private boolean failsOn(CheckReport report) {
        for (Severity severity : Severity.values()) {
            if (severity.compareTo(failOn) >= 0 && report.count(severity) > 0) {
                return true;
            }
        }
        return false;
    }

    private void print(List<CheckedPlan> checked) {
        if (output.isJson()) {
            JsonText json = new JsonText();
            json.list(() -> checked.forEach(plan -> json.object(() -> {
                json.member("file", plan.file().toString());
                json.members(ReportJson.CODEC.write(plan.report(), output.locale()));
            })));
            output.line(json.toString());
            return;
        }
        for (CheckedPlan plan : checked) {
            for (Finding finding : plan.report().findings()) {
                output.line(plan.file() + ": " + finding.severity().label(output.locale()) + " "
                        + finding.rule().id() + " " + finding.location().pointer() + " "
                        + finding.message(output.locale()));
            }
        }
    }
}
