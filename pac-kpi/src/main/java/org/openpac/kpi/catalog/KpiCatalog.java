package org.openpac.kpi.catalog;

import java.util.List;
import java.util.Optional;
import org.openpac.kpi.Kpi;

/** The list of the standard indicators. */
public final class KpiCatalog {

    private static final List<Kpi> STANDARD = List.of(
            AcquisitionKpis.CAC,
            AcquisitionKpis.CAC_FULLY_LOADED,
            AcquisitionKpis.COST_PER_LEAD,
            AcquisitionKpis.CAC_PAID,
            AcquisitionKpis.CAC_MARGINAL,
            AcquisitionKpis.CAC_BY_EFFECT,
            AcquisitionKpis.CAC_A_CYCLE_EARLIER,
            AcquisitionKpis.COST_PER_QUALIFIED_LEAD,
            AcquisitionKpis.ORGANIC_SHARE,
            ConversionKpis.CONVERSION,
            ConversionKpis.PERIOD_CONVERSION,
            ConversionKpis.MARKETING_QUALIFICATION,
            ConversionKpis.SALES_QUALIFICATION,
            ConversionKpis.OPPORTUNITY_RATE,
            ConversionKpis.CLOSING_RATE,
            ConversionKpis.LEAD_TO_CUSTOMER,
            ConversionKpis.MEETING_RATE,
            ConversionKpis.PROPOSAL_RATE,
            ConversionKpis.PROPOSAL_SUCCESS,
            ExecutionKpis.ACTIONS_ON_TIME,
            ExecutionKpis.COMPLETION,
            ExecutionKpis.BUDGET_CONSUMPTION,
            ExecutionKpis.SPENDING_PACE,
            ExecutionKpis.MEAN_DELAY,
            MarketingKpis.ROI,
            MarketingKpis.ROMI,
            MarketingKpis.ROAS,
            MarketingKpis.POAS,
            MarketingKpis.MARGINAL_ROI,
            MarketingKpis.COST_RATIO,
            RetentionKpis.CHURN,
            RetentionKpis.RETENTION,
            RecurringKpis.GROSS_REVENUE_RETENTION,
            RecurringKpis.NET_REVENUE_RETENTION,
            RecurringKpis.QUICK_RATIO,
            RetentionKpis.REACTIVATION,
            RecurringKpis.RENEWAL_RATE,
            RetentionKpis.ANNUAL_CHURN,
            RetentionKpis.CUSTOMER_GROWTH,
            RetentionKpis.LIFETIME,
            GrowthKpis.REVENUE_GROWTH,
            GrowthKpis.COMPOUND_GROWTH,
            GrowthKpis.MARKET_SHARE,
            RevenueKpis.PURCHASE_FREQUENCY,
            RevenueKpis.AVERAGE_BASKET,
            GrowthKpis.PRICE_EFFECT,
            GrowthKpis.VOLUME_EFFECT,
            GrowthKpis.MIX_EFFECT,
            RevenueKpis.GROSS_MARGIN,
            RevenueKpis.REFUND_RATE,
            GrowthKpis.CLIENT_EFFECT,
            GrowthKpis.FREQUENCY_EFFECT,
            GrowthKpis.BASKET_EFFECT,
            RevenueKpis.GROSS_BASKET,
            RevenueKpis.SALES_PER_CUSTOMER,
            RevenueKpis.UNITS_PER_ORDER,
            DealKpis.WIN_RATE,
            DealKpis.WIN_RATE_BY_VALUE,
            DealKpis.AVERAGE_SALE,
            DealKpis.SALES_CYCLE,
            DealKpis.MEAN_SALES_CYCLE,
            DealKpis.VELOCITY,
            DealKpis.PIPELINE_COVERAGE,
            DealKpis.COVERAGE_NEEDED,
            DealKpis.WEIGHTED_PIPELINE,
            TeamKpis.TEAM_QUOTA_ATTAINMENT,
            TeamKpis.PERSONAL_QUOTA_ATTAINMENT,
            TeamKpis.SHARE_AT_QUOTA,
            TeamKpis.INEQUALITY_OF_SALES,
            TeamKpis.PRODUCTIVITY,
            TeamKpis.PROSPECTS_CONTACTED,
            TeamKpis.MEETINGS_HELD,
            TeamKpis.PROPOSALS_SENT,
            TeamKpis.SELLING_TIME,
            TeamKpis.CONTACTS_PER_SALE,
            SatisfactionKpis.NPS,
            SatisfactionKpis.CSAT,
            SatisfactionKpis.MEAN_SATISFACTION,
            SatisfactionKpis.CES,
            SatisfactionKpis.EASE,
            ValueKpis.LTV_REVENUE,
            ValueKpis.LTV_MARGIN,
            ValueKpis.LTV_TO_CAC,
            ValueKpis.CAC_PAYBACK,
            ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER,
            LifetimeKpis.LTV_DISCOUNTED,
            LifetimeKpis.LTV_CAPPED,
            LifetimeKpis.LTV_WITH_EXPANSION,
            LifetimeKpis.LTV_HISTORICAL,
            LifetimeKpis.PAYBACK_WITH_CHURN,
            LifetimeKpis.PAYBACK_IN_CASH,
            PredictionKpis.LTV_PREDICTED);

    private KpiCatalog() {}

    /** All standard indicators, sorted by code. */
    public static List<Kpi> standard() {
        return STANDARD;
    }

    /** The standard indicator of a code; empty if there is none. */
    public static Optional<Kpi> find(String code) {
        return STANDARD.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }
}
