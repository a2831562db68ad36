package org.openpac.kpi.lifetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
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
 * repeat purchase. Purchases after the end of the calibration are counted apart, for checking predictions. The order of
 * purchases changes nothing.
 */
public final class CustomerSummaries {

    private final List<CustomerSummary> customers;
    private final Cadence cadence;
    private final long excludedCount;

    private CustomerSummaries(List<CustomerSummary> customers, Cadence cadence, long excludedCount) {
        this.customers = customers;
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.excludedCount = excludedCount;
    }

    /**
     * Sums up purchases.
     *
     * @param calibrationEnd the last day of the calibration, included
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(Iterable<Purchase> purchases, LocalDate calibrationEnd, Cadence cadence) {
        return of(purchases.iterator(), calibrationEnd, cadence);
    }

    /**
     * Sums up purchases; the stream is used up.
     *
     * @param calibrationEnd the last day of the calibration, included
     * @param cadence the unit of time of the models to be fitted
     */
    public static CustomerSummaries of(Stream<Purchase> purchases, LocalDate calibrationEnd, Cadence cadence) {
        return of(purchases.iterator(), calibrationEnd, cadence);
    }

    /**
     * Takes customers that were summed up elsewhere.
     *
     * @throws IllegalArgumentException if a customer is there twice
     */
    public static CustomerSummaries of(Iterable<CustomerSummary> customers, Cadence cadence) {
        List<CustomerSummary> all = new ArrayList<>();
        customers.forEach(all::add);
        List<CustomerSummary> ordered = inOrder(all);
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).customer().equals(ordered.get(i - 1).customer())) {
                throw new IllegalArgumentException(
                        "customer is there twice: " + ordered.get(i).customer());
            }
        }
        return new CustomerSummaries(ordered, cadence, 0);
    }

    /** Lists the customers seen up to the end of the calibration, sorted by their identification. */
    public List<CustomerSummary> customers() {
        return customers;
    }

    /** The unit of time of the models to be fitted. */
    public Cadence cadence() {
        return cadence;
    }

    /** How many customers were first seen after the end of the calibration, and so are not listed. */
    public long excludedCount() {
        return excludedCount;
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
                && excludedCount == that.excludedCount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, cadence, excludedCount);
    }

    @Override
    public String toString() {
        return customers.size() + " customers with " + repeatPurchases() + " repeat purchases";
    }

    private static CustomerSummaries of(Iterator<Purchase> purchases, LocalDate calibrationEnd, Cadence cadence) {
        long end = calibrationEnd.toEpochDay();
        Map<String, PurchaseDays> histories = new HashMap<>();
        while (purchases.hasNext()) {
            Purchase purchase = purchases.next();
            histories
                    .computeIfAbsent(purchase.customer(), customer -> new PurchaseDays())
                    .add(purchase.date().toEpochDay());
        }
        List<CustomerSummary> customers = new ArrayList<>(histories.size());
        histories.forEach((customer, days) -> days.summary(customer, end).ifPresent(customers::add));
        return new CustomerSummaries(inOrder(customers), cadence, histories.size() - customers.size());
    }

    private static List<CustomerSummary> inOrder(List<CustomerSummary> customers) {
        return customers.stream()
                .sorted(Comparator.comparing(CustomerSummary::customer))
                .toList();
    }
}
