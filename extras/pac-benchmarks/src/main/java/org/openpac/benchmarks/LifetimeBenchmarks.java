package org.openpac.benchmarks;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openpac.kpi.lifetime.BgNbd;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.CustomerSummaries;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.MbgNbd;
import org.openpac.kpi.lifetime.ParetoNbd;
import org.openpac.kpi.lifetime.Purchase;

/** What fitting and asking customer lifetime models costs. */
final class LifetimeBenchmarks {

    /** As many customers as the sample has that the models are usually shown with. */
    private static final int SAMPLE = 2_357;

    private static final int CUSTOMERS_PER_ELEMENT = 10;

    private static final long SECOND = 1_000_000_000L;

    /** What a million purchases, or a million customers, may take at most. */
    private static final Map<String, Long> LIMITS = Map.of(
            "sum up purchases", 300_000_000L,
            "fit BG/NBD", 800_000_000L,
            "fit Pareto/NBD", 800_000_000L,
            "expect purchases", 400_000_000L);

    private LifetimeBenchmarks() {}

    /** What a task of a million customers may take at most. */
    static long mostNanos(String task) {
        return LIMITS.getOrDefault(task, SECOND);
    }

    /** Names the tasks on ten times so many customers. */
    static Map<String, Supplier<?>> tasks(int size) {
        List<Purchase> purchases = BigCustomers.purchases(CUSTOMERS_PER_ELEMENT * size);
        List<Purchase> tenPerElement = purchases.subList(0, CUSTOMERS_PER_ELEMENT * size);
        CustomerSummaries customers = summaries(purchases);
        BgNbd model = BgNbd.fit(customers).orThrow();
        Period year = Period.ofYears(1);
        Map<String, Supplier<?>> tasks = new LinkedHashMap<>();
        tasks.put("sum up purchases", () -> summaries(tenPerElement));
        tasks.put("fit BG/NBD", () -> BgNbd.fit(customers));
        tasks.put("fit Pareto/NBD", () -> ParetoNbd.fit(customers));
        tasks.put("expect purchases", () -> model.expectedPurchases(customers, year));
        tasks.put("probabilities alive", () -> model.probabilitiesAlive(customers));
        return tasks;
    }

    /** Names the tasks on the sample, each with what it may take at most, in milliseconds. */
    static Map<String, Limited> limited() {
        CustomerSummaries sample = summaries(BigCustomers.purchases(SAMPLE));
        ParetoNbd model = ParetoNbd.fit(sample).orThrow();
        DiscountRate rate = DiscountRate.annual(0.15);
        Map<String, Limited> tasks = new LinkedHashMap<>();
        tasks.put("fit BG/NBD", new Limited(() -> BgNbd.fit(sample), 3));
        tasks.put("fit MBG/NBD", new Limited(() -> MbgNbd.fit(sample), 3));
        tasks.put("fit Pareto/NBD", new Limited(() -> ParetoNbd.fit(sample), 20));
        tasks.put("discounted purchases", new Limited(() -> model.discountedPurchases(sample, rate), 20));
        return tasks;
    }

    /**
     * A task that may take so long.
     *
     * @param task what to do
     * @param milliseconds processor time on one thread, at most
     */
    record Limited(Supplier<?> task, double milliseconds) {}

    private static CustomerSummaries summaries(List<Purchase> purchases) {
        return CustomerSummaries.of(purchases, BigCustomers.CALIBRATION_END, Cadence.WEEKLY);
    }
}
