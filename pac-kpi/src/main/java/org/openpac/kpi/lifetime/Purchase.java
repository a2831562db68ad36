package org.openpac.kpi.lifetime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;

/** One purchase of one customer: the raw material of every customer lifetime model. */
public final class Purchase {

    private final String customer;
    private final LocalDate date;
    private final @Nullable Money spend;

    private Purchase(String customer, LocalDate date, @Nullable Money spend) {
        this.customer = Objects.requireNonNull(customer, "customer");
        this.date = Objects.requireNonNull(date, "date");
        this.spend = spend;
    }

    /** Makes a purchase of which only the day counts. */
    public static Purchase of(String customer, LocalDate date) {
        return new Purchase(customer, date, null);
    }

    /** Makes a purchase with what was spent. */
    public static Purchase of(String customer, LocalDate date, Money spend) {
        return new Purchase(customer, date, Objects.requireNonNull(spend, "spend"));
    }

    /** Identifies the customer, in whatever way tells two customers apart. */
    public String customer() {
        return customer;
    }

    /** The day of the purchase. */
    public LocalDate date() {
        return date;
    }

    /** What was spent; 0 for a free purchase; negative for a refund, which is no purchase; absent where only the day is known. */
    public Optional<Money> spend() {
        return Optional.ofNullable(spend);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Purchase that
                && customer.equals(that.customer)
                && date.equals(that.date)
                && Objects.equals(spend, that.spend);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, date, spend);
    }

    @Override
    public String toString() {
        return customer + " on " + date + (spend == null ? "" : " for " + spend);
    }
}
