package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.DIRECT_COST;
import static org.openpac.kpi.catalog.Totals.IMPOSSIBLE_SHARES;
import static org.openpac.kpi.catalog.Totals.INDIRECT_COSTS;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.PROSPECTS;
import static org.openpac.kpi.catalog.Totals.kpi;

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
            .source(METHOD)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, DIRECT_COST.isNegative())
            .flaggedWhen(Flag.ZERO_COST, DIRECT_COST.isZero())
            .computedBy(ratio(DIRECT_COST).over(PROSPECTS, Reason.EMPTY_DENOMINATOR));

    private AcquisitionKpis() {}
}
