package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.Formulas.value;
import static org.openpac.kpi.catalog.CostTotals.ALL_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.CLOSED_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.CLOSED_VALUE;
import static org.openpac.kpi.catalog.SalesTotals.IMPOSSIBLE_PARTS;
import static org.openpac.kpi.catalog.SalesTotals.IMPOSSIBLE_PROBABILITIES;
import static org.openpac.kpi.catalog.SalesTotals.LIKELY_VALUE;
import static org.openpac.kpi.catalog.SalesTotals.NEGATIVE_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.OPEN_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.OPEN_VALUE;
import static org.openpac.kpi.catalog.SalesTotals.REVERSED_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.TEAM_QUOTA;
import static org.openpac.kpi.catalog.SalesTotals.WITHOUT_PROBABILITY;
import static org.openpac.kpi.catalog.SalesTotals.WON_DAYS;
import static org.openpac.kpi.catalog.SalesTotals.WON_DAYS_SQUARED;
import static org.openpac.kpi.catalog.SalesTotals.WON_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.WON_SQUARES;
import static org.openpac.kpi.catalog.SalesTotals.WON_VALUE;
import static org.openpac.kpi.catalog.Sources.KAPLAN_MEIER;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** How deals go: won, lost, how large, how fast, how many are open. */
public final class DealKpis {

    /** Win rate by count, in hundredths: deals won among the deals closed. Open deals do not count. */
    public static final Kpi WIN_RATE = kpi("SAL-001")
            .name("Win rate")
            .meaning("How many of a hundred closed deals are won.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("deals won / (deals won + deals lost)")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .flaggedWhen(Flag.SMALL_SAMPLE, CLOSED_DEALS.isBelow(30))
            .computedBy(share(WON_DEALS, CLOSED_DEALS, Reason.EMPTY_DENOMINATOR));

    /** Win rate by value, in hundredths: the amount of deals won in the amount of deals closed. */
    public static final Kpi WIN_RATE_BY_VALUE = kpi("SAL-002")
            .name("Win rate, by value")
            .meaning("How much of a hundred euros of closed deals is won.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("value won / (value won + value lost)")
            .source(PRACTICE)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, CLOSED_DEALS.isBelow(30))
            .computedBy(percentage(WON_VALUE).over(CLOSED_VALUE, Reason.EMPTY_DENOMINATOR));

    /** Average value of a deal won, with its interval at 95 %. */
    public static final Kpi AVERAGE_SALE = kpi("SAL-003")
            .name("Average sale value")
            .meaning("What a deal brings once won.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("value of deals won / deals won")
            .source(METHOD)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, WON_DEALS.isBelow(30))
            .computedBy(mean(WON_VALUE, WON_SQUARES, WON_DEALS, Reason.EMPTY_DENOMINATOR));

    /**
     * Median days from opening a deal to winning it. Deals still open count for as long as they have been (E. L.
     * Kaplan and P. Meier); lost ones do not.
     *
     * <p>Counts are kept for each number of days.
     */
    public static final Kpi SALES_CYCLE = kpi("SAL-004")
            .name("Sales cycle, median")
            .meaning("After how many days half of the deals that are won are won.")
            .unit(Unit.DAY)
            .trend(LOWER_IS_BETTER)
            .formula("median of days from opening to winning, open deals censored")
            .source(KAPLAN_MEIER)
            .undefinedWhen(Reason.REVERSED_DATES, REVERSED_DEALS.isPositive())
            .undefinedWhen(
                    Reason.NOT_REACHED, CostTotals.SALES_CYCLE.isMissing().and(ALL_DEALS.isPositive()))
            .flaggedWhen(Flag.CENSORED, OPEN_DEALS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, WON_DEALS.isBelow(30))
            .computedBy(value(CostTotals.SALES_CYCLE));

    /**
     * Mean days from opening a deal to winning it, over deals won, with its interval at 95 %. Open deals do not count,
     * so that it is too short while sales grow: see {@link #SALES_CYCLE}.
     */
    public static final Kpi MEAN_SALES_CYCLE = kpi("SAL-005")
            .name("Sales cycle, mean")
            .meaning("How many days a deal took that was won.")
            .unit(Unit.DAY)
            .trend(LOWER_IS_BETTER)
            .formula("days from opening to winning / deals won")
            .source(PRACTICE)
            .undefinedWhen(Reason.REVERSED_DATES, REVERSED_DEALS.isPositive())
            .flaggedWhen(Flag.CENSORED, OPEN_DEALS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, WON_DEALS.isBelow(30))
            .computedBy(mean(WON_DAYS, WON_DAYS_SQUARED, WON_DEALS, Reason.EMPTY_DENOMINATOR));

    /** Sales velocity, an amount a day: open deals × win rate × average sale value / mean sales cycle. */
    public static final Kpi VELOCITY = kpi("SAL-006")
            .name("Sales velocity, per day")
            .meaning("How much the open deals bring in a day.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("open deals × win rate × average sale value / sales cycle in days")
            .source(PRACTICE)
            .undefinedWhen(Reason.REVERSED_DATES, REVERSED_DEALS.isPositive())
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .computedBy(ratio(OPEN_DEALS.times(WON_DEALS).times(WON_VALUE))
                    .over(CLOSED_DEALS, Reason.EMPTY_DENOMINATOR)
                    .over(WON_DAYS, Reason.EMPTY_DENOMINATOR));

    /** Pipeline coverage: open deals over what is left to sell of the team’s quota. */
    public static final Kpi PIPELINE_COVERAGE = kpi("SAL-007")
            .name("Pipeline coverage")
            .meaning("How many times over the open deals cover what is left to sell.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("value of open deals / (team quota − value won)")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.DEALS.isMissing())
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_PARTS.isPositive())
            .undefinedWhen(Reason.TARGET_MET, WON_VALUE.exceeds(TEAM_QUOTA))
            .computedBy(ratio(OPEN_VALUE).over(TEAM_QUOTA.minus(WON_VALUE), Reason.TARGET_MET));

    /** Pipeline coverage needed: how much has to be open to win one euro, at the win rate by value. */
    public static final Kpi COVERAGE_NEEDED = kpi("SAL-008")
            .name("Pipeline coverage needed")
            .meaning("How many times over the open deals must cover what is left to sell.")
            .unit(Unit.RATIO)
            .trend(LOWER_IS_BETTER)
            .formula("1 / win rate by value")
            .source(PRACTICE)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, CLOSED_DEALS.isBelow(30))
            .computedBy(ratio(CLOSED_VALUE).over(WON_VALUE, Reason.EMPTY_DENOMINATOR));

    /** Weighted pipeline: open deals, each times its chance of being won. */
    public static final Kpi WEIGHTED_PIPELINE = kpi("SAL-009")
            .name("Weighted pipeline")
            .meaning("What the open deals are worth, each by its chance.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("sum of value × chance over open deals")
            .source(PRACTICE)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, NEGATIVE_DEALS.isPositive())
            .undefinedWhen(Reason.MISSING_PROBABILITY, WITHOUT_PROBABILITY.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_PROBABILITIES.isPositive())
            .computedBy(value(LIKELY_VALUE));

    private DealKpis() {}
}
