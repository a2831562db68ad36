package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.proportion;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.catalog.CustomerTotals.IMMATURE_LEADS;
import static org.openpac.kpi.catalog.CustomerTotals.LEADS;
import static org.openpac.kpi.catalog.CustomerTotals.LEADS_WON;
import static org.openpac.kpi.catalog.CustomerTotals.MARKETING_QUALIFIED;
import static org.openpac.kpi.catalog.CustomerTotals.OPPORTUNITIES;
import static org.openpac.kpi.catalog.CustomerTotals.SALES_QUALIFIED;
import static org.openpac.kpi.catalog.SalesTotals.CONTACTS;
import static org.openpac.kpi.catalog.SalesTotals.MEETINGS;
import static org.openpac.kpi.catalog.SalesTotals.PROPOSALS;
import static org.openpac.kpi.catalog.SalesTotals.WON_DEALS;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.CONVERTED;
import static org.openpac.kpi.catalog.Totals.IMMATURE_PROSPECTS;
import static org.openpac.kpi.catalog.Totals.MATURE_PROSPECTS;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.PROSPECTS;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;
import org.openpac.kpi.statistic.ValueRange;

/** How many prospects become customers. */
public final class ConversionKpis {

    /**
     * Conversion rate of cohorts, in hundredths: of the prospects who entered, those who became customers.
     *
     * <p>Each customer is counted with the cohort in which they entered, so that the rate cannot exceed 100 %. Cohorts that
     * have time left to convert are left out. Comes with its Wilson interval at 95 %.
     */
    public static final Kpi CONVERSION = kpi("CNV-001")
            .name("Conversion rate")
            .meaning("How many of a hundred prospects become customers once they have had the time to.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("prospects converted / prospects entered, mature cohorts only")
            .source(both(METHOD, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, MATURE_PROSPECTS.isMissing().and(IMMATURE_PROSPECTS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_PROSPECTS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, MATURE_PROSPECTS.isBelow(30))
            .computedBy(proportion(CONVERTED, MATURE_PROSPECTS, Reason.EMPTY_DENOMINATOR));

    /**
     * Conversion rate of a period, in hundredths: customers won in the period over prospects who entered in it,
     * whichever cohort the customers came from. Above 100 where older cohorts convert.
     */
    public static final Kpi PERIOD_CONVERSION = kpi("CNV-002")
            .name("Conversion rate, of the period")
            .meaning("How many customers are won for a hundred prospects who enter in the same period.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("new customers / prospects entered")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_WON.isMissing())
            .flaggedWhen(Flag.ABOVE_WHOLE, NEW_CUSTOMERS.exceeds(PROSPECTS))
            .computedBy(percentage(NEW_CUSTOMERS)
                    .over(PROSPECTS, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    /** Of the leads that entered, those who fit and showed interest, in hundredths. */
    public static final Kpi MARKETING_QUALIFICATION = kpi("CNV-003")
            .name("Lead to marketing-qualified lead (MQL)")
            .meaning("How many of a hundred leads fit and show interest.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("marketing-qualified leads / leads, mature only")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, LEADS.isMissing().and(IMMATURE_LEADS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_LEADS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, LEADS.isBelow(30))
            .computedBy(share(MARKETING_QUALIFIED, LEADS, Reason.EMPTY_DENOMINATOR));

    /** Of the marketing-qualified leads, those whom sales took up, in hundredths. */
    public static final Kpi SALES_QUALIFICATION = kpi("CNV-004")
            .name("MQL to sales-qualified lead (SQL)")
            .meaning("How many of a hundred marketing-qualified leads sales takes up.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("sales-qualified leads / marketing-qualified leads, mature only")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, LEADS.isMissing().and(IMMATURE_LEADS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_LEADS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, MARKETING_QUALIFIED.isBelow(30))
            .computedBy(share(SALES_QUALIFIED, MARKETING_QUALIFIED, Reason.EMPTY_DENOMINATOR));

    /** Of the sales-qualified leads, those who became opportunities, in hundredths. */
    public static final Kpi OPPORTUNITY_RATE = kpi("CNV-005")
            .name("SQL to opportunity")
            .meaning("How many of a hundred sales-qualified leads become opportunities.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("opportunities / sales-qualified leads, mature only")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, LEADS.isMissing().and(IMMATURE_LEADS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_LEADS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, SALES_QUALIFIED.isBelow(30))
            .computedBy(share(OPPORTUNITIES, SALES_QUALIFIED, Reason.EMPTY_DENOMINATOR));

    /** Of the opportunities, those who became customers, in hundredths. */
    public static final Kpi CLOSING_RATE = kpi("CNV-006")
            .name("Opportunity to customer")
            .meaning("How many of a hundred opportunities become customers.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("customers / opportunities, mature only")
            .source(both(PRACTICE, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, LEADS.isMissing().and(IMMATURE_LEADS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_LEADS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, OPPORTUNITIES.isBelow(30))
            .computedBy(share(LEADS_WON, OPPORTUNITIES, Reason.EMPTY_DENOMINATOR));

    /** Of the leads that entered, those who became customers, in hundredths: all steps together. */
    public static final Kpi LEAD_TO_CUSTOMER = kpi("CNV-007")
            .name("Lead to customer")
            .meaning("How many of a hundred leads become customers.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("customers / leads, mature only")
            .source(both(METHOD, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, LEADS.isMissing().and(IMMATURE_LEADS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_LEADS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, LEADS.isBelow(30))
            .computedBy(share(LEADS_WON, LEADS, Reason.EMPTY_DENOMINATOR));

    /** Meetings for a hundred contacts of the same period; above 100 where older contacts lead to meetings. */
    public static final Kpi MEETING_RATE = kpi("CNV-008")
            .name("Contact to meeting")
            .meaning("How many meetings come of a hundred contacts.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("meetings / contacts")
            .source(PRACTICE)
            .flaggedWhen(Flag.ABOVE_WHOLE, MEETINGS.exceeds(CONTACTS))
            .computedBy(percentage(MEETINGS)
                    .over(CONTACTS, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    /** Proposals for a hundred meetings of the same period; above 100 where older meetings lead to proposals. */
    public static final Kpi PROPOSAL_RATE = kpi("CNV-009")
            .name("Meeting to proposal")
            .meaning("How many proposals come of a hundred meetings.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("proposals / meetings")
            .source(PRACTICE)
            .flaggedWhen(Flag.ABOVE_WHOLE, PROPOSALS.exceeds(MEETINGS))
            .computedBy(percentage(PROPOSALS)
                    .over(MEETINGS, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    /** Deals won for a hundred proposals of the same period; above 100 where older proposals are accepted. */
    public static final Kpi PROPOSAL_SUCCESS = kpi("CNV-010")
            .name("Proposal to sale")
            .meaning("How many deals are won for a hundred proposals.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("deals won / proposals")
            .source(PRACTICE)
            .undefinedWhen(Reason.NO_DATA, Told.DEALS.isMissing())
            .flaggedWhen(Flag.ABOVE_WHOLE, WON_DEALS.exceeds(PROPOSALS))
            .computedBy(percentage(WON_DEALS)
                    .over(PROPOSALS, Reason.EMPTY_DENOMINATOR)
                    .within(ValueRange.NOT_BELOW_NOTHING));

    private ConversionKpis() {}
}
