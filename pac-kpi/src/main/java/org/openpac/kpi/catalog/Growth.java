package org.openpac.kpi.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SortedMap;

/** Growth over years, and the time it takes to earn a cost back. */
final class Growth {

    private static final int YEAR = 12;

    private Growth() {}

    /** The constant yearly growth that leads from one amount to another, as a fraction; empty unless both are positive. */
    static Optional<BigDecimal> yearly(BigDecimal first, BigDecimal last, int years) {
        if (first.signum() <= 0 || last.signum() < 0) {
            return Optional.empty();
        }
        double factor = last.divide(first, MathContext.DECIMAL128).doubleValue();
        return Optional.of(BigDecimal.valueOf(StrictMath.pow(factor, 1.0 / years) - 1));
    }

    /** A number to the power of the periods that a year has; 1 where it has no whole number of them. */
    static BigDecimal ofAYear(BigDecimal number, BigDecimal monthsEach) {
        int months = monthsEach.intValueExact();
        return YEAR % months == 0 ? number.pow(YEAR / months) : BigDecimal.ONE;
    }

    /** What periods after periods leave of a whole in a year, in the measure of {@link #ofAYear}. */
    static BigDecimal leftAfterAYear(BigDecimal whole, BigDecimal lost, BigDecimal monthsEach) {
        BigDecimal kept = whole.subtract(lost);
        if (YEAR % monthsEach.intValueExact() == 0) {
            return ofAYear(kept, monthsEach);
        }
        double part = kept.divide(whole, MathContext.DECIMAL128).doubleValue();
        return BigDecimal.valueOf(StrictMath.pow(part, YEAR / monthsEach.doubleValue()));
    }

    /** The interest of a period at a yearly rate, as a fraction. */
    static BigDecimal interest(BigDecimal yearlyRate, BigDecimal monthsEach) {
        if (monthsEach.intValueExact() == YEAR) {
            return yearlyRate;
        }
        double years = monthsEach.doubleValue() / YEAR;
        return BigDecimal.valueOf(StrictMath.expm1(StrictMath.log1p(yearlyRate.doubleValue()) * years));
    }

    /**
     * How many payments a customer makes within a horizon, if one is due at the start of each period and what stays of a whole
     * makes the next. Of a period that the horizon cuts, the part before it counts.
     */
    static BigDecimal payments(BigDecimal whole, BigDecimal lost, BigDecimal monthsEach, int horizon) {
        int months = monthsEach.intValueExact();
        BigDecimal rate = whole.subtract(lost).divide(whole, MathContext.DECIMAL128);
        BigDecimal left = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < horizon; month += months) {
            BigDecimal part =
                    BigDecimal.valueOf(Math.min(months, horizon - month)).divide(monthsEach, MathContext.DECIMAL128);
            sum = sum.add(left.multiply(part, MathContext.DECIMAL128), MathContext.DECIMAL128);
            left = left.multiply(rate, MathContext.DECIMAL128);
        }
        return sum;
    }

    /**
     * The periods until margin that shrinks by churn has earned a cost back.
     *
     * @param cost of one customer
     * @param margin of one customer a period; above 0
     * @param churn a period, 0 to 1
     * @return empty if it never does
     */
    static Optional<BigDecimal> payback(BigDecimal cost, BigDecimal margin, BigDecimal churn) {
        double periods = cost.divide(margin, MathContext.DECIMAL128).doubleValue();
        double rate = churn.doubleValue();
        if (rate == 0) {
            return Optional.of(BigDecimal.valueOf(periods));
        }
        if (periods * rate >= 1) {
            return Optional.empty();
        }
        if (rate >= 1) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.of(BigDecimal.valueOf(StrictMath.log1p(-periods * rate) / StrictMath.log1p(-rate)));
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
