package org.openpac.kpi;

import java.math.BigDecimal;

/**
 * A sum that is never rounded.
 *
 * <p>Whole numbers of a unit add up in a long; what would overflow it, or is no whole number, is carried apart.
 */
final class ExactSum {

    private long units;
    private BigDecimal carried = BigDecimal.ZERO;

    void add(long more) {
        long sum = units + more;
        if (((units ^ sum) & (more ^ sum)) < 0) {
            carried = carried.add(BigDecimal.valueOf(units));
            sum = more;
        }
        units = sum;
    }

    void add(BigDecimal more) {
        carried = carried.add(more);
    }

    void merge(ExactSum other) {
        BigDecimal rest = other.carried;
        add(other.units);
        carried = carried.add(rest);
    }

    BigDecimal value() {
        return carried.add(BigDecimal.valueOf(units));
    }
}
