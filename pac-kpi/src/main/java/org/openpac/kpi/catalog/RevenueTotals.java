package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.ofPeriod;
import static org.openpac.kpi.Formulas.spread;
import static org.openpac.kpi.Formulas.squares;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Money;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.Dating;
import org.openpac.kpi.MarketSize;
import org.openpac.kpi.Order;
import org.openpac.kpi.RecurringBase;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;

/** What is earned, seen in several ways. */
final class RevenueTotals {

    private static final Dating<Revenue> WON_ON = Revenue::customersSince;

    static final Total<Revenue> REVENUE_BEFORE = Totals.REVENUE.in(Window.PRECEDING_PERIOD);

    static final Total<Revenue> REVENUE_FIRST_YEAR = Totals.REVENUE.in(Window.FIRST_YEAR);

    static final Total<Revenue> REVENUE_LAST_YEAR = Totals.REVENUE.in(Window.LAST_YEAR);

    static final Total<Revenue> MARGIN_BEFORE = Totals.MARGIN.in(Window.PRECEDING_PERIOD);

    static final Total<Revenue> WITHOUT_MARGIN_BEFORE = facts(Revenue.class)
            .where(revenue -> revenue.grossMargin().isEmpty())
            .in(Window.PRECEDING_PERIOD)
            .absentMeansZero();

    static final Total<Revenue> TACTIC_MARGIN = sum(Revenue.class, RevenueTotals::margin)
            .where(revenue ->
                    revenue.tacticId().isPresent() && revenue.grossMargin().isPresent());

    static final Total<Revenue> TACTICS_WITHOUT_MARGIN = facts(Revenue.class)
            .where(revenue ->
                    revenue.tacticId().isPresent() && revenue.grossMargin().isEmpty())
            .absentMeansZero();

    /** The margin, so far, from customers won in the period. */
    static final Total<Revenue> COHORT_MARGIN = sum(Revenue.class, RevenueTotals::margin)
            .where(revenue -> revenue.customersSince().isPresent()
                    && revenue.grossMargin().isPresent())
            .datedBy(WON_ON);

    static final Total<Revenue> COHORT_WITHOUT_MARGIN = facts(Revenue.class)
            .where(revenue -> revenue.customersSince().isPresent()
                    && revenue.grossMargin().isEmpty())
            .datedBy(WON_ON)
            .absentMeansZero();

    static final Breakdown<Revenue, Integer> COHORT_MARGIN_BY_AGE = sumBy(
                    Revenue.class, RevenueTotals::age, RevenueTotals::margin)
            .where(revenue -> revenue.customersSince().isPresent()
                    && revenue.grossMargin().isPresent())
            .datedBy(WON_ON);

    /** How many years the period has; missing where they are not whole or fewer than two. */
    static final Term YEARS = ofPeriod(period -> {
        long years = ChronoUnit.YEARS.between(period.start(), period.end().plusDays(1));
        boolean isWhole = period.start().plusYears(years).equals(period.end().plusDays(1));
        return isWhole && years >= 2 ? Optional.of(BigDecimal.valueOf(years)) : Optional.empty();
    });

    /** Yearly growth from the first year to the last, as a fraction. */
    static final Term YEARLY_GROWTH = derived(
            List.of(REVENUE_FIRST_YEAR, REVENUE_LAST_YEAR, YEARS),
            values -> Growth.yearly(values.get(0), values.get(1), values.get(2).intValueExact() - 1));

    static final Total<MarketSize> MARKET = sum(MarketSize.class, MarketSize::amount);

    static final Total<Order> ORDERS =
            count(Order.class, Order::count).where(order -> !order.isRefund()).absentMeansZero();

    static final Total<Order> ORDERS_BEFORE = count(Order.class, Order::count)
            .where(order -> !order.isRefund())
            .in(Window.PRECEDING_PERIOD)
            .absentMeansZero();

    static final Total<Order> SALES = sum(Order.class, Order::amount);

    static final Total<Order> SALES_BEFORE = SALES.in(Window.PRECEDING_PERIOD);

    static final Total<Order> GROSS_SALES =
            SALES.where(order -> !order.isRefund()).absentMeansZero();

    static final Total<Order> REFUNDED = sum(
                    Order.class, order -> order.amount().negated())
            .where(Order::isRefund)
            .absentMeansZero();

    static final Total<Order> UNITS = count(Order.class, Order::quantity)
            .where(order -> !order.isRefund())
            .absentMeansZero();

    static final Total<Order> AGGREGATED_ORDERS =
            facts(Order.class).where(order -> order.count() != 1).absentMeansZero();

    private static final Total<Order> GROSS_SQUARES =
            squares(Order.class, Order::amount).where(order -> !order.isRefund());

    /** The squares of single orders; missing where a fact stands for several. */
    static final Term ORDER_SQUARES = derived(
            List.of(GROSS_SQUARES, AGGREGATED_ORDERS),
            values -> values.get(1).signum() == 0 ? Optional.of(values.get(0)) : Optional.empty());

    static final Total<CustomerBase> CUSTOMERS_BEFORE = Totals.CUSTOMERS.in(Window.PRECEDING_PERIOD);

    static final Total<RecurringBase> RECURRING = sum(RecurringBase.class, RecurringBase::recurring);

    static final Total<RecurringBase> RECURRING_MONTHS_APART = spread(RecurringBase.class, RecurringBase::months);

    static final Total<Subscription> STARTED = events(SubscriptionEvent.START);

    static final Total<Subscription> RENEWED = events(SubscriptionEvent.RENEWAL);

    static final Total<Subscription> EXPANDED = events(SubscriptionEvent.EXPANSION);

    static final Total<Subscription> CONTRACTED = events(SubscriptionEvent.CONTRACTION);

    static final Total<Subscription> CHURNED = events(SubscriptionEvent.CHURN);

    static final Total<Subscription> BASE_EXPANDED = baseEvents(SubscriptionEvent.EXPANSION);

    static final Total<Subscription> BASE_CONTRACTED = baseEvents(SubscriptionEvent.CONTRACTION);

    static final Total<Subscription> BASE_CHURNED = baseEvents(SubscriptionEvent.CHURN);

    private RevenueTotals() {}

    private static Total<Subscription> events(SubscriptionEvent event) {
        return sum(Subscription.class, Subscription::recurring)
                .where(subscription -> subscription.event() == event)
                .absentMeansZero();
    }

    private static Total<Subscription> baseEvents(SubscriptionEvent event) {
        return sum(Subscription.class, Subscription::recurring)
                .where(subscription -> subscription.event() == event && !subscription.startedInSamePeriod())
                .absentMeansZero();
    }

    private static Money margin(Revenue revenue) {
        return revenue.grossMargin().orElseThrow();
    }

    /** In whole months; what was paid in advance counts in the first. */
    private static int age(Revenue revenue) {
        long months = ChronoUnit.MONTHS.between(revenue.customersSince().orElseThrow(), revenue.date());
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, months));
    }
}
