package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The largest of some numbers less the smallest. */
final class Spread<F extends SalesFact> implements Accumulator {

    private final Predicate<? super F> condition;
    private final ToLongFunction<? super F> number;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;

    Spread(Predicate<? super F> condition, ToLongFunction<? super F> number) {
        this.condition = condition;
        this.number = number;
    }

    @Override
    @SuppressWarnings("unchecked") // a tally hands each accumulator the facts of its kind only
    public boolean add(SalesFact fact) {
        F known = (F) fact;
        if (!condition.test(known)) {
            return false;
        }
        widenTo(number.applyAsLong(known));
        return true;
    }

    @Override
    public void merge(Accumulator other) {
        Spread<?> same = (Spread<?>) other;
        smallest = Math.min(smallest, same.smallest);
        largest = Math.max(largest, same.largest);
    }

    @Override
    public Optional<BigDecimal> value() {
        return smallest > largest
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(largest).subtract(BigDecimal.valueOf(smallest)));
    }

    private void widenTo(long value) {
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }
}
