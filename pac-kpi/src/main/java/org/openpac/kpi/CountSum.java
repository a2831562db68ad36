package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** A sum of counts. */
final class CountSum<F extends SalesFact> implements Accumulator {

    private final Predicate<? super F> condition;
    private final ToLongFunction<? super F> count;
    private final ExactSum sum = new ExactSum();
    private boolean isKnown;

    CountSum(Predicate<? super F> condition, ToLongFunction<? super F> count) {
        this.condition = condition;
        this.count = count;
    }

    @Override
    @SuppressWarnings("unchecked") // a tally hands each accumulator the facts of its kind only
    public boolean add(SalesFact fact) {
        F known = (F) fact;
        if (!condition.test(known)) {
            return false;
        }
        sum.add(count.applyAsLong(known));
        isKnown = true;
        return true;
    }

    @Override
    public void merge(Accumulator other) {
        CountSum<?> same = (CountSum<?>) other;
        sum.merge(same.sum);
        isKnown |= same.isKnown;
    }

    @Override
    public Optional<BigDecimal> value() {
        return isKnown ? Optional.of(sum.value()) : Optional.empty();
    }
}
