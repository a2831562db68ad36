package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Severity;
import org.openpac.core.value.Money;

/** What has been spent on a line beside what is planned: too much of its amount, or too little by the day. */
final class Consumption {

    private Consumption() {}

    /** Empty where amount or expense is missing. */
    static Optional<List<Breach>> assess(BudgetLine line, PlanView view) {
        Optional<Money> amount = line.amount().filter(money -> money.amount().signum() > 0);
        Optional<Money> spent = line.actual()
                .filter(money -> amount.filter(planned -> planned.currency().equals(money.currency()))
                        .isPresent());
        if (spent.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal part = part(spent.get(), amount.orElseThrow().amount());
        if (part.compareTo(view.limit(SpendingRules.OVERSPENT)) > 0) {
            return Optional.of(
                    List.of(breach(SpendingBasis.IN_ALL, amount.orElseThrow().amount(), line)
                            .severity(Severity.ERROR)));
        }
        if (part.compareTo(view.limit(SpendingRules.NEARLY_OVERSPENT)) > 0) {
            return Optional.of(
                    List.of(breach(SpendingBasis.IN_ALL, amount.orElseThrow().amount(), line)
                            .severity(Severity.WARNING)));
        }
        return Optional.of(plannedByThen(line, view)
                .filter(planned -> part(spent.get(), planned).compareTo(view.limit(SpendingRules.SLOW)) < 0)
                .map(planned ->
                        List.of(breach(SpendingBasis.BY_THEN, planned, line).severity(Severity.INFO)))
                .orElse(List.of()));
    }

    /** What should be spent by the day up to which expenses are known; empty as long as that is little. */
    private static Optional<BigDecimal> plannedByThen(BudgetLine line, PlanView view) {
        BigDecimal enough = line.amount().orElseThrow().amount().multiply(view.limit(SpendingRules.BEGUN));
        return view.plan()
                .budget()
                .flatMap(Budget::actualsAsOf)
                .flatMap(day -> SpendingDays.in(view).by(line, day).value())
                .filter(planned -> planned.signum() > 0 && planned.compareTo(enough) >= 0);
    }

    private static BigDecimal part(Money spent, BigDecimal planned) {
        return spent.amount().divide(planned, MathContext.DECIMAL128);
    }

    private static Breach breach(SpendingBasis basis, BigDecimal planned, BudgetLine line) {
        Money spent = line.actual().orElseThrow();
        return Breach.here()
                .with("spent", spent)
                .with("planned", BudgetSums.shown(planned, spent.currency()))
                .with("basis", basis);
    }
}
