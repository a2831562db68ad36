package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a calibration period, each summed up: what every model of this package is fitted to.
 *
 * <p>Purchases of one customer on one day count once. The first day with a purchase starts the customer's age and is no
 * repeat purchase. Purchases after the end of the calibration are counted apart, for checking predictions. A refund (a
 * negative amount) is no purchase; it lessens what the purchase before it brought. The order of purchases changes nothing.
 */
public final class CustomerSummaries {

    private final List<CustomerSummary> customers;
    private final Cadence cadence;
    private final Optional<Period> holdout;
    private final LogRemarks remarks;

    private CustomerSummaries(
            List<CustomerSummary> customers, Cadence cadence, Optional<Period> holdout, LogRemarks remarks) {
        this.customers = Collections.unmodifiableList(customers);
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.holdout = holdout;
        this.remarks = remarks;
    }

    /**
     * Sums up purchases.
     *
     * @param calibrationEnd the last day of the calibration, included
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(Iterable<Purchase> purchases, LocalDate calibrationEnd, Cadence cadence) {
        return of(PurchaseLog.of(purchases.iterator()), Calibration.until(calibrationEnd), cadence);
    }

    /**
     * Sums up purchases; the stream is used up.
     *
     * @param calibrationEnd the last day of the calibration, included
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(Stream<Purchase> purchases, LocalDate calibrationEnd, Cadence cadence) {
        return of(PurchaseLog.of(purchases.iterator()), Calibration.until(calibrationEnd), cadence);
    }

    /**
     * Sums up purchases.
     *
     * @param calibration what to learn from, what to test with, and whether free purchases count
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(Iterable<Purchase> purchases, Calibration calibration, Cadence cadence) {
        return of(PurchaseLog.of(purchases.iterator()), calibration, cadence);
    }

    /**
     * Sums up purchases whose amounts were added up by customer and day before: the same summaries, but for how many refunds and
     * free purchases the {@link #remarks()} count, which is one of each for a customer and day.
     *
     * @param sums what a customer's purchases, or refunds, of a day come to, in the main unit of the currency; of any size
     * @param currency of all the amounts
     * @param calibration what to learn from, what to test with, and whether free purchases count
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(
            Map<CustomerDay, BigDecimal> sums, Currency currency, Calibration calibration, Cadence cadence) {
        return of(PurchaseLog.of(sums, currency), calibration, cadence);
    }

    /**
     * Takes customers that were summed up elsewhere.
     *
     * @throws IllegalArgumentException if a customer is there twice
     */
    public static CustomerSummaries of(Iterable<CustomerSummary> customers, Cadence cadence) {
        List<CustomerSummary> all = new ArrayList<>();
        customers.forEach(all::add);
        List<CustomerSummary> ordered = IdOrder.sorted(all, CustomerSummary::customer);
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).customer().equals(ordered.get(i - 1).customer())) {
                throw new IllegalArgumentException(
                        "customer is there twice: " + ordered.get(i).customer());
            }
        }
        return new CustomerSummaries(ordered, cadence, Optional.empty(), LogRemarks.NONE);
    }

    /** Lists the customers seen up to the end of the calibration, sorted by their identification. */
    public List<CustomerSummary> customers() {
        return customers;
    }

    /** The unit of time of the models to be fitted. */
    public Cadence cadence() {
        return cadence;
    }

    /** How long after the calibration purchases were counted; absent where all later ones were. */
    public Optional<Period> holdout() {
        return holdout;
    }

    /** What was left out of the log or is odd about it. */
    public LogRemarks remarks() {
        return remarks;
    }

    /** How many customers did not buy before the end of the calibration, and so are not listed. */
    public long excludedCount() {
        return remarks.excludedCustomers();
    }

    /** How many repeat purchases all customers made up to the end of the calibration. */
    public long repeatPurchases() {
        return customers.stream().mapToLong(CustomerSummary::repeatCount).sum();
    }

    /** How many purchases all customers made after the end of the calibration. */
    public long holdoutRepeatPurchases() {
        return customers.stream().mapToLong(CustomerSummary::holdoutRepeatCount).sum();
    }

    /** Finds a customer by identification. */
    public Optional<CustomerSummary> find(String customer) {
        int low = 0;
        int high = customers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = customers.get(middle).customer().compareTo(customer);
            if (order == 0) {
                return Optional.of(customers.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerSummaries that
                && customers.equals(that.customers)
                && cadence == that.cadence
                && holdout.equals(that.holdout)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, cadence, holdout, remarks);
    }

    @Override
    public String toString() {
        return customers.size() + " customers with " + repeatPurchases() + " repeat purchases";
    }

    private static CustomerSummaries of(PurchaseLog log, Calibration calibration, Cadence cadence) {
        List<CustomerSummary> customers = new ArrayList<>(log.histories().size());
        log.histories().forEach((customer, days) -> {
            if (days.beginsUntil(calibration.lastDay(), calibration.countsFreePurchases())) {
                customers.add(summary(customer, days, calibration, log.currency()));
            }
        });
        int excluded = log.histories().size() - customers.size();
        return new CustomerSummaries(
                IdOrder.sorted(customers, CustomerSummary::customer),
                cadence,
                calibration.holdout(),
                new LogRemarks(excluded, log.refundCount(), log.freeCount(), log.hasManyCurrencies()));
    }

    private static CustomerSummary summary(
            String customer, PurchaseDays days, Calibration calibration, Optional<Currency> currency) {
        int repeats = days.repeatsUntil(calibration.lastDay());
        CustomerSummary summary = CustomerSummary.of(
                        customer, repeats, days.day(repeats) - days.first(), calibration.lastDay() - days.first())
                .withHoldoutRepeatCount(days.repeatsUntil(calibration.lastHoldoutDay()) - (long) repeats);
        return currency.isEmpty()
                ? summary
                : days.repeatSpend(calibration.lastDay())
                        .map(spend -> summary.withRepeatSpend(spend, currency.get()))
                        .orElse(summary);
    }
}
