package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.catalog.AdvertisingTotals.ADVERTISED_MARGIN;
import static org.openpac.kpi.catalog.AdvertisingTotals.ADVERTISED_REVENUE;
import static org.openpac.kpi.catalog.AdvertisingTotals.TACTIC_ADVERTISING;
import static org.openpac.kpi.catalog.CostTotals.ALL_SPEND;
import static org.openpac.kpi.catalog.CostTotals.ALL_SPEND_BEFORE;
import static org.openpac.kpi.catalog.CostTotals.TACTIC_SPEND;
import static org.openpac.kpi.catalog.RevenueTotals.MARGIN_BEFORE;
import static org.openpac.kpi.catalog.RevenueTotals.TACTICS_WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.RevenueTotals.TACTIC_MARGIN;
import static org.openpac.kpi.catalog.RevenueTotals.WITHOUT_MARGIN_BEFORE;
import static org.openpac.kpi.catalog.Sources.METRICS;
import static org.openpac.kpi.catalog.Sources.PRACTICE;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** What comes back of what is spent. */
public final class MarketingKpis {

    /** Return on investment, in hundredths: gross margin less all spending, over spending. */
    public static final Kpi ROI = kpi("MKT-001")
            .name("Return on investment (ROI)")
            .meaning("What a hundred euros spent bring in margin once they are paid back.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(gross margin − spending) / spending")
            .source(METRICS)
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND.isNegative())
            .computedBy(percentage(MARGIN.minus(ALL_SPEND)).over(ALL_SPEND, Reason.EMPTY_DENOMINATOR));

    /**
     * Return on marketing investment, in hundredths: margin that a tactic brought less what tactics cost, over that
     * cost. Only what names a tactic counts.
     */
    public static final Kpi ROMI = kpi("MKT-002")
            .name("Return on marketing investment (ROMI)")
            .meaning("What a hundred euros spent on tactics bring in margin put down to them, once they are paid back.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(gross margin of tactics − spending on tactics) / spending on tactics")
            .source(METRICS)
            .undefinedWhen(Reason.MISSING_MARGIN, TACTICS_WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, TACTIC_SPEND.isNegative())
            .computedBy(percentage(TACTIC_MARGIN.minus(TACTIC_SPEND)).over(TACTIC_SPEND, Reason.EMPTY_DENOMINATOR));

    /**
     * Return on advertising spend: revenue of the tactics that were advertised over what advertising them cost; nothing is
     * subtracted. Advertising that names no tactic cannot be set against what it brought and is left out.
     *
     * <p>Amounts are kept for each tactic.
     */
    public static final Kpi ROAS = kpi("MKT-003")
            .name("Return on advertising spend (ROAS)")
            .meaning("How many euros of revenue one euro of advertising brings.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("revenue of the tactics advertised / advertising of tactics")
            .source(PRACTICE)
            .undefinedWhen(Reason.NEGATIVE_COST, TACTIC_ADVERTISING.isNegative())
            .flagged(Flag.REVENUE_BASIS)
            .computedBy(ratio(ADVERTISED_REVENUE).over(TACTIC_ADVERTISING, Reason.EMPTY_DENOMINATOR));

    /**
     * Profit on advertising spend: margin of the tactics that were advertised over what advertising them cost; nothing is
     * subtracted.
     *
     * <p>Amounts are kept for each tactic.
     */
    public static final Kpi POAS = kpi("MKT-004")
            .name("Profit on advertising spend (POAS)")
            .meaning("How many euros of margin one euro of advertising brings.")
            .unit(Unit.RATIO)
            .trend(HIGHER_IS_BETTER)
            .formula("gross margin of the tactics advertised / advertising of tactics")
            .source(PRACTICE)
            .undefinedWhen(Reason.MISSING_MARGIN, TACTICS_WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, TACTIC_ADVERTISING.isNegative())
            .computedBy(ratio(ADVERTISED_MARGIN).over(TACTIC_ADVERTISING, Reason.EMPTY_DENOMINATOR));

    /**
     * Marginal return, in hundredths: what margin grew by from the preceding period less what spending grew by, over
     * the latter.
     */
    public static final Kpi MARGINAL_ROI = kpi("MKT-005")
            .name("Marginal return on investment")
            .meaning("What a hundred euros more than before bring in margin once they are paid back.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("(growth of gross margin − growth of spending) / growth of spending")
            .source(PRACTICE)
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN_BEFORE.isPositive())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, ALL_SPEND_BEFORE.isMissing())
            .undefinedWhen(Reason.INSUFFICIENT_HISTORY, MARGIN_BEFORE.isMissing())
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND.isNegative())
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND_BEFORE.isNegative())
            .undefinedWhen(Reason.NO_INCREASE, ALL_SPEND_BEFORE.exceeds(ALL_SPEND))
            .computedBy(percentage(MARGIN.minus(MARGIN_BEFORE).minus(ALL_SPEND).plus(ALL_SPEND_BEFORE))
                    .over(ALL_SPEND.minus(ALL_SPEND_BEFORE), Reason.NO_INCREASE));

    /** Cost of sales activity, in hundredths of revenue. */
    public static final Kpi COST_RATIO = kpi("MKT-006")
            .name("Spending as a share of revenue")
            .meaning("How much of a hundred euros of revenue is spent to get and keep customers.")
            .unit(Unit.PERCENT)
            .trend(LOWER_IS_BETTER)
            .formula("spending / revenue")
            .source(METRICS)
            .undefinedWhen(Reason.NEGATIVE_COST, ALL_SPEND.isNegative())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE.isNegative())
            .computedBy(percentage(ALL_SPEND).over(REVENUE, Reason.EMPTY_DENOMINATOR));

    private MarketingKpis() {}
}
