package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.BUDGET;
import static org.openpac.core.rule.Scope.BUDGET_LINES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.BudgetLineShape;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** BU: a budget that adds up and holds what it should. */
public final class BudgetRules {

    /** Below this part of the total, a reserve does not last beyond the first surprise. */
    public static final Limit LEAST_RESERVE = Limit.of("BU-04.least", "0.05");

    /** Above this part, a reserve is money that nobody has planned. */
    public static final Limit MOST_RESERVE = Limit.of("BU-04.most", "0.15");

    /** A larger part of the total than this may not be left without a line. */
    public static final Limit MOST_LEFT = Limit.of("BU-05.most", "0.1");

    /** Lines and reserve do not exceed the total, to the cent. */
    public static final Rule<Budget> FITS_THE_TOTAL = rule("BU-01", BUDGET)
            .title("Lines and reserve do not exceed the total of the budget")
            .because("What is promised twice will be refused once, and then to the last who asks.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .assesses((budget, view) -> BudgetSums.of(view).excess().value().map(over -> exceeding(over, view)))
            .at(BudgetShape.TOTAL)
            .message("Lines and reserve exceed the total by {over}.")
            .suggest("Cut lines or the reserve, or have the total raised.");

    /** There are direct costs and indirect ones. */
    public static final Rule<Budget> HAS_BOTH_KINDS_OF_COST = rule("BU-02", BUDGET)
            .title("The budget holds direct and indirect costs")
            .because("Advertising without the people who answer the calls is half a budget.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when(budget -> !budget.lines().isEmpty())
            .finds((budget, view) -> missingKinds(budget))
            .at(BudgetShape.LINES)
            .message("No line of the budget is a cost of this kind: {kinds}.")
            .suggest("Add what is missing, or say of the lines of which kind they are.");

    /** A line pays for a strategy or a tactic, or is an overhead. */
    public static final Rule<BudgetLine> LINE_HAS_A_PURPOSE = rule("BU-03", BUDGET_LINES)
            .title("A budget line pays for a tactic or a strategy, or is an indirect cost")
            .because("Nobody can say what money brought that was for nothing in particular.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .requires(line -> line.tacticId().isPresent()
                    || line.strategyId().isPresent()
                    || line.effectiveCostKind()
                            .filter(CostKind.INDIRECT::equals)
                            .isPresent())
            .at(BudgetLineShape.TACTIC_ID)
            .message("{line} pays for no tactic and no strategy.")
            .with("line", Naming.LINE)
            .suggest("Name the tactic or the strategy that {line} pays for, or say that it is an indirect cost.");

    /** Part of the total is held back for the unforeseen, neither too little nor too much. */
    public static final Rule<Budget> HOLDS_A_RESERVE = rule("BU-04", BUDGET)
            .title("The budget holds 5% to 15% of its total in reserve")
            .because("The best occasion of the year is never in the budget.")
            .source(OWN_DEFAULT)
            .formula("contingency ÷ total")
            .severity(WARNING)
            .onceComplete()
            .measures((budget, view) -> BudgetSums.of(view).partHeldBack())
            .below(LEAST_RESERVE, WARNING)
            .above(MOST_RESERVE, INFO)
            .fix("Hold the least usual part of the total in reserve", BudgetRules::withReserve)
            .at(BudgetShape.CONTINGENCY)
            .message("{value} of the total is held in reserve.")
            .with(
                    "value",
                    (budget, view) -> Arguments.percentage(
                            BudgetSums.of(view).partHeldBack().value().orElseThrow()))
            .suggest("Hold 5% to 15% back, and say who decides on it.");

    /** Hardly anything of the total is without a line. */
    public static final Rule<Budget> IS_ALLOCATED = rule("BU-05", BUDGET)
            .title("At most a tenth of the budget is left without a line")
            .because("Money without a purpose finds one, and it is seldom the plan’s.")
            .source(OWN_DEFAULT)
            .formula("(total − lines − contingency) ÷ total")
            .severity(WARNING)
            .onceComplete()
            .measures((budget, view) -> BudgetSums.of(view).partLeft())
            .above(MOST_LEFT, WARNING)
            .at(BudgetShape.LINES)
            .message("{value} of the total is in no line and not in the reserve.")
            .with(
                    "value",
                    (budget, view) -> Arguments.percentage(
                            BudgetSums.of(view).partLeft().value().orElseThrow()))
            .suggest("Plan lines for it, add it to the reserve, or give it back.");

    private BudgetRules() {}

    private static List<Breach> exceeding(BigDecimal over, PlanView view) {
        return over.signum() > 0
                ? List.of(Breach.here().with("over", BudgetSums.of(view).shown(over)))
                : List.of();
    }

    private static List<Breach> missingKinds(Budget budget) {
        Set<CostKind> missing = EnumSet.allOf(CostKind.class);
        budget.lines().forEach(line -> line.effectiveCostKind().ifPresent(missing::remove));
        return missing.isEmpty()
                ? List.of()
                : List.of(Breach.here().with("kinds", Arguments.several(List.copyOf(missing))));
    }

    private static Optional<Budget> withReserve(Budget budget, PlanView view) {
        BudgetSums sums = BudgetSums.of(view);
        BigDecimal least = view.limit(LEAST_RESERVE);
        return sums.partHeldBack()
                .value()
                .filter(part -> part.compareTo(least) < 0)
                .flatMap(part -> sums.affordableReserve(least))
                .map(budget::withContingency);
    }
}
