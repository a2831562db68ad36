package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.ToLongFunction;

/** A sum of whole numbers. */
final class CountSum<F extends SalesFact> extends Accumulator<F> {

    private final ToLongFunction<? super F> number;
    private final ExactSum sum = new ExactSum();

    CountSum(ToLongFunction<? super F> number) {
        this.number = number;
    }

    @Override
    void add(F fact) {
        sum.add(number.applyAsLong(fact));
    }

    @Override
    void merge(Accumulator<?> other) {
        sum.merge(((CountSum<?>) other).sum);
    }

    @Override
    BigDecimal total() {
        return new BigDecimal(sum.value());
    }
}
