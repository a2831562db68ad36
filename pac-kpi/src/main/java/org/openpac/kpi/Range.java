package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.ToLongFunction;

/** The largest of some numbers less the smallest. */
final class Range<F extends SalesFact> extends Accumulator<F> {

    private final ToLongFunction<? super F> number;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    Range(ToLongFunction<? super F> number) {
        this.number = number;
    }

    @Override
    void add(F fact) {
        long value = number.applyAsLong(fact);
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }

    @Override
    void merge(Accumulator<?> other) {
        Range<?> same = (Range<?>) other;
        smallest = Math.min(smallest, same.smallest);
        largest = Math.max(largest, same.largest);
    }

    @Override
    BigDecimal total() {
        return BigDecimal.valueOf(largest).subtract(BigDecimal.valueOf(smallest));
    }
}
