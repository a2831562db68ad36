package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;

/** A log of purchases by customer, and what is odd about it. */
final class PurchaseLog {

    private final Map<String, PurchaseDays> histories = new LinkedHashMap<>();
    private @Nullable Currency currency;
    private boolean hasManyCurrencies;
    private long refundCount;
    private long freeCount;

    static PurchaseLog of(Iterator<Purchase> purchases) {
        PurchaseLog log = new PurchaseLog();
        while (purchases.hasNext()) {
            log.add(purchases.next());
        }
        return log;
    }

    private void add(Purchase purchase) {
        Money spend = purchase.spend().orElse(null);
        BigDecimal amount = spend == null ? null : spend.amount();
        PurchaseDays days = histories.get(purchase.customer());
        long day = purchase.date().toEpochDay();
        if (days == null) {
            histories.put(purchase.customer(), new PurchaseDays(day, amount));
        } else {
            days.add(day, amount);
        }
        if (spend != null) {
            note(spend);
        }
    }

    private void note(Money spend) {
        int sign = spend.amount().signum();
        refundCount += sign < 0 ? 1 : 0;
        freeCount += sign == 0 ? 1 : 0;
        hasManyCurrencies |= currency != null && !spend.currency().equals(currency);
        currency = spend.currency();
    }

    Map<String, PurchaseDays> histories() {
        return histories;
    }

    /** The one currency of all amounts; absent if there are none or several. */
    Optional<Currency> currency() {
        return hasManyCurrencies ? Optional.empty() : Optional.ofNullable(currency);
    }

    boolean hasManyCurrencies() {
        return hasManyCurrencies;
    }

    long refundCount() {
        return refundCount;
    }

    long freeCount() {
        return freeCount;
    }
}
