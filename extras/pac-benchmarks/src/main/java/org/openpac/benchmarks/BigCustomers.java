package org.openpac.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openpac.kpi.lifetime.Purchase;

/** Customers of a shop as a BG/NBD model draws them: won over twelve weeks, watched for two years, the same on every run. */
final class BigCustomers {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final LocalDate CALIBRATION_END = FIRST_DAY.plusWeeks(52);

    private static final int COHORT_DAYS = 84;
    private static final int WATCHED_DAYS = 728;

    private BigCustomers() {}

    /** The purchases of so many customers, about three each. */
    static List<Purchase> purchases(int customers) {
        SplittableRandom random = new SplittableRandom(20_240_101);
        List<Purchase> purchases = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            String customer = "customer " + (1_000_000 + random.nextInt(1_000_000)) + "-" + i;
            addPurchases(purchases, customer, random);
        }
        return purchases;
    }

    private static void addPurchases(List<Purchase> purchases, String customer, SplittableRandom random) {
        double day = random.nextInt(COHORT_DAYS);
        double daysBetween = 30 / Math.pow(random.nextDouble(), 1.5);
        double leaving = Math.pow(random.nextDouble(), 1.2) * 0.6;
        do {
            purchases.add(Purchase.of(customer, FIRST_DAY.plusDays((long) day)));
            day += 1 - daysBetween * Math.log(random.nextDouble());
        } while (day < WATCHED_DAYS && random.nextDouble() > leaving);
    }
}
