package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.constant;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.catalog.RevenueTotals.COHORT_MARGIN_BY_AGE;
import static org.openpac.kpi.catalog.RevenueTotals.EXPANDED;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.CUSTOMER_MONTHS;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Term;

/** The terms of lifetime values and paybacks. */
final class LifetimeTotals {

    private static final int HORIZON = 36;

    /** 10 % a year as a monthly rate: 1.1 to the power of one twelfth, less one. */
    private static final BigDecimal MONTHLY_RATE = new BigDecimal("0.007974140428903764");

    private static final Term RATE = constant(MONTHLY_RATE);

    private static final Term ONE = constant(BigDecimal.ONE);

    /** Margin with the interest of one month, for payments that come first at once. */
    static final Term MARGIN_DUE = MARGIN.times(RATE.plus(ONE));

    /** Customers lost, and those that interest alone would discount away. */
    static final Term DISCOUNTED_AWAY = LOST_CUSTOMERS.plus(CUSTOMER_MONTHS.times(RATE));

    /** How many of 36 months a customer stays on average. */
    static final Term MONTHS_WITHIN_HORIZON = derived(
            List.of(CUSTOMER_MONTHS, LOST_CUSTOMERS),
            values -> values.get(0).signum() == 0
                    ? Optional.empty()
                    : Optional.of(Growth.survivedMonths(values.get(0), values.get(1), HORIZON)));

    static final Term KEPT_MONTHS = CUSTOMER_MONTHS.minus(LOST_CUSTOMERS);

    static final Term NET_EXPANSION = EXPANDED.minus(RevenueTotals.CONTRACTED);

    /** Months to earn back what a customer cost, with churn; missing if it never is. */
    static final Term MONTHS_WITH_CHURN =
            derived(List.of(ACQUISITION_COST, NEW_CUSTOMERS, MARGIN, CUSTOMER_MONTHS, LOST_CUSTOMERS), values -> {
                BigDecimal cost = values.get(0).divide(values.get(1), MathContext.DECIMAL128);
                BigDecimal margin = values.get(2).divide(values.get(3), MathContext.DECIMAL128);
                return Growth.payback(cost, margin, values.get(4).divide(values.get(3), MathContext.DECIMAL128));
            });

    /** Months after which the margins of the customers won have earned back what they cost; missing if not so far. */
    static final Term MONTHS_IN_CASH = derived(
            List.of(ACQUISITION_COST, COHORT_MARGIN_BY_AGE.total()),
            List.<Breakdown<?, Integer>>of(COHORT_MARGIN_BY_AGE),
            (values, margins) -> Growth.paidBackBy(values.get(0), margins.get(0)));

    private LifetimeTotals() {}
}
