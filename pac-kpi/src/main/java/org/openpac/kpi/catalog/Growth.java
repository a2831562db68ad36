package org.openpac.kpi.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SortedMap;

/** Growth over years, and the time it takes to earn a cost back. */
final class Growth {

    private Growth() {}

    /** The constant yearly growth that leads from one amount to another, as a fraction; empty unless both are positive. */
    static Optional<BigDecimal> yearly(BigDecimal first, BigDecimal last, int years) {
        if (first.signum() <= 0 || last.signum() < 0) {
            return Optional.empty();
        }
        double factor = last.divide(first, MathContext.DECIMAL128).doubleValue();
        return Optional.of(BigDecimal.valueOf(StrictMath.pow(factor, 1.0 / years) - 1));
    }

    /** The sum of the powers 0 to {@code months} − 1 of what stays of a whole. */
    static BigDecimal survivedMonths(BigDecimal whole, BigDecimal lost, int months) {
        BigDecimal rate = whole.subtract(lost).divide(whole, MathContext.DECIMAL128);
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < months; month++) {
            sum = sum.multiply(rate, MathContext.DECIMAL128).add(BigDecimal.ONE, MathContext.DECIMAL128);
        }
        return sum;
    }

    /**
     * The months until margin that shrinks by churn has earned a cost back.
     *
     * @param cost of one customer
     * @param margin of one customer a month; above 0
     * @param churn a month, 0 to 1
     * @return empty if it never does
     */
    static Optional<BigDecimal> payback(BigDecimal cost, BigDecimal margin, BigDecimal churn) {
        double months = cost.divide(margin, MathContext.DECIMAL128).doubleValue();
        double rate = churn.doubleValue();
        if (rate == 0) {
            return Optional.of(BigDecimal.valueOf(months));
        }
        if (months * rate >= 1) {
            return Optional.empty();
        }
        if (rate >= 1) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.of(BigDecimal.valueOf(StrictMath.log1p(-months * rate) / StrictMath.log1p(-rate)));
    }

    /** The first month by whose end the margins of the months so far cover a cost; empty if they do not. */
    static Optional<BigDecimal> paidBackBy(BigDecimal cost, SortedMap<Integer, BigDecimal> marginByAge) {
        if (cost.signum() <= 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal earned = BigDecimal.ZERO;
        for (var month : marginByAge.entrySet()) {
            earned = earned.add(month.getValue());
            if (earned.compareTo(cost) >= 0) {
                return Optional.of(BigDecimal.valueOf(month.getKey() + 1L));
            }
        }
        return Optional.empty();
    }
}
