package org.openpac.kpi;

import java.math.BigInteger;

/**
 * A sum of whole numbers that is never rounded: 128 bits, and what would overflow them apart.
 *
 * <p>Leaves no garbage behind until some 10<sup>37</sup>.
 */
final class ExactSum {

    /** Far enough from the end for the upper half of any product of two longs. */
    private static final long LARGEST_HIGH = 1L << 61;

    private long high;
    private long low;
    private BigInteger carried = BigInteger.ZERO;

    void add(long number) {
        add(number >> (Long.SIZE - 1), number);
    }

    void addProduct(long one, long other) {
        add(Math.multiplyHigh(one, other), one * other);
    }

    private void add(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        high += moreHigh + (Long.compareUnsigned(sum, moreLow) < 0 ? 1 : 0);
        low = sum;
        if (Math.abs(high) > LARGEST_HIGH) {
            carried = value();
            high = 0;
            low = 0;
        }
    }

    void merge(ExactSum other) {
        BigInteger rest = other.carried;
        add(other.high, other.low);
        carried = carried.add(rest);
    }

    BigInteger value() {
        BigInteger lower = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(lower).add(carried);
    }
}
