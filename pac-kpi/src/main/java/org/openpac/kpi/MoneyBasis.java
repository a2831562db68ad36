package org.openpac.kpi;

import java.util.Currency;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        if (fact.excludesTax()) {
            isExcluded = true;
        } else if (fact.includesTax()) {
            isIncluded = true;
        } else {
            isUnsaid = true;
        }
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
