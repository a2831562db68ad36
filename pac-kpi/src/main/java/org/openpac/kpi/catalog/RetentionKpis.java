package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.proportion;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.CustomerTotals.GONE;
import static org.openpac.kpi.catalog.CustomerTotals.REACTIVATED;
import static org.openpac.kpi.catalog.CustomerTotals.YEAR_OF_CUSTOMERS;
import static org.openpac.kpi.catalog.CustomerTotals.YEAR_OF_KEPT_CUSTOMERS;
import static org.openpac.kpi.catalog.Sources.METRICS;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.CUSTOMER_MONTHS;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MONTHS_APART;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;
import org.openpac.kpi.statistic.ValueRange;

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
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
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
            .source(METRICS)
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, CUSTOMERS.isBelow(30))
            .computedBy(proportion(CUSTOMERS.minus(LOST_CUSTOMERS), CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /**
     * Reactivation rate, in hundredths: customers who came back, over those who left in the period. Above 100 where
     * more come back than leave.
     */
    public static final Kpi REACTIVATION = kpi("RET-006")
            .name("Reactivation rate")
            .meaning("How many customers come back for a hundred who leave.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("customers who came back / customers lost")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, Told.REACTIVATIONS.isMissing())
            .flaggedWhen(Flag.ABOVE_WHOLE, REACTIVATED.exceeds(LOST_CUSTOMERS))
            .computedBy(percentage(REACTIVATED)
                    .over(LOST_CUSTOMERS, Reason.NO_CHURN)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    /**
     * Churn of a year, in hundredths, that the churn of the periods leads to: 1 − (1 − c)^(12 / months of a period). Not twelve
     * times a monthly rate; of periods of a year it is their own churn.
     */
    public static final Kpi ANNUAL_CHURN = kpi("RET-008")
            .name("Annual churn")
            .meaning("How many of a hundred customers would have left after a year at this churn.")
            .unit(Unit.PERCENT)
            .trend(LOWER_IS_BETTER)
            .formula("1 − (1 − customers lost / customers at the start)^(12 / months of a period)")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .undefinedWhen(Reason.EMPTY_DENOMINATOR, CUSTOMERS.isZero())
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .computedBy(percentage(YEAR_OF_CUSTOMERS.minus(YEAR_OF_KEPT_CUSTOMERS))
                    .over(YEAR_OF_CUSTOMERS, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.PART_IN_HUNDREDTHS));

    /**
     * Net growth of the customer base, in hundredths: customers won and won back less all who left, over those at the start.
     */
    public static final Kpi CUSTOMER_GROWTH = kpi("RET-009")
            .name("Customer base growth")
            .meaning("By how many percent the number of customers grows in a period.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(customers won + won back − lost) / customers at the start")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_WON.isMissing())
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .computedBy(
                    percentage(NEW_CUSTOMERS.plus(REACTIVATED).minus(GONE)).over(CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /** Average lifetime of a customer in months at constant churn: customer-months over customers lost. */
    public static final Kpi LIFETIME = kpi("RET-010")
            .name("Average customer lifetime")
            .meaning("How many months a customer stays on average.")
            .unit(Unit.MONTH)
            .trend(HIGHER_IS_BETTER)
            .formula("customer-months / customers lost")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .computedBy(ratio(CUSTOMER_MONTHS).over(LOST_CUSTOMERS, Reason.NO_CHURN));

    private RetentionKpis() {}
}
