package org.openpac.kpi.lifetime.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Cadence;

/**
 * Groups of customers who began together, and how many of each were still there after each renewal.
 *
 * <p>Cohorts may have been watched for different lengths of time. A fit sees how many left at each renewal and how many are left,
 * over all cohorts; the order of cohorts changes nothing.
 */
public final class RenewalCohorts {

    private final List<List<Long>> cohorts;
    private final Cadence cadence;

    private RenewalCohorts(List<List<Long>> cohorts, Cadence cadence) {
        this.cohorts = cohorts;
        this.cadence = Objects.requireNonNull(cadence, "cadence");
    }

    /**
     * Takes several cohorts.
     *
     * @param activeCounts for each cohort how many began, how many were there after the first renewal, and so on
     * @param cadence the time from one renewal to the next
     * @throws IllegalArgumentException if a cohort is empty, a number is negative, one is greater than the one before, or all together
     *     are more than can be counted
     */
    public static RenewalCohorts of(List<List<Long>> activeCounts, Cadence cadence) {
        List<List<Long>> cohorts = new ArrayList<>();
        for (List<Long> cohort : activeCounts) {
            cohorts.add(checked(List.copyOf(cohort)));
        }
        checkSum(cohorts);
        return new RenewalCohorts(Collections.unmodifiableList(cohorts), cadence);
    }

    /**
     * Takes one cohort.
     *
     * @param activeCounts how many began, how many were there after the first renewal, and so on
     * @param cadence the time from one renewal to the next
     * @throws IllegalArgumentException if there is no number, one is negative, or one is greater than the one before
     */
    public static RenewalCohorts ofOne(List<Long> activeCounts, Cadence cadence) {
        return of(List.of(activeCounts), cadence);
    }

    /** For each cohort how many began, how many were there after the first renewal, and so on. */
    public List<List<Long>> cohorts() {
        return cohorts;
    }

    /** The time from one renewal to the next. */
    public Cadence cadence() {
        return cadence;
    }

    /** How many customers began, in all cohorts. */
    public long customers() {
        return cohorts.stream().mapToLong(cohort -> cohort.get(0)).sum();
    }

    /** How many left, in all cohorts. */
    public long losses() {
        long losses = 0;
        for (List<Long> cohort : cohorts) {
            losses += cohort.get(0) - cohort.get(cohort.size() - 1);
        }
        return losses;
    }

    /** How many renewals were asked for: one of each customer who was there before it. */
    public long renewalsDue() {
        long due = 0;
        for (List<Long> cohort : cohorts) {
            due += cohort.stream()
                    .limit(cohort.size() - 1L)
                    .mapToLong(Long::longValue)
                    .sum();
        }
        return due;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RenewalCohorts that && cohorts.equals(that.cohorts) && cadence == that.cadence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cohorts, cadence);
    }

    @Override
    public String toString() {
        return cohorts.size() + " cohorts of " + customers() + " customers";
    }

    private static void checkSum(List<List<Long>> cohorts) {
        long room = Long.MAX_VALUE;
        for (List<Long> cohort : cohorts) {
            for (long active : cohort) {
                if (active > room) {
                    throw new IllegalArgumentException("more active customers than can be counted");
                }
                room -= active;
            }
        }
    }

    private static List<Long> checked(List<Long> cohort) {
        if (cohort.isEmpty()) {
            throw new IllegalArgumentException("a cohort must tell how many began");
        }
        long before = Long.MAX_VALUE;
        for (long active : cohort) {
            if (active < 0 || active > before) {
                throw new IllegalArgumentException("active customers must not be negative nor become more: " + cohort);
            }
            before = active;
        }
        return cohort;
    }
}
