package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.constant;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.catalog.RevenueTotals.BASE_CONTRACTED;
import static org.openpac.kpi.catalog.RevenueTotals.BASE_EXPANDED;
import static org.openpac.kpi.catalog.RevenueTotals.COHORT_MARGIN_BY_AGE;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.MONTHS_EACH;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Term;

/**
 * The terms of lifetime values and paybacks.
 *
 * <p>Margin and churn are those of the periods that the customers are counted for, a month or a year: a churn is never set
 * against a margin of another length.
 */
final class LifetimeTotals {

    private static final int HORIZON = 36;

    private static final Term ONE = constant(BigDecimal.ONE);

    /** How many payments a customer makes within 36 months on average. */
    static final Term PAYMENTS_WITHIN_HORIZON = derived(
            List.of(CUSTOMERS, LOST_CUSTOMERS, MONTHS_EACH),
            values -> Optional.of(Growth.payments(values.get(0), values.get(1), values.get(2), HORIZON)));

    /** The customers kept, times the months of a period. */
    static final Term KEPT_MONTHS = CUSTOMERS.minus(LOST_CUSTOMERS).times(MONTHS_EACH);

    /** What recurring revenue of the customers at the start grew by a month. */
    static final Term NET_EXPANSION = BASE_EXPANDED.minus(BASE_CONTRACTED);

    /** Months to earn back what a customer cost, with churn; missing if it never is. */
    static final Term MONTHS_WITH_CHURN = derived(
            List.of(ACQUISITION_COST, NEW_CUSTOMERS, MARGIN, CUSTOMERS, LOST_CUSTOMERS, MONTHS_EACH), values -> {
                BigDecimal cost = values.get(0).divide(values.get(1), MathContext.DECIMAL128);
                BigDecimal margin = values.get(2).divide(values.get(3), MathContext.DECIMAL128);
                BigDecimal churn = values.get(4).divide(values.get(3), MathContext.DECIMAL128);
                return Growth.payback(cost, margin, churn).map(values.get(5)::multiply);
            });

    /** Months after which the margins of the customers won have earned back what they cost; missing if not so far. */
    static final Term MONTHS_IN_CASH = derived(
            List.of(ACQUISITION_COST, COHORT_MARGIN_BY_AGE.total()),
            List.<Breakdown<?, Integer>>of(COHORT_MARGIN_BY_AGE),
            (values, margins) -> Growth.paidBackBy(values.get(0), margins.get(0)));

    private LifetimeTotals() {}

    /** Margin with the interest of one period, for payments that are due at its start. */
    static Term marginDue(BigDecimal yearlyRate) {
        return MARGIN.times(interest(yearlyRate).plus(ONE));
    }

    /** Customers lost, and those that interest alone would discount away. */
    static Term discountedAway(BigDecimal yearlyRate) {
        return LOST_CUSTOMERS.plus(CUSTOMERS.times(interest(yearlyRate)));
    }

    private static Term interest(BigDecimal yearlyRate) {
        return derived(List.of(MONTHS_EACH), values -> Optional.of(Growth.interest(yearlyRate, values.get(0))));
    }
}
