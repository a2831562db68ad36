package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.openpac.core.value.Money;

/** A sum of amounts for each key: its size grows with the keys, not with the facts. */
final class KeyedMoney<F extends MoneyFact, K extends Comparable<? super K>> extends Accumulator<F>
        implements Breakdown.Keyed<K> {

    private final Function<? super F, ? extends K> key;
    private final Portion<F> portion;
    private final MoneyBasis basis = new MoneyBasis();
    private final Map<K, AmountSum> sums = new HashMap<>();

    KeyedMoney(Function<? super F, ? extends K> key, Portion<F> portion) {
        this.key = key;
        this.portion = portion;
    }

    @Override
    void add(F fact) {
        Money money = portion.of(fact);
        basis.note(money.currency(), fact);
        portion.addTo(sum(key.apply(fact)), fact, money);
    }

    /** Asks before it makes one: that is quicker for the many facts of a key that is known. */
    private AmountSum sum(K k) {
        AmountSum known = sums.get(k);
        return known != null ? known : sums.computeIfAbsent(k, unseen -> new AmountSum());
    }

    @Override
    @SuppressWarnings("unchecked") // tallies of one layout have accumulators of the same kind in the same place
    void merge(Accumulator<?> other) {
        KeyedMoney<?, K> same = (KeyedMoney<?, K>) other;
        basis.merge(same.basis);
        same.sums.forEach((k, sum) -> sum(k).merge(sum));
    }

    @Override
    public SortedMap<K, BigDecimal> byKey() {
        SortedMap<K, BigDecimal> values = new TreeMap<>();
        sums.forEach((k, sum) -> values.put(k, sum.value(basis.decimals())));
        return values;
    }

    @Override
    Optional<MoneyBasis> basis() {
        return Optional.of(basis);
    }

    @Override
    BigDecimal total() {
        return byKey().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
