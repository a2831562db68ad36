package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PlanIndex;
import org.openpac.testkit.Changes;

/** BU: near misses of the budget. */
final class BudgetNearMisses {

    private static final int SALARIES = 5;
    private static final int TRAININGS = 7;

    private BudgetNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "BU-01",
                        "A reserve that takes what the lines leave, to the cent.",
                        "Une réserve qui prend, au centime près, ce que laissent les lignes.",
                        plan -> Changes.budget(
                                Changes.budgetLine(plan, 0, line -> line.withAmount(cents(line, "-0.01"))),
                                budget -> budget.withContingency(
                                        budget.contingency().orElseThrow().plus(Money.of("0.01", "EUR"))))),
                miss(
                        "BU-02",
                        "A single indirect cost, known by its category alone.",
                        "Un seul coût indirect, reconnu à sa seule catégorie.",
                        plan -> Changes.budget(plan, BudgetNearMisses::withSoftwareAlone)),
                miss(
                        "BU-03",
                        "A line that pays for a strategy and for no tactic.",
                        "Une ligne qui paie une stratégie et aucune tactique.",
                        plan -> Changes.budgetLine(
                                plan,
                                TRAININGS,
                                line -> line.withCostKind(CostKind.DIRECT)
                                        .withStrategyId(Id.of("strategy-penetration")))),
                miss(
                        "BU-04",
                        "A reserve of one twentieth of the total.",
                        "Une réserve d’un vingtième du total.",
                        plan -> Changes.budget(
                                plan,
                                budget -> budget.withContingency(
                                        part(budget.total().orElseThrow(), "0.05", RoundingMode.UP)))),
                miss(
                        "BU-05",
                        "One tenth of the total without a line.",
                        "Un dixième du total sans ligne.",
                        plan -> Changes.budget(plan, BudgetNearMisses::withATenthLeft)),
                miss(
                        "BU-06",
                        "A line that just brings its cost back.",
                        "Une ligne qui rapporte tout juste ce qu’elle coûte.",
                        plan -> Changes.budgetLine(plan, 0, line -> line.withExpectedReturn(line.amount()))),
                miss(
                        "BU-09",
                        "A budget of 12% of the revenue aimed at.",
                        "Un budget de 12\u00a0% du chiffre d’affaires visé.",
                        BudgetNearMisses::withTwelvePercent),
                miss(
                        "BU-10",
                        "A deposit a month before, an invoice a month after.",
                        "Un acompte un mois avant, une facture un mois après.",
                        plan -> Changes.budgetLine(plan, 2, BudgetNearMisses::spentOverAMonthMore)),
                miss(
                        "BU-12",
                        "A line of which 105% is spent.",
                        "Une ligne dépensée à 105\u00a0%.",
                        plan -> Changes.budgetLine(
                                plan,
                                0,
                                line -> line.withActual(part(line.amount().orElseThrow(), "1.05", RoundingMode.DOWN)))),
                miss(
                        "BU-13",
                        "70% proven, 30% growing, no test.",
                        "70\u00a0% éprouvés, 30\u00a0% en croissance, aucun essai.",
                        plan -> Changes.budgetLine(plan, 4, line -> line.withMaturity(Maturity.GROWING))),
                miss(
                        "BU-15",
                        "A quota of four times the pay.",
                        "Un quota de quatre fois la rémunération.",
                        plan -> Changes.person(
                                plan,
                                0,
                                seller -> seller.withOnTargetEarnings(
                                        part(target(plan, Changes.PERSON), "0.25", RoundingMode.DOWN)))));
    }

    private static Money part(Money whole, String part, RoundingMode rounding) {
        return new Money(whole.amount().multiply(new BigDecimal(part)).setScale(2, rounding), whole.currency());
    }

    private static Money cents(BudgetLine line, String more) {
        return line.amount().orElseThrow().plus(Money.of(more, "EUR"));
    }

    private static Money target(SalesActionPlan plan, int objective) {
        BigDecimal target = Levels.of(plan.objectives().get(objective), PlanIndex.of(plan))
                .target()
                .value()
                .orElseThrow();
        return new Money(
                target.setScale(2, RoundingMode.UNNECESSARY), plan.currency().orElseThrow());
    }

    private static Budget withSoftwareAlone(Budget budget) {
        return budget.withLines(budget.lines().stream()
                .map(line -> line.costKind().filter(CostKind.INDIRECT::equals).isEmpty()
                        ? line
                        : line.category().filter(CostCategory.SOFTWARE::equals).isPresent()
                                ? line.withCostKind(Optional.empty())
                                : line.withCostKind(CostKind.DIRECT))
                .toList());
    }

    private static Money sum(Budget budget) {
        return budget.lines().stream()
                .map(line -> line.amount().orElseThrow())
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** Lines and reserve are nine tenths of the total. */
    private static Budget withATenthLeft(Budget budget) {
        Money used = sum(budget).plus(budget.contingency().orElseThrow());
        BigDecimal total = used.amount().divide(new BigDecimal("0.9"), 2, RoundingMode.DOWN);
        return budget.withTotal(new Money(total, used.currency()));
    }

    private static SalesActionPlan withTwelvePercent(SalesActionPlan plan) {
        Money others = sum(plan.budget().orElseThrow())
                .minus(plan.budget()
                        .orElseThrow()
                        .lines()
                        .get(SALARIES)
                        .amount()
                        .orElseThrow());
        Money salaries =
                part(target(plan, Changes.COMPANY), "0.12", RoundingMode.DOWN).minus(others);
        return Changes.budgetLine(plan, SALARIES, line -> line.withAmount(salaries));
    }

    private static BudgetLine spentOverAMonthMore(BudgetLine line) {
        DateRange period = line.period().orElseThrow();
        return line.withPeriod(
                new DateRange(period.start().minusDays(31), period.end().plusDays(31)));
    }
}
