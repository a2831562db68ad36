package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** A sum of amounts for each key: its size grows with the keys, not with the facts. */
final class KeyedMoney<F extends MoneyFact, K extends Comparable<? super K>> extends Accumulator<F>
        implements Breakdown.Keyed<K> {

    private final Function<? super F, ? extends K> key;
    private final Function<? super F, Money> amount;
    private final @Nullable Function<? super F, Share> part;
    private final MoneyBasis basis = new MoneyBasis();
    private final Map<K, AmountSum> sums = new HashMap<>();

    KeyedMoney(
            Function<? super F, ? extends K> key,
            Function<? super F, Money> amount,
            @Nullable Function<? super F, Share> part) {
        this.key = key;
        this.amount = amount;
        this.part = part;
    }

    @Override
    void add(F fact) {
        Money money = amount.apply(fact);
        basis.note(money.currency(), fact);
        sum(key.apply(fact))
                .add(money.amount(), part == null ? null : part.apply(fact).fraction());
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
