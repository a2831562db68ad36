package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;

/** BU: faults of the budget. */
final class BudgetFaults {

    private static final Money CENT = Money.of("0.01", "EUR");
    private static final int SALARIES = 5;
    private static final int TRAININGS = 7;

    private BudgetFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "BU-01",
                        "/budget/total",
                        plan -> Changes.budget(
                                plan,
                                budget -> budget.withTotal(
                                        budget.total().orElseThrow().minus(CENT)))),
                fault("BU-02", "/budget/lines", plan -> Changes.budget(plan, BudgetFaults::withoutOverheads)),
                fault(
                        "BU-03",
                        "/budget/lines/7/tacticId",
                        plan -> Changes.budgetLine(plan, TRAININGS, line -> line.withCostKind(CostKind.DIRECT))),
                fault(
                        "BU-04",
                        "/budget/contingency",
                        plan -> Changes.budget(
                                plan,
                                budget -> budget.withContingency(
                                        times(budget.total().orElseThrow(), "0.04")))),
                fault(
                        "BU-05",
                        "/budget/lines",
                        plan -> Changes.budget(
                                plan,
                                budget -> budget.withTotal(times(budget.total().orElseThrow(), "1.2")))),
                fault(
                        "BU-06",
                        "/budget/lines/0/expectedReturn",
                        plan -> Changes.budgetLine(
                                plan,
                                0,
                                line -> line.withExpectedReturn(
                                        line.amount().orElseThrow().minus(CENT)))),
                fault("BU-09", "/budget/lines", BudgetFaults::withMoreSalaries),
                fault(
                        "BU-10",
                        "/budget/lines/2/period",
                        plan -> Changes.budgetLine(plan, 2, BudgetFaults::spentTooLate)),
                fault(
                        "BU-12",
                        "/budget/lines/0/actual",
                        plan -> Changes.budgetLine(
                                plan,
                                0,
                                line -> line.withActual(times(line.amount().orElseThrow(), "1.2")))),
                fault(
                        "BU-12",
                        "/budget/lines/5/actual",
                        plan -> Changes.budgetLine(
                                plan,
                                SALARIES,
                                line -> line.withActual(times(line.amount().orElseThrow(), "0.4")))),
                fault(
                        "BU-13",
                        "/budget/lines",
                        plan -> Changes.budgetLine(plan, 3, line -> line.withMaturity(Maturity.PROVEN))),
                fault("BU-15", "/people/0/onTargetEarnings", plan -> Changes.person(plan, 0, BudgetFaults::paidLess)));
    }

    private static Money times(Money money, String factor) {
        return new Money(
                money.amount().multiply(new BigDecimal(factor)).setScale(2, RoundingMode.HALF_UP), money.currency());
    }

    private static Budget withoutOverheads(Budget budget) {
        List<BudgetLine> direct = budget.lines().subList(0, SALARIES);
        Money sum = direct.stream()
                .map(line -> line.amount().orElseThrow())
                .reduce(Money::plus)
                .orElseThrow();
        Money reserve = times(sum, "0.1");
        return budget.withLines(direct).withContingency(reserve).withTotal(sum.plus(reserve));
    }

    /** Salaries three times as high: six hundredths of the revenue instead of two. */
    private static SalesActionPlan withMoreSalaries(SalesActionPlan plan) {
        BudgetLine salaries = plan.budget().orElseThrow().lines().get(SALARIES);
        Money before = salaries.amount().orElseThrow();
        Money after = times(before, "3");
        SalesActionPlan dearer = Changes.budgetLine(
                plan,
                SALARIES,
                line -> line.withAmount(after)
                        .withActual(times(line.actual().orElseThrow(), "3"))
                        .withCommitted(times(line.committed().orElseThrow(), "3")));
        return Changes.budget(
                dearer,
                budget -> budget.withTotal(
                        budget.total().orElseThrow().plus(after).minus(before)));
    }

    private static BudgetLine spentTooLate(BudgetLine line) {
        DateRange period = line.period().orElseThrow();
        return line.withPeriod(new DateRange(period.start(), period.end().plusDays(32)));
    }

    private static Person paidLess(Person seller) {
        return seller.withOnTargetEarnings(times(seller.onTargetEarnings().orElseThrow(), "0.8"));
    }
}
