package org.openpac.kpi;

import java.util.Currency;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.means.TaxBasis;

/** What the amounts of one tally have in common: the currency, and whether tax is included. Not thread-safe. */
final class MoneyBasis {

    private @Nullable Currency currency;
    private final SortedSet<String> currencies = new TreeSet<>();
    private boolean isExcluded;
    private boolean isIncluded;
    private boolean isUnsaid;

    void note(Currency found, MoneyFact fact) {
        if (!found.equals(currency)) {
            currencies.add(found.getCurrencyCode());
            currency = found;
        }
        TaxBasis taxBasis = taxBasis(fact);
        if (taxBasis == null) {
            isUnsaid = true;
        } else if (taxBasis == TaxBasis.EXCLUDED) {
            isExcluded = true;
        } else {
            isIncluded = true;
        }
    }

    /** Asks each class by name: then the compiler sees through the optional, and no fact leaves garbage behind. */
    private static @Nullable TaxBasis taxBasis(MoneyFact fact) {
        if (fact instanceof ImmutableDeal deal) {
            return deal.taxBasis().orElse(null);
        }
        if (fact instanceof ImmutableOrder order) {
            return order.taxBasis().orElse(null);
        }
        if (fact instanceof ImmutableRevenue revenue) {
            return revenue.taxBasis().orElse(null);
        }
        if (fact instanceof ImmutableSpend spend) {
            return spend.taxBasis().orElse(null);
        }
        if (fact instanceof ImmutableSubscription subscription) {
            return subscription.taxBasis().orElse(null);
        }
        return fact.taxBasis().orElse(null);
    }

    void merge(MoneyBasis other) {
        if (currency == null) {
            currency = other.currency;
        }
        currencies.addAll(other.currencies);
        isExcluded |= other.isExcluded;
        isIncluded |= other.isIncluded;
        isUnsaid |= other.isUnsaid;
    }

    /** Codes of all currencies met, sorted. */
    SortedSet<String> currencies() {
        return currencies;
    }

    boolean hasMixedTaxBases() {
        return isExcluded && isIncluded;
    }

    boolean isTaxBasisAssumed() {
        return isUnsaid && (isExcluded || isIncluded);
    }

    /** How many decimals amounts of the one currency have; 0 while none is known. */
    int decimals() {
        return currency == null ? 0 : currency.getDefaultFractionDigits();
    }

    Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }
}
