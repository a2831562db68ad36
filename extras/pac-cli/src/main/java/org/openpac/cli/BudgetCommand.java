package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openpac.cli.facts.PlanNames;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.allocation.BudgetAdvice;
import org.openpac.kpi.allocation.PastSpending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a plan's own budget would bring more. */
@Command(
        name = "budget",
        description =
                "Tells how the movable lines of a plan's budget would be split best, what that would gain, and why the "
                        + "others keep their amounts.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the advice was printed, or why there is none", "2:a file cannot be read"})
final class BudgetCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "FILE", description = "A plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FactOptions options;

    @Option(
            names = "--facts",
            paramLabel = "FACTS",
            description =
                    "What actions cost and brought so far, to fit curves to: tables of costs and of orders with their "
                            + "margins (.csv, .tsv, .txt), or facts as JSON. May be given several times.")
    private List<Path> facts = List.of();

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> plan = PlanFile.read(file, output);
        if (plan.isEmpty()) {
            return Pac.UNREADABLE;
        }
        List<SalesFact> past = new ArrayList<>();
        if (!new FactFiles(output, options.settings(plan, plan.get().period()), PlanNames.of(plan.get()), past::add)
                .read(facts)) {
            output.complain(output.wording().say("not-computed", "Nothing was computed."));
            return Pac.UNREADABLE;
        }
        tell(plan.get(), PastSpending.of(plan.get(), past, options.day()));
        return Pac.OK;
    }

    private void tell(SalesActionPlan plan, PastSpending past) {
        BudgetAdvice advice = BudgetAdvice.of(plan, past.points());
        if (output.isJson()) {
            output.line(BudgetJson.of(advice, facts.isEmpty() ? Optional.empty() : Optional.of(past)));
            return;
        }
        output.print(advice.text(output.locale()));
        if (!facts.isEmpty()) {
            past.sentences().forEach(sentence -> output.print(sentence.text(output.locale()) + "\n"));
        }
    }
}
