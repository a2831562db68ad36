package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.Formulas.value;
import static org.openpac.kpi.catalog.CustomerTotals.FULL_TIME_MONTH;
import static org.openpac.kpi.catalog.SalesTotals.CONTACTS;
import static org.openpac.kpi.catalog.SalesTotals.EQUALITY;
import static org.openpac.kpi.catalog.SalesTotals.IMPOSSIBLE_PARTS;
import static org.openpac.kpi.catalog.SalesTotals.INEQUALITY;
import static org.openpac.kpi.catalog.SalesTotals.MEETINGS;
import static org.openpac.kpi.catalog.SalesTotals.MINUTES;
import static org.openpac.kpi.catalog.SalesTotals.PERSONS_AT_QUOTA;
import static org.openpac.kpi.catalog.SalesTotals.PERSONS_WITH_QUOTA;
import static org.openpac.kpi.catalog.SalesTotals.PROPOSALS;
import static org.openpac.kpi.catalog.SalesTotals.QUOTAS_OF_PERSONS;
import static org.openpac.kpi.catalog.SalesTotals.SELLING_MINUTES;
import static org.openpac.kpi.catalog.SalesTotals.SMALLEST_SALES;
import static org.openpac.kpi.catalog.SalesTotals.SOLD_UNDER_QUOTA;
import static org.openpac.kpi.catalog.SalesTotals.TEAM_QUOTA;
import static org.openpac.kpi.catalog.SalesTotals.WON_DEALS;
import static org.openpac.kpi.catalog.SalesTotals.WON_VALUE;
import static org.openpac.kpi.catalog.Sources.GINI;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;
import org.openpac.kpi.statistic.ValueRange;

/** What sales people do, sell and are to sell. */
public final class TeamKpis {

    /** Quota attainment of the team, in hundredths: all that was won over the quotas that name no person. */
    public static final Kpi TEAM_QUOTA_ATTAINMENT = kpi("SAL-011")
            .name("Quota attainment, team")
            .meaning("How much of what the team is to sell it has sold.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("value won / team quotas")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.DEALS.isMissing())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_PARTS.isPositive())
            .computedBy(percentage(WON_VALUE).over(TEAM_QUOTA, Reason.EMPTY_DENOMINATOR));

    /**
     * Quota attainment of persons, in hundredths: what persons with a quota have won over their quotas. For one
     * person, give the facts of that person.
     *
     * <p>Amounts are kept for each person.
     */
    public static final Kpi PERSONAL_QUOTA_ATTAINMENT = kpi("SAL-012")
            .name("Quota attainment, persons")
            .meaning("How much of what they are to sell the persons with a quota have sold.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("value won by persons with a quota / their quotas")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.DEALS.isMissing())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_PARTS.isPositive())
            .computedBy(percentage(SOLD_UNDER_QUOTA).over(QUOTAS_OF_PERSONS, Reason.EMPTY_DENOMINATOR));

    /**
     * Share of people at quota, in hundredths: of the persons with a quota, those who sold all of it or more.
     *
     * <p>Amounts are kept for each person.
     */
    public static final Kpi SHARE_AT_QUOTA = kpi("SAL-013")
            .name("Share of people at quota")
            .meaning("How many of a hundred persons with a quota reach it.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("persons at or above their quota / persons with a quota")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .undefinedWhen(Reason.NO_DATA, Told.DEALS.isMissing())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_PARTS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, PERSONS_WITH_QUOTA.isBelow(30))
            .computedBy(share(PERSONS_AT_QUOTA, PERSONS_WITH_QUOTA, Reason.EMPTY_DENOMINATOR));

    /**
     * Inequality of sales between people (Gini’s coefficient): 0 where all sell the same, close to 1 where one sells
     * all.
     *
     * <p>Who worked on deals and won none counts with 0. Amounts are kept for each person named in a deal.
     */
    public static final Kpi INEQUALITY_OF_SALES = kpi("SAL-014")
            .name("Inequality of sales (Gini)")
            .meaning("How unevenly the sales are spread over those who sell.")
            .unit(Unit.RATIO)
            .trend(LOWER_IS_BETTER)
            .formula("mean difference between two persons / (2 × mean sales of a person)")
            .source(GINI)
            .undefinedWhen(Reason.NEGATIVE_AMOUNT, SMALLEST_SALES.isNegative())
            .computedBy(ratio(INEQUALITY).over(EQUALITY, Reason.EMPTY_DENOMINATOR));

    /** Productivity: revenue for a full-time month of work, of 35 hours a week. */
    public static final Kpi PRODUCTIVITY = kpi("SAL-015")
            .name("Productivity per full-time month")
            .meaning("What a full-time position brings in a month.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("revenue / full-time months worked, of 9,100 minutes: 35 hours a week")
            .source(both(METHOD, OWN))
            .computedBy(ratio(REVENUE.times(FULL_TIME_MONTH)).over(MINUTES, Reason.EMPTY_DENOMINATOR));

    /** Prospects contacted, by whatever means. */
    public static final Kpi PROSPECTS_CONTACTED = kpi("SAL-016")
            .name("Prospects contacted")
            .meaning("How many prospects were contacted.")
            .unit(Unit.COUNT)
            .trend(HIGHER_IS_BETTER)
            .formula("sum of contacts")
            .source(METHOD)
            .computedBy(value(CONTACTS));

    /** Meetings with prospects and customers. */
    public static final Kpi MEETINGS_HELD = kpi("SAL-017")
            .name("Meetings held")
            .meaning("How many meetings took place.")
            .unit(Unit.COUNT)
            .trend(HIGHER_IS_BETTER)
            .formula("sum of meetings")
            .source(PRACTICE)
            .computedBy(value(MEETINGS));

    /** Proposals sent. */
    public static final Kpi PROPOSALS_SENT = kpi("SAL-018")
            .name("Proposals sent")
            .meaning("How many proposals were sent.")
            .unit(Unit.COUNT)
            .trend(HIGHER_IS_BETTER)
            .formula("sum of proposals")
            .source(PRACTICE)
            .computedBy(value(PROPOSALS));

    /** Selling time, in hundredths: of the time worked, that which goes into selling. */
    public static final Kpi SELLING_TIME = kpi("SAL-019")
            .name("Share of selling time")
            .meaning("How much of the working time goes into selling.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("selling minutes / minutes worked")
            .source(PRACTICE)
            .computedBy(percentage(SELLING_MINUTES)
                    .over(MINUTES, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.PART_IN_HUNDREDTHS));

    /** Contacts for each deal won in the same period. */
    public static final Kpi CONTACTS_PER_SALE = kpi("SAL-020")
            .name("Contacts per sale")
            .meaning("How many contacts it takes to win a deal.")
            .unit(Unit.RATIO)
            .trend(LOWER_IS_BETTER)
            .formula("contacts / deals won")
            .source(PRACTICE)
            .computedBy(ratio(CONTACTS).over(WON_DEALS, Reason.EMPTY_DENOMINATOR));

    private TeamKpis() {}
}
