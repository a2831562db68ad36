package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A total kept apart for each value of a key: the sales of each person, the cost of each day.
 *
 * <p>Made by {@link Formulas}. Its size grows with the keys that occur, not with the facts.
 *
 * @param <F> the facts it reads
 * @param <K> what it is kept apart by
 */
public final class Breakdown<F extends SalesFact, K extends Comparable<? super K>> {

    /** An accumulator that keeps a sum for each key. */
    interface Keyed<K extends Comparable<? super K>> {
        SortedMap<K, BigDecimal> byKey();
    }

    private final Total<F> total;

    Breakdown(Total<F> total) {
        this.total = total;
    }

    /** Counts only the facts for which the condition holds; replaces an earlier condition. */
    public Breakdown<F, K> where(Predicate<? super F> holds) {
        return new Breakdown<>(total.where(holds));
    }

    /** Looks at other days than those of the period. */
    public Breakdown<F, K> in(Window window) {
        return new Breakdown<>(total.in(window));
    }

    /** Decides by another date than the fact's own whether it lies in the window; a fact without that date does not. */
    public Breakdown<F, K> datedBy(Dating<? super F> dating) {
        return new Breakdown<>(total.datedBy(dating));
    }

    /** The total over all keys. */
    public Total<F> total() {
        return total;
    }

    /** A number that follows from the sums of the keys; it is missing where no fact counts or the function gives none. */
    public Term derive(Function<? super SortedMap<K, BigDecimal>, Optional<BigDecimal>> arithmetic) {
        return Term.derived(
                List.of(total),
                false,
                sums -> sums.of(total).isEmpty() ? Optional.empty() : arithmetic.apply(byKey(sums)));
    }

    /** The sums by key; empty where no fact counts. */
    @SuppressWarnings("unchecked") // the total of a breakdown grows in an accumulator with its keys
    SortedMap<K, BigDecimal> byKey(Sums sums) {
        return sums.accumulator(total) instanceof Keyed<?> keyed ? ((Keyed<K>) keyed).byKey() : new TreeMap<>();
    }
}
