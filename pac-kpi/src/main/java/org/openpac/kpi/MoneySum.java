package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/**
 * A sum of amounts, each taken in whole or in part, in the main unit of their currency; meaningless once its
 * {@link MoneyBasis} has met a second one.
 */
final class MoneySum<F extends MoneyFact> extends Accumulator<F> {

    private final Function<? super F, Money> amount;
    private final @Nullable Function<? super F, Share> part;
    private final MoneyBasis basis = new MoneyBasis();
    private final AmountSum sum = new AmountSum();

    MoneySum(Function<? super F, Money> amount, @Nullable Function<? super F, Share> part) {
        this.amount = amount;
        this.part = part;
    }

    @Override
    void add(F fact) {
        Money money = amount.apply(fact);
        basis.note(money.currency(), fact);
        sum.add(money.amount(), part == null ? null : part.apply(fact).fraction());
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
