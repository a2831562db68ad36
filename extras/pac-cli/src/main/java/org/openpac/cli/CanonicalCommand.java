package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import org.openpac.json.PacJsonException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a plan in the one form that signatures are made of. */
@Command(
        name = "canonical",
        description = "Prints a plan in the canonical form of RFC 8785.",
        mixinStandardHelpOptions = true)
final class CanonicalCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "FILE", description = "A plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> plan = PlanFile.read(file, output);
        if (plan.isEmpty()) {
            return Pac.UNREADABLE;
        }
        try {
            output.bytes(PacJson.canonical(plan.get()));
            return Pac.OK;
        } catch (PacJsonException e) {
            output.complain(file + ": " + e.getMessage());
            return Pac.UNREADABLE;
        }
    }
}
