package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.RevenueTotals.BASE_CHURNED;
import static org.openpac.kpi.catalog.RevenueTotals.BASE_CONTRACTED;
import static org.openpac.kpi.catalog.RevenueTotals.BASE_EXPANDED;
import static org.openpac.kpi.catalog.RevenueTotals.CHURNED;
import static org.openpac.kpi.catalog.RevenueTotals.CONTRACTED;
import static org.openpac.kpi.catalog.RevenueTotals.EXPANDED;
import static org.openpac.kpi.catalog.RevenueTotals.RECURRING;
import static org.openpac.kpi.catalog.RevenueTotals.RECURRING_MONTHS_APART;
import static org.openpac.kpi.catalog.RevenueTotals.RENEWED;
import static org.openpac.kpi.catalog.RevenueTotals.STARTED;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.QUICK;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;
import org.openpac.kpi.statistic.ValueRange;

/** How much recurring revenue stays and grows. */
public final class RecurringKpis {

    /**
     * Gross revenue retention (GRR), in hundredths: of the recurring revenue at the start, what neither churn nor
     * contraction took. Between 0 and 100: no growth makes up for losses.
     */
    public static final Kpi GROSS_REVENUE_RETENTION = kpi("RET-003")
            .name("Gross revenue retention (GRR)")
            .meaning("How much of a hundred euros of recurring revenue stays, without counting growth.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(recurring revenue at the start − contraction − churn) / recurring revenue at the start")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.SUBSCRIPTIONS.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, RECURRING_MONTHS_APART.isPositive())
            .undefinedWhen(
                    Reason.IMPOSSIBLE_SHARE, BASE_CONTRACTED.plus(BASE_CHURNED).exceeds(RECURRING))
            .computedBy(percentage(RECURRING.minus(BASE_CONTRACTED).minus(BASE_CHURNED))
                    .over(RECURRING, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.PART_IN_HUNDREDTHS));

    /**
     * Net revenue retention (NRR), in hundredths: of the recurring revenue at the start, what is left with what the
     * same customers added. Above 100 where growth exceeds losses; new customers do not count.
     */
    public static final Kpi NET_REVENUE_RETENTION = kpi("RET-004")
            .name("Net revenue retention (NRR)")
            .meaning("What a hundred euros of recurring revenue become with the same customers.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula(
                    "(recurring revenue at the start + expansion − contraction − churn) / recurring revenue at the start")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.SUBSCRIPTIONS.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, RECURRING_MONTHS_APART.isPositive())
            .undefinedWhen(
                    Reason.IMPOSSIBLE_SHARE, BASE_CONTRACTED.plus(BASE_CHURNED).exceeds(RECURRING.plus(BASE_EXPANDED)))
            .computedBy(percentage(
                            RECURRING.plus(BASE_EXPANDED).minus(BASE_CONTRACTED).minus(BASE_CHURNED))
                    .over(RECURRING, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    /** SaaS quick ratio: recurring revenue gained over recurring revenue lost. */
    public static final Kpi QUICK_RATIO = kpi("RET-005")
            .name("Quick ratio of recurring revenue")
            .meaning("How many euros of recurring revenue are gained for each one lost.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("(new + expansion) / (contraction + churn)")
            .source(QUICK)
            .computedBy(ratio(STARTED.plus(EXPANDED)).over(CONTRACTED.plus(CHURNED), Reason.NO_CHURN));

    /** Renewal rate by value, in hundredths: recurring revenue renewed, over what was renewed or ended. */
    public static final Kpi RENEWAL_RATE = kpi("RET-007")
            .name("Renewal rate, by value")
            .meaning("How much of a hundred euros of recurring revenue that ran out was renewed.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("renewed / (renewed + churned)")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.RENEWALS.isMissing())
            .computedBy(percentage(RENEWED)
                    .over(RENEWED.plus(CHURNED), Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.PART_IN_HUNDREDTHS));

    private RecurringKpis() {}
}
