package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** A log of sums by customer and day; of the refunds and the free purchases of a day one is counted. */
    static PurchaseLog of(Map<CustomerDay, BigDecimal> sums, Currency currency) {
        PurchaseLog log = new PurchaseLog();
        sums.forEach((day, sum) -> log.add(day.customer(), day.date(), sum, currency));
        return log;
    }

    private void add(Purchase purchase) {
        Money spend = purchase.spend().orElse(null);
        if (spend == null) {
            add(purchase.customer(), purchase.date(), null);
        } else {
            add(purchase.customer(), purchase.date(), spend.amount(), spend.currency());
        }
    }

    private void add(String customer, LocalDate date, BigDecimal amount, Currency ofAmount) {
        add(customer, date, amount);
        refundCount += amount.signum() < 0 ? 1 : 0;
        freeCount += amount.signum() == 0 ? 1 : 0;
        hasManyCurrencies |= currency != null && !ofAmount.equals(currency);
        currency = ofAmount;
    }

    private void add(String customer, LocalDate date, @Nullable BigDecimal amount) {
        PurchaseDays days = histories.get(customer);
        if (days == null) {
            histories.put(customer, new PurchaseDays(date.toEpochDay(), amount));
        } else {
            days.add(date.toEpochDay(), amount);
        }
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
