package org.openpac.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.view.Change;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.PacJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two revisions of a plan. */
@Command(
        name = "diff",
        description = "Tells what differs between two revisions of a plan, one change a line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:both plans were read, whatever differs", "2:a file cannot be read"})
final class DiffCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The former plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(names = "--patch", description = "Prints the changes as JSON Patch (RFC 6902) instead.")
    private boolean isPatch;

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> former = PlanFile.read(before, output);
        Optional<SalesActionPlan> later = PlanFile.read(after, output);
        if (former.isEmpty() || later.isEmpty()) {
            return Pac.UNREADABLE;
        }
        PlanDiff diff = PlanDiff.between(former.get(), later.get());
        if (isPatch) {
            output.bytes(PacJson.writePatch(former.get(), later.get()));
        } else if (output.isJson()) {
            output.line(new String(ReportJson.CODEC.write(diff, output.locale()), StandardCharsets.UTF_8));
        } else {
            Set<Change> silent = new HashSet<>(diff.silentTargetChanges());
            diff.changes().forEach(change -> output.line(line(change, silent.contains(change))));
        }
        return Pac.OK;
    }

    private String line(Change change, boolean isSilent) {
        String message = change.message(output.locale());
        return isSilent ? message + " " + output.wording().say("silent", "(without a recorded decision)") : message;
    }
}
