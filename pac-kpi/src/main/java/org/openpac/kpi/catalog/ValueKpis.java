package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.CUSTOMER_MONTHS;
import static org.openpac.kpi.catalog.Totals.IMPOSSIBLE_SHARES;
import static org.openpac.kpi.catalog.Totals.INDIRECT_COSTS;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/**
 * What a customer is worth.
 *
 * <p>A lifetime value here is the amount per customer and period over the churn of the same periods. Both have the customers
 * at the start as divisor, so that it cancels: the value is the amount of the periods over the customers lost in them.
 */
public final class ValueKpis {

    /** Customer lifetime value in revenue: all that a customer brings in over the whole relation, at constant churn. */
    public static final Kpi LTV_REVENUE = kpi("VAL-001")
            .name("Customer lifetime value (LTV), revenue")
            .meaning("The revenue a customer brings over the whole relation with the company.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(revenue / customers) / (customers lost / customers)")
            .source(both(METHOD, SAAS_METRICS))
            .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .flagged(Flag.REVENUE_BASIS)
            .computedBy(ratio(REVENUE).over(LOST_CUSTOMERS, Reason.NO_CHURN));

    /** Customer lifetime value in margin: the gross margin a customer brings over the whole relation, at constant churn. */
    public static final Kpi LTV_MARGIN = kpi("VAL-002")
            .name("Customer lifetime value (LTV), margin")
            .meaning("The gross margin a customer brings over the whole relation with the company.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(gross margin / customers) / (customers lost / customers)")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .computedBy(ratio(MARGIN).over(LOST_CUSTOMERS, Reason.NO_CHURN));

    /** Lifetime value to acquisition cost: {@link #LTV_MARGIN} over {@link AcquisitionKpis#CAC_FULLY_LOADED}. */
    public static final Kpi LTV_TO_CAC = kpi("VAL-003")
            .name("LTV to CAC")
            .meaning("How many times over a customer's lifetime margin earns back what winning the customer cost.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("lifetime value in margin / fully loaded acquisition cost")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, ACQUISITION_COST.isZero().and(NEW_CUSTOMERS.isZero()))
            .undefinedWhen(Reason.NO_NEW_CUSTOMERS, NEW_CUSTOMERS.isZero())
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .flaggedWhen(Flag.INDIRECT_COST_MISSING, INDIRECT_COSTS.isZero())
            .computedBy(ratio(MARGIN.times(NEW_CUSTOMERS))
                    .over(LOST_CUSTOMERS, Reason.NO_CHURN)
                    .over(ACQUISITION_COST, Reason.EMPTY_DENOMINATOR));

    /**
     * Months to earn back the acquisition cost: {@link AcquisitionKpis#CAC_FULLY_LOADED} over the gross margin per customer
     * and month, as if no customer left meanwhile.
     */
    public static final Kpi CAC_PAYBACK = kpi("VAL-004")
            .name("CAC payback")
            .meaning("How many months a customer must stay to earn back what winning the customer cost.")
            .unit(Unit.MONTH)
            .trend(LOWER_IS_BETTER)
            .formula("fully loaded acquisition cost / (gross margin / customer-months)")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, ACQUISITION_COST.isZero().and(NEW_CUSTOMERS.isZero()))
            .undefinedWhen(Reason.EMPTY_DENOMINATOR, CUSTOMER_MONTHS.isZero())
            .undefinedWhen(Reason.NEVER, MARGIN.isNegative())
            .flaggedWhen(Flag.ZERO_COST, ACQUISITION_COST.isZero())
            .flaggedWhen(Flag.INDIRECT_COST_MISSING, INDIRECT_COSTS.isZero())
            .computedBy(ratio(ACQUISITION_COST.times(CUSTOMER_MONTHS))
                    .over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS)
                    .over(MARGIN, Reason.NEVER));

    /**
     * Revenue per customer and month (ARPA): revenue over customer-months.
     *
     * <p>Customers are counted at the start of each period that is told: told month by month, they follow who comes and goes.
     */
    public static final Kpi MONTHLY_REVENUE_PER_CUSTOMER = kpi("VAL-005")
            .name("Monthly revenue per customer (ARPA)")
            .meaning("The revenue a customer brings in a month, by the customers at the start of each period.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("revenue / customer-months")
            .source(SAAS_METRICS)
            .computedBy(ratio(REVENUE).over(CUSTOMER_MONTHS, Reason.EMPTY_DENOMINATOR));

    private ValueKpis() {}
}
