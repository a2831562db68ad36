package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A sum of counts. */
final class CountSum<F extends SalesFact> extends Accumulator<F> {

    private final ToLongFunction<? super F> count;
    private final ExactSum sum = new ExactSum();

    CountSum(@Nullable Predicate<? super F> condition, ToLongFunction<? super F> count) {
        super(condition);
        this.count = count;
    }

    @Override
    void count(F fact) {
        sum.add(count.applyAsLong(fact));
    }

    @Override
    void merge(Accumulator<?> other) {
        super.merge(other);
        sum.merge(((CountSum<?>) other).sum);
    }

    @Override
    BigDecimal total() {
        return sum.value();
    }
}
