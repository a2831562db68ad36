package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A sum of counts for each key: its size grows with the keys, not with the facts. */
final class KeyedCount<F extends SalesFact, K extends Comparable<? super K>> extends Accumulator<F>
        implements Breakdown.Keyed<K> {

    private final Function<? super F, ? extends K> key;
    private final ToLongFunction<? super F> count;
    private final Map<K, ExactSum> sums = new HashMap<>();

    KeyedCount(Function<? super F, ? extends K> key, ToLongFunction<? super F> count) {
        this.key = key;
        this.count = count;
    }

    @Override
    void add(F fact) {
        sum(key.apply(fact)).add(count.applyAsLong(fact));
    }

    /** Asks before it makes one: that is quicker for the many facts of a key that is known. */
    private ExactSum sum(K k) {
        ExactSum known = sums.get(k);
        return known != null ? known : sums.computeIfAbsent(k, unseen -> new ExactSum());
    }

    @Override
    @SuppressWarnings("unchecked") // tallies of one layout have accumulators of the same kind in the same place
    void merge(Accumulator<?> other) {
        ((KeyedCount<?, K>) other).sums.forEach((k, sum) -> sum(k).merge(sum));
    }

    @Override
    public SortedMap<K, BigDecimal> byKey() {
        SortedMap<K, BigDecimal> values = new TreeMap<>();
        sums.forEach((k, sum) -> values.put(k, new BigDecimal(sum.value())));
        return values;
    }

    @Override
    BigDecimal total() {
        return byKey().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
