package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.catalog.CostTotals.ACQUISITION_COST_BEFORE;
import static org.openpac.kpi.catalog.CostTotals.ALL_ACQUISITION_COST;
import static org.openpac.kpi.catalog.CostTotals.ALL_DEALS;
import static org.openpac.kpi.catalog.CostTotals.COST_A_CYCLE_EARLIER;
import static org.openpac.kpi.catalog.CostTotals.COST_TAKING_EFFECT;
import static org.openpac.kpi.catalog.CostTotals.CUSTOMERS_OF_KNOWN_ORIGIN;
import static org.openpac.kpi.catalog.CostTotals.IMPOSSIBLE_SHARES_BEFORE;
import static org.openpac.kpi.catalog.CostTotals.IMPOSSIBLE_SHARES_EVER;
import static org.openpac.kpi.catalog.CostTotals.NEW_CUSTOMERS_BEFORE;
import static org.openpac.kpi.catalog.CostTotals.ORGANIC_CUSTOMERS;
import static org.openpac.kpi.catalog.CostTotals.PAID_COST;
import static org.openpac.kpi.catalog.CostTotals.PAID_CUSTOMERS;
import static org.openpac.kpi.catalog.CostTotals.PERIOD_MONTHS;
import static org.openpac.kpi.catalog.CostTotals.SALES_CYCLE;
import static org.openpac.kpi.catalog.CustomerTotals.TAKEN_UP;
import static org.openpac.kpi.catalog.SalesTotals.OPEN_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.REVERSED_DEALS;
import static org.openpac.kpi.catalog.Sources.LAGGED_CAC;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.DIRECT_COST;
import static org.openpac.kpi.catalog.Totals.IMPOSSIBLE_SHARES;
import static org.openpac.kpi.catalog.Totals.INDIRECT_COSTS;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.PROSPECTS;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** What it costs to win customers. */
public final class AcquisitionKpis {

    /**
     * Customer acquisition cost, blended: the direct cost of acquisition over all new customers.
     *
     * <p>New customers of every origin count, also those who came by themselves; reactivated ones do not. Salaries, tools
     * and overheads are left out, which understates the cost: see {@link #CAC_FULLY_LOADED}.
     */
    public static final Kpi CAC = kpi("ACQ-001")
            .name("Customer acquisition cost (CAC), blended")
            .meaning("What one new customer costs in advertising and prospecting, whatever brought the customer.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("direct acquisition cost / new customers")
            .source(METHOD)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, DIRECT_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, DIRECT_COST.isZero().and(NEW_CUSTOMERS.isZero()))
            .flaggedWhen(Flag.ZERO_COST, DIRECT_COST.isZero())
            .flaggedWhen(Flag.INDIRECT_COST_LEFT_OUT, INDIRECT_COSTS.isPositive())
            .computedBy(ratio(DIRECT_COST).over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /**
     * Customer acquisition cost, fully loaded: direct and indirect cost of acquisition over all new customers.
     *
     * <p>Of a cost that serves acquisition only in part, that part counts. This is the cost to weigh a customer's value
     * against.
     */
    public static final Kpi CAC_FULLY_LOADED = kpi("ACQ-002")
            .name("Customer acquisition cost (CAC), fully loaded")
            .meaning("What one new customer costs with the salaries, tools and overheads that acquisition takes.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("(direct + indirect acquisition cost) / new customers")
            .source(both(METHOD, SAAS_METRICS))
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, ACQUISITION_COST.isZero().and(NEW_CUSTOMERS.isZero()))
            .flaggedWhen(Flag.ZERO_COST, ACQUISITION_COST.isZero())
            .flaggedWhen(Flag.INDIRECT_COST_MISSING, INDIRECT_COSTS.isZero())
            .computedBy(ratio(ACQUISITION_COST).over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /** Cost per lead: the direct cost of acquisition over all prospects who entered, mature or not. */
    public static final Kpi COST_PER_LEAD = kpi("ACQ-003")
            .name("Cost per lead")
            .meaning("What one new prospect costs in advertising and prospecting.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("direct acquisition cost / prospects entered")
            .source(PRACTICE)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, DIRECT_COST.isNegative())
            .flaggedWhen(Flag.ZERO_COST, DIRECT_COST.isZero())
            .computedBy(ratio(DIRECT_COST).over(PROSPECTS, Reason.EMPTY_DENOMINATOR));

    /**
     * Customer acquisition cost of paid channels: the advertising cost of acquisition over the new customers whom paid
     * channels brought.
     */
    public static final Kpi CAC_PAID = kpi("ACQ-004")
            .name("Customer acquisition cost (CAC), paid")
            .meaning("What one new customer costs whom advertising brought.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("advertising cost of acquisition / new customers from paid channels")
            .source(PRACTICE)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, PAID_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, PAID_COST.isZero().and(PAID_CUSTOMERS.isZero()))
            .flaggedWhen(Flag.ZERO_COST, PAID_COST.isZero())
            .computedBy(ratio(PAID_COST).over(PAID_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /**
     * Marginal customer acquisition cost: what acquisition cost more than in the preceding period, over the customers
     * it won more.
     *
     * <p>Tells what the next customer costs, which averages hide. Where spending or customers fell there is no value: what
     * one customer more costs cannot be told from that.
     */
    public static final Kpi CAC_MARGINAL = kpi("ACQ-005")
            .name("Customer acquisition cost (CAC), marginal")
            .meaning("What one more customer has cost, compared with the period before.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("(acquisition cost − acquisition cost before) / (new customers − new customers before)")
            .source(PRACTICE)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES_BEFORE.isPositive())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, ACQUISITION_COST_BEFORE.isMissing())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST_BEFORE.isNegative())
            .undefinedWhen(Reason.NO_INCREASE, ACQUISITION_COST_BEFORE.exceeds(ACQUISITION_COST))
            .undefinedWhen(Reason.NO_INCREASE, NEW_CUSTOMERS_BEFORE.exceeds(NEW_CUSTOMERS))
            .computedBy(ratio(ACQUISITION_COST.minus(ACQUISITION_COST_BEFORE))
                    .over(NEW_CUSTOMERS.minus(NEW_CUSTOMERS_BEFORE), Reason.NO_INCREASE));

    /**
     * Customer acquisition cost by effect: the acquisition cost that takes effect in the period, as each cost’s lag
     * says, over all new customers.
     *
     * <p>Costs are kept for each month and lag. The period must be whole months.
     */
    public static final Kpi CAC_BY_EFFECT = kpi("ACQ-006")
            .name("Customer acquisition cost (CAC), by month of effect")
            .meaning("What one new customer costs when each expense counts in the months in which it takes effect.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("acquisition cost that takes effect in the period / new customers")
            .source(LAGGED_CAC)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES_EVER.isPositive())
            .undefinedWhen(Reason.PARTIAL_MONTH, PERIOD_MONTHS.isZero())
            .undefinedWhen(
                    Reason.INSUFFICIENT_HISTORY, COST_TAKING_EFFECT.isMissing().and(ALL_ACQUISITION_COST.isKnown()))
            .undefinedWhen(Reason.NEGATIVE_COST, COST_TAKING_EFFECT.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, COST_TAKING_EFFECT.isZero().and(NEW_CUSTOMERS.isZero()))
            .flaggedWhen(Flag.ZERO_COST, COST_TAKING_EFFECT.isZero())
            .computedBy(ratio(COST_TAKING_EFFECT).over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /**
     * Customer acquisition cost lagged by the sales cycle: the acquisition cost of the period shifted back by the
     * median sales cycle, over the new customers of the period.
     *
     * <p>Costs are kept for each day and durations for each number of days.
     */
    public static final Kpi CAC_A_CYCLE_EARLIER = kpi("ACQ-007")
            .name("Customer acquisition cost (CAC), lagged by the sales cycle")
            .meaning("What one new customer costs when spending counts one sales cycle later.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("acquisition cost one median sales cycle earlier / new customers")
            .source(both(LAGGED_CAC, OWN))
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES_EVER.isPositive())
            .undefinedWhen(Reason.REVERSED_DATES, REVERSED_DEALS.isPositive())
            .undefinedWhen(Reason.NOT_REACHED, SALES_CYCLE.isMissing().and(ALL_DEALS.isPositive()))
            .undefinedWhen(
                    Reason.INSUFFICIENT_HISTORY,
                    COST_A_CYCLE_EARLIER.isMissing().and(SALES_CYCLE.isKnown()).and(ALL_ACQUISITION_COST.isKnown()))
            .undefinedWhen(Reason.NEGATIVE_COST, COST_A_CYCLE_EARLIER.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, COST_A_CYCLE_EARLIER.isZero().and(NEW_CUSTOMERS.isZero()))
            .flaggedWhen(Flag.ZERO_COST, COST_A_CYCLE_EARLIER.isZero())
            .flaggedWhen(Flag.CENSORED, OPEN_DEALS.isPositive())
            .computedBy(ratio(COST_A_CYCLE_EARLIER).over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /** Cost per qualified lead: the direct cost of acquisition over the leads that sales took up. */
    public static final Kpi COST_PER_QUALIFIED_LEAD = kpi("ACQ-008")
            .name("Cost per qualified lead")
            .meaning("What one lead costs that sales takes up.")
            .unitOfMoney()
            .trend(LOWER_IS_BETTER)
            .formula("direct acquisition cost / sales-qualified leads")
            .source(PRACTICE)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, DIRECT_COST.isNegative())
            .flaggedWhen(Flag.ZERO_COST, DIRECT_COST.isZero())
            .computedBy(ratio(DIRECT_COST).over(TAKEN_UP, Reason.EMPTY_DENOMINATOR));

    /**
     * Organic share of new customers, in hundredths: those who came by themselves among those whose origin is known.
     */
    public static final Kpi ORGANIC_SHARE = kpi("ACQ-009")
            .name("Organic share of new customers")
            .meaning("How many of a hundred new customers came without being paid for.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("organic new customers / new customers of known origin")
            .source(both(OWN, SCORE_INTERVAL))
            .flaggedWhen(Flag.SMALL_SAMPLE, CUSTOMERS_OF_KNOWN_ORIGIN.isBelow(30))
            .computedBy(share(ORGANIC_CUSTOMERS, CUSTOMERS_OF_KNOWN_ORIGIN, Reason.EMPTY_DENOMINATOR));

    private AcquisitionKpis() {}
}
