package org.openpac.kpi.allocation;

import static org.openpac.kpi.allocation.Lines.euros;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Plans with a budget, and what is advised for it. */
final class AdvicePlans {

    static final Currency EURO = Currency.getInstance("EUR");

    private AdvicePlans() {}

    static BudgetLine line(String id, long amount, long expected) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .expectedReturn(Money.of(expected, "EUR"))
                .build();
    }

    /** Without bounds of its own, and without the bounds that an assumed curve has. */
    static BudgetLine wide(String id, long amount, long expected) {
        return line(id, amount, expected).withLowest(euros("0")).withHighest(euros("1000000"));
    }

    static BudgetLine paying(String id, long amount, String tactic) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .tacticId(Id.of(tactic))
                .build();
    }

    static Tactic tactic(String id) {
        return Tactic.builder().id(Id.of(id)).family(TacticFamily.PROSPECTING).build();
    }

    static SalesActionPlan plan(BudgetLine... lines) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .currency(EURO)
                .budget(Budget.builder().lines(Arrays.asList(lines)).build())
                .build();
    }

    static List<Money> amounts(BudgetAdvice advice) {
        return advice.lines().stream().map(line -> line.allocated().amount()).toList();
    }

    static ResponseCurve log(long scale, String unit, long spendScale) {
        return ResponseCurve.builder()
                .form(CurveForm.LOG)
                .scale(Quantity.of(scale, Unit.parse(unit)))
                .spendScale(Money.of(spendScale, "EUR"))
                .build();
    }
}
