package org.openpac.kpi.lifetime;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Histories as numbers of one word each, in the order of repeat purchases, last purchase and age: they are compared, sorted and
 * looked up in a tenth of the time that objects take.
 *
 * @param countBits how many bits the largest count of repeat purchases needs
 * @param ageBits how many bits the highest age in days needs
 */
record PackedHistory(int countBits, int ageBits) {

    static PackedHistory of(List<CustomerSummary> customers) {
        return new PackedHistory(bits(customers, CustomerSummary::repeatCount), bits(customers, CustomerSummary::age));
    }

    /** Whether the histories fit into a word, the sign and one number left free. */
    boolean isPossible() {
        return countBits + 2 * ageBits < Long.SIZE - 1;
    }

    long word(CustomerSummary customer) {
        return word(customer.repeatCount(), customer.ageAtLastPurchase(), customer.age());
    }

    long word(long repeatCount, long ageAtLastPurchase, long age) {
        return (((repeatCount << ageBits) | ageAtLastPurchase) << ageBits) | age;
    }

    long repeatCount(long word) {
        return word >>> (2 * ageBits);
    }

    long ageAtLastPurchase(long word) {
        return (word >>> ageBits) & ((1L << ageBits) - 1);
    }

    long age(long word) {
        return word & ((1L << ageBits) - 1);
    }

    private static int bits(List<CustomerSummary> all, ToLongFunction<CustomerSummary> number) {
        long largest = 0;
        for (CustomerSummary each : all) {
            largest = Math.max(largest, number.applyAsLong(each));
        }
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }
}
