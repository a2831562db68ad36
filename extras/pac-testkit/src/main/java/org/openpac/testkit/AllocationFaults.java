package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Money;

/** BU: money that would bring more elsewhere. */
final class AllocationFaults {

    private static final int VISITS = 2;
    private static final int HOMES = 4;

    private AllocationFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "BU-07",
                        "/budget/lines",
                        plan -> Changes.budgetLine(unspent(plan), VISITS, line -> bringing(line, "15"))),
                fault("BU-08", "/budget/lines", plan -> Changes.budgetLine(plan, HOMES, line -> bringing(line, "7"))));
    }

    /** Of the first two lines nothing is known to be ordered or spent, so that their money can still be moved. */
    private static SalesActionPlan unspent(SalesActionPlan plan) {
        return Changes.budgetLine(Changes.budgetLine(plan, 0, AllocationFaults::unspent), 1, AllocationFaults::unspent);
    }

    private static BudgetLine unspent(BudgetLine line) {
        return line.withCommitted(Optional.empty()).withActual(Optional.empty());
    }

    private static BudgetLine bringing(BudgetLine line, String times) {
        Money amount = line.amount().orElseThrow();
        return line.withExpectedReturn(new Money(amount.amount().multiply(new BigDecimal(times)), amount.currency()));
    }
}
