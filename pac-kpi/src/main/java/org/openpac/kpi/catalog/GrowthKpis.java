package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.value;
import static org.openpac.kpi.catalog.CustomerTotals.MONTHS_APART_IN_BOTH;
import static org.openpac.kpi.catalog.PriceVolumeMix.UNITS_BEFORE_IN_ALL;
import static org.openpac.kpi.catalog.RevenueTotals.CUSTOMERS_BEFORE;
import static org.openpac.kpi.catalog.RevenueTotals.MARKET;
import static org.openpac.kpi.catalog.RevenueTotals.ORDERS;
import static org.openpac.kpi.catalog.RevenueTotals.ORDERS_BEFORE;
import static org.openpac.kpi.catalog.RevenueTotals.REVENUE_BEFORE;
import static org.openpac.kpi.catalog.RevenueTotals.REVENUE_FIRST_YEAR;
import static org.openpac.kpi.catalog.RevenueTotals.REVENUE_LAST_YEAR;
import static org.openpac.kpi.catalog.RevenueTotals.SALES;
import static org.openpac.kpi.catalog.RevenueTotals.SALES_BEFORE;
import static org.openpac.kpi.catalog.RevenueTotals.YEARLY_GROWTH;
import static org.openpac.kpi.catalog.RevenueTotals.YEARS;
import static org.openpac.kpi.catalog.Sources.METRICS;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.VARIANCES;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** How revenue grows, and where the growth comes from. */
public final class GrowthKpis {

    /** Revenue growth, in hundredths: revenue of the period less that of the preceding one, over the latter. */
    public static final Kpi REVENUE_GROWTH = kpi("REV-001")
            .name("Revenue growth")
            .meaning("By how many percent revenue grows from one period to the next.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(revenue − revenue before) / revenue before")
            .source(METRICS)
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, REVENUE_BEFORE.isMissing())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE_BEFORE.isNegative())
            .computedBy(percentage(REVENUE.minus(REVENUE_BEFORE)).over(REVENUE_BEFORE, Reason.NO_POSITIVE_BASE));

    /**
     * Compound annual growth (CAGR), in hundredths: the yearly growth that leads from the first year of the period to
     * its last.
     */
    public static final Kpi COMPOUND_GROWTH = kpi("REV-002")
            .name("Compound annual growth (CAGR)")
            .meaning("By how many percent revenue grows a year, over several years.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(revenue of the last year / revenue of the first year)^(1 / (years − 1)) − 1")
            .source(METRICS)
            .undefinedWhen(Reason.SHORT_PERIOD, YEARS.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, REVENUE_FIRST_YEAR.isMissing())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE_FIRST_YEAR.isNegative())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE_FIRST_YEAR.isZero())
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, REVENUE_LAST_YEAR.isNegative())
            .computedBy(percentage(YEARLY_GROWTH));

    /** Market share, in hundredths: own revenue in the sales of all sellers. */
    public static final Kpi MARKET_SHARE = kpi("REV-003")
            .name("Market share")
            .meaning("How much of a hundred euros sold in the market the company sells.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("revenue / market size")
            .source(METRICS)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, REVENUE.isNegative())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, REVENUE.exceeds(MARKET))
            .computedBy(percentage(REVENUE).over(MARKET, Reason.EMPTY_DENOMINATOR));

    /**
     * Price effect: what the units of the period bring more than at the prices of the preceding one. With {@link
     * #VOLUME_EFFECT} and {@link #MIX_EFFECT} it adds up to the change of sales; nothing is left over.
     *
     * <p>Amounts and units are kept for each offer.
     */
    public static final Kpi PRICE_EFFECT = kpi("REV-006")
            .name("Price effect")
            .meaning("How much of the change of sales comes from prices.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("sum of units × (price − price before) over offers sold before")
            .source(VARIANCES)
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isNegative())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isZero())
            .computedBy(value(PriceVolumeMix.PRICE));

    /**
     * Volume effect: what more or fewer units bring at the average price of the preceding period.
     *
     * <p>Amounts and units are kept for each offer.
     */
    public static final Kpi VOLUME_EFFECT = kpi("REV-007")
            .name("Volume effect")
            .meaning("How much of the change of sales comes from the number of units.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(units − units before) × average price before")
            .source(VARIANCES)
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isNegative())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isZero())
            .computedBy(value(PriceVolumeMix.VOLUME));

    /**
     * Mix effect: what dearer or cheaper offers among the units bring, at the prices of the preceding period; sales of
     * new offers are mix.
     *
     * <p>Amounts and units are kept for each offer.
     */
    public static final Kpi MIX_EFFECT = kpi("REV-008")
            .name("Mix effect")
            .meaning("How much of the change of sales comes from selling other offers.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("units at the prices before, new offers at today’s, − units × average price before")
            .source(VARIANCES)
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isNegative())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, UNITS_BEFORE_IN_ALL.isZero())
            .computedBy(value(PriceVolumeMix.MIX));

    /**
     * Effect of the number of customers on sales, with revenue as customers × frequency × basket. With {@link
     * #FREQUENCY_EFFECT} and {@link #BASKET_EFFECT} it adds up to the change of sales.
     */
    public static final Kpi CLIENT_EFFECT = kpi("REV-011")
            .name("Effect of the number of customers")
            .meaning("How much of the change of sales comes from more or fewer customers.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(customers − customers before) × sales before / customers before")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, SALES.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, CUSTOMERS_BEFORE.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART_IN_BOTH.isPositive())
            .computedBy(ratio(CUSTOMERS.minus(CUSTOMERS_BEFORE).times(SALES_BEFORE))
                    .over(CUSTOMERS_BEFORE, Reason.NO_POSITIVE_BASE));

    /** Effect of the purchase frequency on sales, at the basket of the preceding period. */
    public static final Kpi FREQUENCY_EFFECT = kpi("REV-012")
            .name("Effect of the purchase frequency")
            .meaning("How much of the change of sales comes from how often customers buy.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(orders − customers × frequency before) × basket before")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, SALES.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, CUSTOMERS_BEFORE.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART_IN_BOTH.isPositive())
            .computedBy(ratio(ORDERS.times(CUSTOMERS_BEFORE)
                            .minus(CUSTOMERS.times(ORDERS_BEFORE))
                            .times(SALES_BEFORE))
                    .over(CUSTOMERS_BEFORE, Reason.NO_POSITIVE_BASE)
                    .over(ORDERS_BEFORE, Reason.NO_POSITIVE_BASE));

    /** Effect of the average basket on sales. */
    public static final Kpi BASKET_EFFECT = kpi("REV-013")
            .name("Effect of the average basket")
            .meaning("How much of the change of sales comes from what an order brings.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("sales − orders × basket before")
            .source(OWN)
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, SALES_BEFORE.isMissing())
            .computedBy(ratio(SALES.times(ORDERS_BEFORE).minus(ORDERS.times(SALES_BEFORE)))
                    .over(ORDERS_BEFORE, Reason.NO_POSITIVE_BASE));

    private GrowthKpis() {}
}
