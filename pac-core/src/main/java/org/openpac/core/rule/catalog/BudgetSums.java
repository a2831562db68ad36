package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Money;

/** What lines and reserve of a budget add up to beside its total; unknown where currencies or tax bases are mixed. */
final class BudgetSums {

    private final Optional<Money> total;
    private final BigDecimal reserve;
    private final BigDecimal lines;
    private final boolean isOfOneKind;
    private final boolean isComplete;

    private BudgetSums(Budget budget, PlanView view) {
        List<Money> amounts = new ArrayList<>();
        boolean isOfOneBasis = true;
        BigDecimal sum = BigDecimal.ZERO;
        for (BudgetLine line : budget.lines()) {
            if (line.amount().isPresent()) {
                amounts.add(line.amount().get());
                sum = sum.add(line.amount().get().amount());
                isOfOneBasis &= line.taxBasis()
                        .filter(basis -> basis != view.plan().effectiveTaxBasis())
                        .isEmpty();
            }
        }
        isComplete = amounts.size() == budget.lines().size();
        total = budget.total();
        lines = sum;
        reserve = budget.contingency().map(Money::amount).orElse(BigDecimal.ZERO);
        total.ifPresent(amounts::add);
        budget.contingency().ifPresent(amounts::add);
        isOfOneKind =
                isOfOneBasis && amounts.stream().map(Money::currency).distinct().count() <= 1;
    }

    /** Those of a plan that has a budget. */
    static BudgetSums of(PlanView view) {
        return view.shared(
                BudgetSums.class, it -> new BudgetSums(it.plan().budget().orElseThrow(), it));
    }

    /** By how much lines and reserve exceed the total, 0 or less where they do not; a line without amount counts nothing. */
    Figure excess() {
        return total.isPresent() && isOfOneKind
                ? Figure.known(lines.add(reserve).subtract(total.get().amount()))
                : Figure.unknown(total.isPresent() ? Gap.MIXED_UNITS : Gap.NO_AMOUNT);
    }

    /** The part of the total that is held back. */
    Figure partHeldBack() {
        return part(reserve);
    }

    /** The part of the total that is neither in a line nor held back, less than 0 where they exceed it. */
    Figure partLeft() {
        Optional<BigDecimal> excess = excess().value().filter(over -> isComplete);
        return excess.isPresent() ? part(excess.get().negate()) : Figure.unknown(Gap.NO_AMOUNT);
    }

    private Figure part(BigDecimal amount) {
        return excess().value().isPresent()
                        && total.filter(money -> money.amount().signum() > 0).isPresent()
                ? Figure.known(amount.divide(total.orElseThrow().amount(), MathContext.DECIMAL128))
                : Figure.unknown(Gap.EMPTY_DENOMINATOR);
    }

    /** A part of the total as a reserve, rounded up; empty where the total does not allow it beside the lines. */
    Optional<Money> affordableReserve(BigDecimal part) {
        if (!isComplete || partHeldBack().value().isEmpty()) {
            return Optional.empty();
        }
        Money whole = total.orElseThrow();
        BigDecimal held = whole.amount().multiply(part).setScale(whole.amount().scale(), RoundingMode.UP);
        return held.signum() >= 0 && lines.add(held).compareTo(whole.amount()) <= 0
                ? Optional.of(new Money(held, whole.currency()))
                : Optional.empty();
    }

    /** The amount of money; a number where it is more than a plan can hold. */
    Argument shown(BigDecimal amount) {
        return shown(amount, total.orElseThrow().currency());
    }

    static Argument shown(BigDecimal amount, Currency currency) {
        BigDecimal rounded = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Decimals.isWithinBounds(rounded) ? new Money(rounded, currency) : Arguments.numeric(rounded);
    }
}
