package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.proportion;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MONTHS_APART;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** How many customers stay and how many leave. */
public final class RetentionKpis {

    /**
     * Customer churn per period, in hundredths: of the customers at the start, those who left.
     *
     * <p>Over several periods of the same length it is their average weighted by customers: all lost over all at start.
     * Customers won and lost within one period count on neither side.
     */
    public static final Kpi CHURN = kpi("RET-001")
            .name("Customer churn")
            .meaning("How many of a hundred customers leave in a period.")
            .unit(Unit.PERCENT)
            .trend(LOWER_IS_BETTER)
            .formula("customers lost / customers at the start of the period")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, CUSTOMERS.isBelow(30))
            .computedBy(proportion(LOST_CUSTOMERS, CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /** Customer retention per period, in hundredths: what {@link #CHURN} leaves of a hundred. */
    public static final Kpi RETENTION = kpi("RET-002")
            .name("Customer retention")
            .meaning("How many of a hundred customers stay through a period.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(customers at the start of the period − customers lost) / customers at the start")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, CUSTOMERS.isBelow(30))
            .computedBy(proportion(CUSTOMERS.minus(LOST_CUSTOMERS), CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    private RetentionKpis() {}
}
