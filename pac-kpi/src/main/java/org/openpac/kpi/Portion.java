package org.openpac.kpi;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/**
 * Which part of which amount of a fact is added up.
 *
 * @param amount in whole
 * @param part which part of it counts; all of it if null
 * @param due which part of that is due; all of it if null or if the fact does not say
 */
record Portion<F>(
        Function<? super F, Money> amount,
        @Nullable Function<? super F, Share> part,
        @Nullable Function<? super F, Optional<Fraction>> due) {

    Money of(F fact) {
        return amount.apply(fact);
    }

    void addTo(AmountSum sum, F fact, Money whole) {
        Optional<Fraction> fraction = due == null ? Optional.empty() : due.apply(fact);
        if (fraction.isPresent()) {
            sum.add(whole.amount(), part == null ? null : part.apply(fact).fraction(), fraction.get());
        } else {
            sum.add(whole.amount(), part == null ? null : part.apply(fact).fraction());
        }
    }
}
