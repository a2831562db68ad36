package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import org.openpac.core.value.Money;

/**
 * A sum of amounts, each taken in whole or in part, in the main unit of their currency; meaningless once its
 * {@link MoneyBasis} has met a second one.
 */
final class MoneySum<F extends MoneyFact> extends Accumulator<F> {

    private final Portion<F> portion;
    private final MoneyBasis basis = new MoneyBasis();
    private final AmountSum sum = new AmountSum();

    MoneySum(Portion<F> portion) {
        this.portion = portion;
    }

    @Override
    void add(F fact) {
        Money money = portion.of(fact);
        basis.note(money.currency(), fact);
        portion.addTo(sum, fact, money);
    }

    @Override
    void merge(Accumulator<?> other) {
        MoneySum<?> same = (MoneySum<?>) other;
        basis.merge(same.basis);
        sum.merge(same.sum);
    }

    @Override
    Optional<MoneyBasis> basis() {
        return Optional.of(basis);
    }

    @Override
    BigDecimal total() {
        return sum.value(basis.decimals());
    }
}
