package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.RevenueTotals.GROSS_SALES;
import static org.openpac.kpi.catalog.RevenueTotals.ORDERS;
import static org.openpac.kpi.catalog.RevenueTotals.ORDER_SQUARES;
import static org.openpac.kpi.catalog.RevenueTotals.REFUNDED;
import static org.openpac.kpi.catalog.RevenueTotals.SALES;
import static org.openpac.kpi.catalog.RevenueTotals.UNITS;
import static org.openpac.kpi.catalog.Sources.METRICS;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.MONTHS_APART;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** What customers buy, how often, and what stays of it. */
public final class RevenueKpis {

    /** Purchase frequency: orders for each customer at the start of the period. Refunds are no orders. */
    public static final Kpi PURCHASE_FREQUENCY = kpi("REV-004")
            .name("Purchase frequency")
            .meaning("How many times a customer orders in a period.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("orders / customers")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.ORDERS.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .computedBy(ratio(ORDERS).over(CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /** Average basket: what orders bring, refunds deducted, over the number of orders. */
    public static final Kpi AVERAGE_BASKET = kpi("REV-005")
            .name("Average basket")
            .meaning("What an order brings once refunds are deducted.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("(orders − refunds) / number of orders")
            .source(PRACTICE)
            .flaggedWhen(Flag.REFUNDS_DEDUCTED, REFUNDED.isPositive())
            .computedBy(ratio(SALES).over(ORDERS, Reason.EMPTY_DENOMINATOR));

    /** Gross margin rate, in hundredths: gross margin in revenue. */
    public static final Kpi GROSS_MARGIN = kpi("REV-009")
            .name("Gross margin rate")
            .meaning("How much of a hundred euros of revenue stays once what was sold is paid for.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("gross margin / revenue")
            .source(METRICS)
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE.isNegative())
            .computedBy(percentage(MARGIN).over(REVENUE, Reason.EMPTY_DENOMINATOR));

    /**
     * Refund rate by value, in hundredths: refunds over orders of the same period. Above 100 where orders of earlier
     * periods are refunded.
     */
    public static final Kpi REFUND_RATE = kpi("REV-010")
            .name("Refund rate")
            .meaning("How much of a hundred euros of orders is refunded.")
            .unit(Unit.PERCENT)
            .trend(LOWER_IS_BETTER)
            .formula("refunds / orders")
            .source(PRACTICE)
            .flaggedWhen(Flag.ABOVE_WHOLE, REFUNDED.exceeds(GROSS_SALES))
            .computedBy(percentage(REFUNDED).over(GROSS_SALES, Reason.EMPTY_DENOMINATOR));

    /** Average basket before refunds, with its interval at 95 % where each fact is one order. */
    public static final Kpi GROSS_BASKET = kpi("REV-014")
            .name("Average basket, before refunds")
            .meaning("What an order brings when it is placed.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("orders / number of orders")
            .source(PRACTICE)
            .computedBy(mean(GROSS_SALES, ORDER_SQUARES, ORDERS, Reason.EMPTY_DENOMINATOR));

    /** Sales per customer: purchase frequency × average basket. */
    public static final Kpi SALES_PER_CUSTOMER = kpi("REV-015")
            .name("Sales per customer")
            .meaning("What a customer orders in a period, refunds deducted.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("frequency × average basket")
            .source(PRACTICE)
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .flaggedWhen(Flag.REFUNDS_DEDUCTED, REFUNDED.isPositive())
            .computedBy(ratio(SALES).over(CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /** Units per order, refunds left out. */
    public static final Kpi UNITS_PER_ORDER = kpi("REV-016")
            .name("Units per order")
            .meaning("How many units an order holds.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("units / orders")
            .source(PRACTICE)
            .computedBy(ratio(UNITS).over(ORDERS, Reason.EMPTY_DENOMINATOR));

    private RevenueKpis() {}
}
