package org.openpac.kpi.lifetime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A day on which a customer bought, or on which money went back to him: what purchases can be added up by without a change to
 * {@linkplain CustomerSummaries the customer's summary}.
 *
 * <p>Purchases and refunds are kept apart, as a purchase that is given back on the same day still was one.
 *
 * @param customer identifies the customer, in whatever way tells two customers apart
 * @param date the day
 * @param isRefund whether it is what went back
 */
public record CustomerDay(String customer, LocalDate date, boolean isRefund) implements Comparable<CustomerDay> {

    private static final Comparator<CustomerDay> ORDER = Comparator.comparing(CustomerDay::customer)
            .thenComparing(CustomerDay::date)
            .thenComparing(CustomerDay::isRefund);

    /** Refuses nothing but null. */
    public CustomerDay {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(date, "date");
    }

    @Override
    public int compareTo(CustomerDay other) {
        return ORDER.compare(this, other);
    }
}
