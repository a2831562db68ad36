package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.kpi.allocation.BudgetAdvice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how a plan's own budget would bring more. */
@Command(
        name = "budget",
        description =
                "Tells how the movable lines of a plan's budget would be split best, what that would gain, and why the "
                        + "others keep their amounts.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the advice was printed, or why there is none", "2:the file cannot be read"})
final class BudgetCommand implements Callable<Integer> {

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
        BudgetAdvice advice = BudgetAdvice.of(plan.get());
        if (output.isJson()) {
            output.line(BudgetJson.of(advice));
        } else {
            output.print(advice.text(output.locale()));
        }
        return Pac.OK;
    }
}
