package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.core.plan.tracking.Trend.LOWER_IS_BETTER;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.value;
import static org.openpac.kpi.catalog.LifetimeTotals.KEPT_MONTHS;
import static org.openpac.kpi.catalog.LifetimeTotals.MONTHS_IN_CASH;
import static org.openpac.kpi.catalog.LifetimeTotals.MONTHS_WITH_CHURN;
import static org.openpac.kpi.catalog.LifetimeTotals.NET_EXPANSION;
import static org.openpac.kpi.catalog.LifetimeTotals.PAYMENTS_WITHIN_HORIZON;
import static org.openpac.kpi.catalog.RevenueTotals.COHORT_MARGIN;
import static org.openpac.kpi.catalog.RevenueTotals.COHORT_WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.Sources.CUSTOMER_VALUE;
import static org.openpac.kpi.catalog.Sources.OWN;
import static org.openpac.kpi.catalog.Sources.PERILS;
import static org.openpac.kpi.catalog.Sources.SAAS_METRICS;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.ACQUISITION_COST;
import static org.openpac.kpi.catalog.Totals.CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.IMPOSSIBLE_SHARES;
import static org.openpac.kpi.catalog.Totals.LOST_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.MARGIN;
import static org.openpac.kpi.catalog.Totals.MONTHS_APART;
import static org.openpac.kpi.catalog.Totals.NEW_CUSTOMERS;
import static org.openpac.kpi.catalog.Totals.REVENUE;
import static org.openpac.kpi.catalog.Totals.WITHOUT_MARGIN;
import static org.openpac.kpi.catalog.Totals.kpi;

import java.math.BigDecimal;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiDraft;
import org.openpac.kpi.Reason;

/** What a customer is worth with interest, within a horizon, as it grows and so far, and when the cost is earned back. */
public final class LifetimeKpis {

    private static final BigDecimal USUAL_RATE = new BigDecimal("0.1");

    /**
     * Discounted customer lifetime value in margin: m(1 + d) / (1 + d − r), with m the margin, r the retention and d the
     * interest of a period at 10 % a year. Each payment is due at the start of a period, and the first counts.
     *
     * <p>For a rate of your own see {@link #discountedAt}.
     */
    public static final Kpi LTV_DISCOUNTED = discounted()
            .flagged(Flag.RATE_ASSUMED)
            .computedBy(ratio(LifetimeTotals.marginDue(USUAL_RATE))
                    .over(LifetimeTotals.discountedAway(USUAL_RATE), Reason.EMPTY_DENOMINATOR));

    /** Customer lifetime value in margin within 36 months, at constant churn; known also where no customer left. */
    public static final Kpi LTV_CAPPED = kpi("VAL-007")
            .name("Customer lifetime value (LTV), within 36 months")
            .meaning("The gross margin a customer brings within three years.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("m × (1 + r + r² + …) within 36 months, m: margin of a period, r: retention")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .undefinedWhen(Reason.EMPTY_DENOMINATOR, CUSTOMERS.isZero())
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .computedBy(ratio(MARGIN.times(PAYMENTS_WITHIN_HORIZON)).over(CUSTOMERS, Reason.EMPTY_DENOMINATOR));

    /**
     * Customer lifetime value in margin with linear expansion: a / c + m(1 − c) / c², with a the margin of a customer and
     * period, m what a period adds to it and c the churn.
     *
     * <p>What a period adds is recurring revenue expanded less contracted by the customers at its start, at the margin of all
     * revenue.
     */
    public static final Kpi LTV_WITH_EXPANSION = kpi("VAL-008")
            .name("Customer lifetime value (LTV), with expansion")
            .meaning("The gross margin a customer brings over the whole relation when recurring revenue grows on.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("a / c + m × (1 − c) / c², a: margin of a period, m: what a period adds, c: churn")
            .source(SAAS_METRICS)
            .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
            .undefinedWhen(Reason.NO_DATA, Told.SUBSCRIPTIONS.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .undefinedWhen(Reason.NO_CHURN, LOST_CUSTOMERS.isZero())
            .undefinedWhen(Reason.NO_POSITIVE_BASE, REVENUE.isNegative())
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .computedBy(ratio(MARGIN.times(REVENUE.times(LOST_CUSTOMERS).plus(NET_EXPANSION.times(KEPT_MONTHS))))
                    .over(LOST_CUSTOMERS, Reason.NO_CHURN)
                    .over(LOST_CUSTOMERS, Reason.NO_CHURN)
                    .over(REVENUE, Reason.NO_POSITIVE_BASE));

    /**
     * Historical customer lifetime value: the margin that the customers won in the period have brought so far, on
     * whatever day, over their number. Refunds reduce it; it may be negative.
     */
    public static final Kpi LTV_HISTORICAL = kpi("VAL-009")
            .name("Customer lifetime value (LTV), so far")
            .meaning("The gross margin that a customer won in the period has brought until now.")
            .unitOfMoney()
            .trend(HIGHER_IS_BETTER)
            .formula("gross margin so far from customers won in the period / customers won")
            .source(OWN)
            .undefinedWhen(Reason.MISSING_MARGIN, COHORT_WITHOUT_MARGIN.isPositive())
            .computedBy(ratio(COHORT_MARGIN).over(NEW_CUSTOMERS, Reason.NO_NEW_CUSTOMERS));

    /**
     * Months to earn back the acquisition cost when customers leave meanwhile: ln(1 − CAC × c / m) / ln(1 − c). Longer
     * than {@link ValueKpis#CAC_PAYBACK}, and never where the cost is as large as the lifetime value.
     */
    public static final Kpi PAYBACK_WITH_CHURN = kpi("VAL-010")
            .name("CAC payback, with churn")
            .meaning("How many months it takes to earn back what a customer cost, though some leave before.")
            .unit(Unit.MONTH)
            .trend(LOWER_IS_BETTER)
            .formula("months of a period × ln(1 − CAC × c / m) / ln(1 − c), m: margin of a period, c: churn")
            .source(OWN)
            .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
            .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
            .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(Reason.NO_ACTIVITY, ACQUISITION_COST.isZero().and(NEW_CUSTOMERS.isZero()))
            .undefinedWhen(Reason.NO_NEW_CUSTOMERS, NEW_CUSTOMERS.isZero())
            .undefinedWhen(Reason.EMPTY_DENOMINATOR, CUSTOMERS.isZero())
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
            .undefinedWhen(Reason.NEVER, MARGIN.isNegative())
            .undefinedWhen(Reason.NEVER, MARGIN.isZero())
            .undefinedWhen(
                    Reason.NEVER,
                    MONTHS_WITH_CHURN
                            .isMissing()
                            .and(ACQUISITION_COST.isKnown())
                            .and(CUSTOMERS.isKnown())
                            .and(MARGIN.isKnown()))
            .flagged(Flag.HOMOGENEITY_ASSUMED)
            .flaggedWhen(Flag.ZERO_COST, ACQUISITION_COST.isZero())
            .computedBy(value(MONTHS_WITH_CHURN));

    /**
     * Months after which the margin of the customers won in the period has covered what winning them cost, as it came
     * in.
     *
     * <p>Margins are kept for each month of age.
     */
    public static final Kpi PAYBACK_IN_CASH = kpi("VAL-011")
            .name("CAC payback, in cash")
            .meaning("After how many months the customers won have in fact earned back what they cost.")
            .unit(Unit.MONTH)
            .trend(LOWER_IS_BETTER)
            .formula("first month by whose end the margins of the customers won cover their acquisition cost")
            .source(OWN)
            .undefinedWhen(Reason.IMPOSSIBLE_SHARE, IMPOSSIBLE_SHARES.isPositive())
            .undefinedWhen(Reason.MISSING_MARGIN, COHORT_WITHOUT_MARGIN.isPositive())
            .undefinedWhen(Reason.NEGATIVE_COST, ACQUISITION_COST.isNegative())
            .undefinedWhen(
                    Reason.NOT_REACHED,
                    MONTHS_IN_CASH.isMissing().and(ACQUISITION_COST.isKnown()).and(COHORT_MARGIN.isKnown()))
            .flaggedWhen(Flag.ZERO_COST, ACQUISITION_COST.isZero())
            .computedBy(value(MONTHS_IN_CASH));

    private LifetimeKpis() {}

    /**
     * Makes the discounted lifetime value at a rate of your own: {@link #LTV_DISCOUNTED} without its assumption.
     *
     * @param yearlyRate the interest of a year, 0.08 for 8 %; at 0 nothing is discounted
     * @throws IllegalArgumentException if the rate is below 0
     */
    public static Kpi discountedAt(Share yearlyRate) {
        BigDecimal rate = yearlyRate.fraction();
        if (rate.signum() < 0) {
            throw new IllegalArgumentException("yearlyRate must not be below 0: " + yearlyRate);
        }
        return discounted()
                .computedBy(ratio(LifetimeTotals.marginDue(rate))
                        .over(
                                LifetimeTotals.discountedAway(rate),
                                rate.signum() == 0 ? Reason.NO_CHURN : Reason.EMPTY_DENOMINATOR));
    }

    private static KpiDraft.Uncomputed discounted() {
        return kpi("VAL-006")
                .name("Customer lifetime value (LTV), discounted")
                .meaning("The gross margin a customer brings over the whole relation, in today’s money.")
                .unitOfMoney()
                .trend(HIGHER_IS_BETTER)
                .formula(
                        "m × (1 + d) / (1 + d − r), m: margin of a period, r: retention, d: interest, 10 % a year if not told")
                .source(both(PERILS, CUSTOMER_VALUE))
                .undefinedWhen(Reason.NO_DATA, CUSTOMERS.isMissing())
                .undefinedWhen(Reason.NO_DATA, Told.CUSTOMERS_LOST.isMissing())
                .undefinedWhen(Reason.MIXED_PERIODS, MONTHS_APART.isPositive())
                .undefinedWhen(Reason.MISSING_MARGIN, WITHOUT_MARGIN.isPositive())
                .undefinedWhen(Reason.IMPOSSIBLE_SHARE, LOST_CUSTOMERS.exceeds(CUSTOMERS))
                .undefinedWhen(Reason.EMPTY_DENOMINATOR, CUSTOMERS.isZero())
                .flagged(Flag.HOMOGENEITY_ASSUMED);
    }
}
