package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.BUDGET;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.kpi.allocation.AdvisedLine;
import org.openpac.kpi.allocation.BudgetAdvice;

/** BU: whether the same money, split otherwise, would bring more. */
public final class AllocationRules {

    /** By which part another split has to bring more to be worth a word. */
    public static final Limit WORTH_MOVING = Limit.of("BU-07.gain", "0.1");

    /** How many times as much the last euro may bring on one line as on another. */
    public static final Limit EVEN = Limit.of("BU-08.times", "2");

    /** Of more lines than this no split is sought in a check. */
    public static final Limit MOST_LINES = Limit.of("BU-07.lines", "1000");

    /** The split of the budget is nearly the best there is. */
    public static final Rule<Budget> IS_SPLIT_WELL = rule("BU-07", BUDGET)
            .title("No other split of the same money is expected to bring over 10% more")
            .because("Money moved to where it works better costs nothing but the decision.")
            .source(OWN_DEFAULT)
            .formula("expected return of the best split ÷ that of the present split − 1")
            .severity(WARNING)
            .unlessMoreThan(MOST_LINES, (budget, view) -> budget.lines().size())
            .measures((budget, view) -> figure(view, BudgetAdvice::gain))
            .above(WORTH_MOVING, WARNING)
            .at(BudgetShape.LINES)
            .message("Within its bounds, another split of the same money would bring {gain} more.")
            .with(
                    "gain",
                    (budget, view) -> Arguments.percentage(
                            figure(view, BudgetAdvice::gain).value().orElseThrow()))
            .with("from", (budget, view) -> name(most(advice(view).lines(), line -> -moved(line))))
            .with("to", (budget, view) -> name(most(advice(view).lines(), AllocationRules::moved)))
            .suggest("Move money, above all from {from} to {to}, or say what else speaks for the present split.");

    /** The last euro brings about as much on every line. */
    public static final Rule<Budget> RETURNS_ARE_EVEN = rule("BU-08", BUDGET)
            .title("One more euro brings at most twice as much on one movable line as on another")
            .because("As long as the last euro works harder elsewhere, it is in the wrong place.")
            .source(OWN_DEFAULT)
            .formula("largest marginal return of a line that can grow ÷ smallest of a line that can shrink")
            .severity(INFO)
            .after(IS_SPLIT_WELL)
            .unlessMoreThan(MOST_LINES, (budget, view) -> budget.lines().size())
            .measures((budget, view) -> figure(view, BudgetAdvice::unevenness))
            .above(EVEN, INFO)
            .at(BudgetShape.LINES)
            .message("One more unit of money would bring {times} times as much on {best} as on {worst}.")
            .with(
                    "times",
                    (budget, view) -> Arguments.numeric(
                            figure(view, BudgetAdvice::unevenness).value().orElseThrow()))
            .with(
                    "best",
                    (budget, view) -> name(most(
                            advice(view).lines().stream()
                                    .filter(AdvisedLine::canGrow)
                                    .toList(),
                            AdvisedLine::presentMarginal)))
            .with(
                    "worst",
                    (budget, view) -> name(most(
                            advice(view).lines().stream()
                                    .filter(AdvisedLine::canShrink)
                                    .toList(),
                            line -> -line.presentMarginal())))
            .suggest("Try a little more on {best} and a little less on {worst}, and measure both.");

    private AllocationRules() {}

    static List<Rule<?>> all() {
        return List.of(IS_SPLIT_WELL, RETURNS_ARE_EVEN);
    }

    private static BudgetAdvice advice(PlanView view) {
        return view.shared(BudgetAdvice.class, each -> BudgetAdvice.of(each.index()));
    }

    /** Infinite where a curve ends at what is spent today: money before its end may be well spent. */
    private static Figure figure(PlanView view, Function<BudgetAdvice, OptionalDouble> asked) {
        OptionalDouble number = asked.apply(advice(view));
        return number.isPresent() && Double.isFinite(number.getAsDouble())
                ? Figure.known(BigDecimal.valueOf(number.getAsDouble()))
                : Figure.unknown(Gap.NO_AMOUNT);
    }

    private static double moved(AdvisedLine line) {
        return line.allocated()
                .amount()
                .amount()
                .subtract(line.present().amount())
                .doubleValue();
    }

    /** By its id where several are equal, so that their order in the plan changes nothing. */
    private static AdvisedLine most(List<AdvisedLine> lines, ToDoubleFunction<AdvisedLine> size) {
        Stream<AdvisedLine> byId = lines.stream()
                .sorted(Comparator.comparing(line -> line.allocated().id()));
        return byId.reduce((best, next) -> size.applyAsDouble(next) > size.applyAsDouble(best) ? next : best)
                .orElseThrow();
    }

    private static Argument name(AdvisedLine line) {
        return line.label()
                .filter(text -> !text.isBlank())
                .map(Arguments::quoted)
                .orElseGet(() -> Arguments.named(line.allocated().id().value()));
    }
}
