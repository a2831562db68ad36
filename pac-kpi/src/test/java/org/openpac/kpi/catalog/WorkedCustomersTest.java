package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.YEAR;
import static org.openpac.kpi.catalog.Worked.example;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Indicators of customers on a handful of facts, worked out on paper. */
class WorkedCustomersTest {

    @TestFactory
    Stream<DynamicTest> customers() {
        return Stream.of(
                // 600 / 3, the two organic customers aside
                example(
                        AcquisitionKpis.CAC_PAID,
                        "200",
                        advertising("600"),
                        paid(3),
                        won(2).withOrigin(CustomerOrigin.ORGANIC)),
                // (1 500 − 1 000) / (12 − 10)
                example(
                        AcquisitionKpis.CAC_MARGINAL,
                        "250",
                        direct("1500"),
                        won(12),
                        direct("1000").withDate(BEFORE),
                        won(10).withDate(BEFORE)),
                // spent 30 days before the customers, the median cycle
                example(
                        AcquisitionKpis.CAC_A_CYCLE_EARLIER,
                        "100",
                        direct("500").withDate(DAY.minusDays(30)),
                        direct("900").withDate(YEAR.end()),
                        won(5),
                        wonDeal("1", 30)),
                example(
                        AcquisitionKpis.COST_PER_QUALIFIED_LEAD,
                        "50",
                        direct("500"),
                        lead(10, LeadStage.OPPORTUNITY),
                        lead(99, LeadStage.ENTERED)),
                example(
                        AcquisitionKpis.ORGANIC_SHARE,
                        "25",
                        paid(3),
                        won(1).withOrigin(CustomerOrigin.ORGANIC),
                        won(6)),
                example(RetentionKpis.REACTIVATION, "40", won(2).withReactivated(true), lost(5)),
                example(
                        RetentionKpis.CUSTOMER_GROWTH,
                        "4",
                        base(100, 12),
                        won(8),
                        won(1).withReactivated(true),
                        lost(5)),
                example(
                        RecurringKpis.RENEWAL_RATE,
                        "75",
                        subscription(SubscriptionEvent.RENEWAL, "300"),
                        subscription(SubscriptionEvent.CHURN, "100")),
                // 1 200 and 300 from customers won, of whom there are 5
                example(
                        LifetimeKpis.LTV_HISTORICAL,
                        "300",
                        won(5),
                        revenue("2000", "1200").withCustomersSince(DAY),
                        revenue("400", "300").withCustomersSince(DAY).withDate(DAY.plusYears(2))),
                // 50 % leave each month: 10 × (1 + 1/2 + 1/4 + …) less what lies beyond 36 months, 10 / 2^35
                example(LifetimeKpis.LTV_CAPPED, "19.99999999970896", base(2, 1), lost(1), revenue("20", "20")),
                // 400 after one month, 800 after two, 1 000 were spent
                example(
                        LifetimeKpis.PAYBACK_IN_CASH,
                        "3",
                        direct("1000"),
                        cohort("400", 0),
                        cohort("400", 1),
                        cohort("400", 2)),
                example(ConversionKpis.PERIOD_CONVERSION, "20", won(8), prospects(40, 3)),
                example(ConversionKpis.MARKETING_QUALIFICATION, "60", leads()),
                example(ConversionKpis.SALES_QUALIFICATION, "50", leads()),
                example(ConversionKpis.OPPORTUNITY_RATE, "66.66666666666667", leads()),
                example(ConversionKpis.CLOSING_RATE, "25", leads()),
                example(ConversionKpis.LEAD_TO_CUSTOMER, "5", leads()),
                example(
                        SatisfactionKpis.CSAT,
                        "75",
                        survey(SurveyQuestion.SATISFACTION, 4, 2),
                        survey(SurveyQuestion.SATISFACTION, 5, 1),
                        survey(SurveyQuestion.SATISFACTION, 3, 1)),
                example(
                        SatisfactionKpis.MEAN_SATISFACTION,
                        "4",
                        survey(SurveyQuestion.SATISFACTION, 3, 1),
                        survey(SurveyQuestion.SATISFACTION, 5, 1)),
                example(
                        SatisfactionKpis.CES,
                        "5.5",
                        survey(SurveyQuestion.EASE, 4, 1),
                        survey(SurveyQuestion.EASE, 7, 1)),
                example(
                        SatisfactionKpis.EASE,
                        "50",
                        survey(SurveyQuestion.EASE, 4, 1),
                        survey(SurveyQuestion.EASE, 5, 1)));
    }

    private static SalesFact[] leads() {
        return new SalesFact[] {
            lead(40, LeadStage.ENTERED), lead(30, LeadStage.MARKETING_QUALIFIED), lead(10, LeadStage.SALES_QUALIFIED),
            lead(15, LeadStage.OPPORTUNITY), lead(5, LeadStage.CUSTOMER),
                    lead(99, LeadStage.ENTERED).withMature(false)
        };
    }

    private static SalesFact paid(long count) {
        return won(count).withOrigin(CustomerOrigin.PAID);
    }

    private static SalesFact cohort(String margin, int month) {
        return revenue(margin, margin).withCustomersSince(DAY).withDate(DAY.plusMonths(month));
    }
}
