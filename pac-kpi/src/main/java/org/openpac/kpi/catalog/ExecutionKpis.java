package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.TARGET_IS_BEST;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.catalog.CostTotals.ALL_SPEND;
import static org.openpac.kpi.catalog.PlanTotals.ACTIONS;
import static org.openpac.kpi.catalog.PlanTotals.ACTIONS_DONE;
import static org.openpac.kpi.catalog.PlanTotals.DAYS_LATE;
import static org.openpac.kpi.catalog.PlanTotals.DAYS_LATE_SQUARED;
import static org.openpac.kpi.catalog.PlanTotals.DUE_SPEND;
import static org.openpac.kpi.catalog.PlanTotals.PLANNED;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** How far the plan is carried out. */
public final class ExecutionKpis {

    /**
     * Actions on time, in hundredths: of the actions due in the period, those done by the day they were due. One that is not
     * done is not on time; ask for the days up to today, so that no later action counts.
     */
    public static final Kpi ACTIONS_ON_TIME = kpi("EXE-001")
            .name("Actions on time")
            .meaning("How many of a hundred actions due were done in time.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("actions done in time / actions due")
            .source(both(OWN, SCORE_INTERVAL))
            .computedBy(share(PlanTotals.ACTIONS_ON_TIME, ACTIONS, Reason.NO_DATA));

    /** Plan completion, in hundredths: of the actions due, those that are done. */
    public static final Kpi COMPLETION = kpi("EXE-002")
            .name("Plan completion")
            .meaning("How many of a hundred actions due are done.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("actions done / actions due")
            .source(both(OWN, SCORE_INTERVAL))
            .computedBy(share(ACTIONS_DONE, ACTIONS, Reason.NO_DATA));

    /**
     * Budget consumption, in hundredths: what was spent over what was planned. Above 100 where the budget is exceeded.
     */
    public static final Kpi BUDGET_CONSUMPTION = kpi("EXE-003")
            .name("Budget consumption")
            .meaning("How much of the budget is spent.")
            .unit(Unit.PERCENT)
            .trend(TARGET_IS_BEST)
            .formula("spending / budget")
            .source(PRACTICE)
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND.isNegative())
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, PLANNED.isNegative())
            .flaggedWhen(Flag.ABOVE_WHOLE, ALL_SPEND.exceeds(PLANNED))
            .computedBy(percentage(ALL_SPEND).over(PLANNED, Reason.EMPTY_DENOMINATOR));

    /**
     * Pace of spending: what was spent in the period over what the budget sets aside for its days, each expense spread
     * evenly over its own. 1 is on schedule.
     *
     * <p>Amounts are kept for each span of days.
     */
    public static final Kpi SPENDING_PACE = kpi("EXE-004")
            .name("Pace of spending")
            .meaning("How fast the budget is spent: 1 is on schedule, above it too fast.")
            .unit(Unit.RATIO)
            .trend(TARGET_IS_BEST)
            .formula("spending / budget for the days of the period")
            .source(OWN)
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND.isNegative())
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, DUE_SPEND.isNegative())
            .computedBy(ratio(ALL_SPEND).over(DUE_SPEND, Reason.EMPTY_DENOMINATOR));

    /** Mean delay of the actions done, in days; negative where they are done early. */
    public static final Kpi MEAN_DELAY = kpi("EXE-005")
            .name("Mean delay of actions")
            .meaning("How many days after their due date actions are done.")
            .unit(Unit.DAY)
            .trend(LOWER_IS_BETTER)
            .formula("days from due date to completion / actions done")
            .source(OWN)
            .computedBy(mean(DAYS_LATE, DAYS_LATE_SQUARED, ACTIONS_DONE, Reason.EMPTY_DENOMINATOR));

    private ExecutionKpis() {}
}
