package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The largest of some numbers less the smallest. */
final class Range<F extends SalesFact> extends Accumulator<F> {

    private final ToLongFunction<? super F> number;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    Range(@Nullable Predicate<? super F> condition, ToLongFunction<? super F> number) {
        super(condition);
        this.number = number;
    }

    @Override
    void count(F fact) {
        long value = number.applyAsLong(fact);
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }

    @Override
    void merge(Accumulator<?> other) {
        super.merge(other);
        Range<?> same = (Range<?>) other;
        smallest = Math.min(smallest, same.smallest);
        largest = Math.max(largest, same.largest);
    }

    @Override
    BigDecimal total() {
        return BigDecimal.valueOf(largest).subtract(BigDecimal.valueOf(smallest));
    }
}
