package org.openpac.kpi.lifetime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a calibration period in discrete time: what {@link BgBb} is fitted to.
 *
 * <p>From a log, a customer's opportunities are the whole periods of the cadence that passed between the first purchase and the end
 * of the calibration; one is taken if there is a purchase in it. A period that is not over yet is no opportunity.
 */
public final class OpportunitySummaries {

    private final SortedMap<OpportunityHistory, Long> counts;
    private final List<OpportunitySummary> customers;
    private final Cadence cadence;

    private OpportunitySummaries(
            SortedMap<OpportunityHistory, Long> counts, List<OpportunitySummary> customers, Cadence cadence) {
        this.counts = Collections.unmodifiableSortedMap(counts);
        this.customers = Collections.unmodifiableList(customers);
        this.cadence = Objects.requireNonNull(cadence, "cadence");
    }

    /**
     * Takes how many customers have each history.
     *
     * @param cadence how long an opportunity lasts
     * @throws IllegalArgumentException if a number of customers is negative
     */
    public static OpportunitySummaries ofCounts(Map<OpportunityHistory, Long> counts, Cadence cadence) {
        SortedMap<OpportunityHistory, Long> ordered = new TreeMap<>();
        counts.forEach((history, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("customers must not be negative: " + count + " with " + history);
            }
            if (count > 0) {
                ordered.put(history, count);
            }
        });
        return new OpportunitySummaries(ordered, List.of(), cadence);
    }

    /**
     * Sums up purchases.
     *
     * @param calibration what to learn from and what to test with
     * @param cadence how long an opportunity lasts
     */
    public static OpportunitySummaries of(Iterable<Purchase> purchases, Calibration calibration, Cadence cadence) {
        SortedMap<OpportunityHistory, Long> counts = new TreeMap<>();
        List<OpportunitySummary> customers = new ArrayList<>();
        PurchaseLog.of(purchases.iterator()).histories().forEach((customer, days) -> {
            if (days.beginsUntil(calibration.lastDay(), calibration.countsFreePurchases())) {
                OpportunitySummary summary = summary(customer, days, calibration, cadence);
                customers.add(summary);
                counts.merge(summary.history(), 1L, Long::sum);
            }
        });
        return new OpportunitySummaries(counts, IdOrder.sorted(customers, OpportunitySummary::customer), cadence);
    }

    /** How many customers have each history, in the order of histories. */
    public SortedMap<OpportunityHistory, Long> counts() {
        return counts;
    }

    /** The customers, sorted by identification; empty where only counts are known. */
    public List<OpportunitySummary> customers() {
        return customers;
    }

    /** How long an opportunity lasts. */
    public Cadence cadence() {
        return cadence;
    }

    /** How many customers there are. */
    public long customerCount() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many opportunities all customers took together. */
    public long repeatPurchases() {
        return counts.entrySet().stream()
                .mapToLong(each -> each.getKey().repeatCount() * each.getValue())
                .sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpportunitySummaries that
                && counts.equals(that.counts)
                && customers.equals(that.customers)
                && cadence == that.cadence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(counts, customers, cadence);
    }

    @Override
    public String toString() {
        return customerCount() + " customers with " + repeatPurchases() + " repeat purchases";
    }

    private static OpportunitySummary summary(
            String customer, PurchaseDays days, Calibration calibration, Cadence cadence) {
        int opportunities = (int) cadence.periods(calibration.lastDay() - days.first());
        double latest = cadence.periods(calibration.lastHoldoutDay() - days.first());
        int until = days.repeatsUntil(calibration.lastHoldoutDay());
        int taken = 0;
        int last = 0;
        int later = 0;
        int before = 0;
        for (int repeat = 1; repeat <= until; repeat++) {
            int opportunity = (int) Math.ceil(cadence.periods(days.day(repeat) - days.first()));
            boolean isNew = opportunity > before;
            before = opportunity;
            if (isNew && opportunity <= opportunities) {
                taken++;
                last = opportunity;
            } else if (isNew && opportunity <= latest) {
                later++;
            }
        }
        return new OpportunitySummary(customer, new OpportunityHistory(taken, last, opportunities), later);
    }
}
