package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.value.Money;

/** The sum of the squares of amounts, exact: in squares of the smallest unit, and what no long holds apart. */
final class SquareSum<F extends MoneyFact> extends Accumulator<F> {

    private final Function<? super F, Money> amount;
    private final MoneyBasis basis = new MoneyBasis();
    private final ExactSum squareUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;

    SquareSum(Function<? super F, Money> amount) {
        this.amount = amount;
    }

    @Override
    void add(F fact) {
        Money money = amount.apply(fact);
        basis.note(money.currency(), fact);
        long units = Digits.of(money.amount());
        if (units == Digits.TOO_MANY) {
            rest = rest.add(money.amount().multiply(money.amount()));
        } else {
            squareUnits.addProduct(units, units);
        }
    }

    @Override
    void merge(Accumulator<?> other) {
        SquareSum<?> same = (SquareSum<?>) other;
        basis.merge(same.basis);
        squareUnits.merge(same.squareUnits);
        rest = rest.add(same.rest);
    }

    @Override
    Optional<MoneyBasis> basis() {
        return Optional.of(basis);
    }

    @Override
    BigDecimal total() {
        return new BigDecimal(squareUnits.value(), 2 * basis.decimals()).add(rest);
    }
}
