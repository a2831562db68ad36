package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openpac.core.value.DateRange;

/**
 * Something that is drawn from sums by key as a whole, and that several terms and conditions look at: a model fitted to what
 * customers bought. Made by {@link Formulas}.
 *
 * @param <K> what the sums are kept apart by
 * @param <T> what is drawn from them
 */
public final class Inference<K extends Comparable<? super K>, T> {

    /** How something is drawn from sums by key. */
    @FunctionalInterface
    public interface Method<K, T> {

        /**
         * Draws it.
         *
         * @param sums by key, in the main unit of the currency; never empty
         * @param currency that all the amounts have in common
         * @param period the period asked for
         */
        T draw(SortedMap<K, BigDecimal> sums, Currency currency, DateRange period);
    }

    private final Breakdown<? extends MoneyFact, K> breakdown;
    private final Method<K, ? extends T> method;

    Inference(Breakdown<? extends MoneyFact, K> breakdown, Method<K, ? extends T> method) {
        this.breakdown = breakdown;
        this.method = method;
    }

    /** A number that it tells; missing where no fact counts, where no period is asked for, or where it tells none. */
    public Term number(Function<? super T, Optional<BigDecimal>> told) {
        return Term.derived(
                List.of(breakdown.total()), true, sums -> sums.inferred(this).flatMap(told));
    }

    /** Holds where something is true of it; does not where it cannot be drawn. */
    public Condition holds(Predicate<? super T> test) {
        return new Condition(
                List.of(breakdown.total()),
                sums -> sums.inferred(this).filter(test).isPresent());
    }

    Optional<T> draw(Sums sums) {
        return sums.of(breakdown.total())
                .flatMap(any -> sums.currency()
                        .flatMap(currency ->
                                sums.period().map(period -> method.draw(breakdown.byKey(sums), currency, period))));
    }
}
