package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.spend;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.catalog.Worked.BEFORE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Where indicators of what customers are worth and say are commonly got wrong. */
class ValueTrapsTest {

    private static final SalesFact[] YEAR = {base(10, 12), lost(2), revenue("9000", "6000")};

    @TestFactory
    Stream<DynamicTest> traps() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(lifetime(), payback(), recurringRevenue(), satisfaction())
                .flatMap(part -> part);
    }

    private static Stream<Example> lifetime() {
        return Stream.of(
                Example.of(
                        ValueKpis.LTV_REVENUE,
                        "a refund reduces it on its day",
                        "200",
                        base(10, 1),
                        lost(2),
                        revenue("500"),
                        revenue("-100")),
                Example.of(
                        ValueKpis.LTV_MARGIN,
                        "refunds may exceed what was earned",
                        "-50",
                        base(10, 1),
                        lost(2),
                        revenue("-100", "-100")),
                Example.of(
                        ValueKpis.LTV_MARGIN,
                        "a churn of 0 is no endless relation",
                        Reason.NO_CHURN,
                        base(10, 1),
                        lost(0),
                        revenue("500", "300")),
                Example.of(
                        ValueKpis.LTV_TO_CAC,
                        "margin in euros over a cost in dollars",
                        Reason.MIXED_CURRENCIES,
                        Worked.and(YEAR, spend(Money.of(500, "USD"), CostKind.DIRECT), won(1))),
                // 9 000 over 10 customers for 12 months
                Example.of(ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER, "a year has twelve months", "75", YEAR),
                // 600 a year at a retention of 80 % a year: 600 × 1.1 / 0.3
                Example.of(LifetimeKpis.LTV_DISCOUNTED, "a yearly margin takes a yearly churn", "2200", YEAR),
                Example.of(
                        LifetimeKpis.LTV_DISCOUNTED,
                        "nobody told of customers lost",
                        Reason.NO_DATA,
                        base(10, 12),
                        revenue("9000", "6000")),
                // 600 + 480 + 384
                Example.of(LifetimeKpis.LTV_CAPPED, "three years are three yearly payments", "1464", YEAR),
                // 600 for two years, and one of the next two
                Example.of(
                        LifetimeKpis.LTV_CAPPED,
                        "of a period that the three years cut, the part before counts",
                        "840",
                        base(10, 24),
                        lost(2),
                        revenue("9000", "6000")),
                // 600 / 0.2; 1 a month less for each of 10 customers and 12 months at two thirds: −8 × 0.8 / 0.04
                Example.of(
                        LifetimeKpis.LTV_WITH_EXPANSION,
                        "it shrinks as well, and what new customers do is not theirs",
                        "2840",
                        Worked.and(
                                YEAR,
                                subscription(SubscriptionEvent.CONTRACTION, "10"),
                                subscription(SubscriptionEvent.EXPANSION, "99").withStartedInSamePeriod(true))),
                Example.of(
                        LifetimeKpis.LTV_HISTORICAL,
                        "what older customers bring is not theirs, a refund is",
                        "100",
                        won(2),
                        revenue("400", "300").withCustomersSince(DAY),
                        revenue("-100", "-100").withCustomersSince(DAY).withDate(DAY.plusDays(40)),
                        revenue("9000", "9000").withCustomersSince(BEFORE),
                        revenue("9000", "9000")));
    }

    private static Stream<Example> payback() {
        return Stream.of(
                Example.of(
                        ValueKpis.CAC_PAYBACK,
                        "a loss never earns a cost back",
                        Reason.NEVER,
                        base(10, 12),
                        revenue("9000", "-1"),
                        direct("100"),
                        won(1)),
                // 1 200 at 50 a month
                Example.of(
                        ValueKpis.CAC_PAYBACK,
                        "it is in months, whatever the period",
                        "24",
                        Worked.and(YEAR, direct("800"), indirect("400"), won(1))),
                Example.of(
                        LifetimeKpis.PAYBACK_WITH_CHURN,
                        "a cost as large as the lifetime value",
                        Reason.NEVER,
                        base(100, 1),
                        lost(10),
                        revenue("1000", "1000"),
                        direct("100"),
                        won(1)),
                Example.of(
                        LifetimeKpis.PAYBACK_WITH_CHURN,
                        "periods of a year are twelve months each",
                        "24",
                        base(2, 12),
                        lost(1),
                        revenue("20", "20"),
                        direct("15"),
                        won(1)),
                Example.of(
                        LifetimeKpis.PAYBACK_IN_CASH,
                        "what is not earned back yet",
                        Reason.NOT_REACHED,
                        direct("1000"),
                        won(1),
                        revenue("999", "999").withCustomersSince(DAY)),
                Example.of(
                        LifetimeKpis.PAYBACK_IN_CASH,
                        "a refund puts it off",
                        "4",
                        direct("1000"),
                        cohort("900", 0),
                        cohort("-500", 1),
                        cohort("500", 2),
                        cohort("100", 3)));
    }

    private static Stream<Example> recurringRevenue() {
        return Stream.of(
                Example.of(
                        RecurringKpis.GROSS_REVENUE_RETENTION,
                        "growth does not make up for losses",
                        "80",
                        recurring("100", 1),
                        subscription(SubscriptionEvent.EXPANSION, "50"),
                        subscription(SubscriptionEvent.CHURN, "20")),
                Example.of(
                        RecurringKpis.GROSS_REVENUE_RETENTION,
                        "nobody told of what became of it",
                        Reason.NO_DATA,
                        recurring("100", 1)),
                Example.of(
                        RecurringKpis.NET_REVENUE_RETENTION,
                        "new customers do not count, nor what they add or take away at once",
                        "90",
                        recurring("100", 1),
                        subscription(SubscriptionEvent.START, "500"),
                        subscription(SubscriptionEvent.EXPANSION, "50").withStartedInSamePeriod(true),
                        subscription(SubscriptionEvent.CHURN, "30").withStartedInSamePeriod(true),
                        subscription(SubscriptionEvent.CHURN, "10")),
                Example.of(
                        RecurringKpis.QUICK_RATIO,
                        "gains without losses are no number",
                        Reason.NO_CHURN,
                        subscription(SubscriptionEvent.START, "500")),
                Example.of(
                        RecurringKpis.RENEWAL_RATE,
                        "what shrinks has not run out",
                        "75",
                        subscription(SubscriptionEvent.RENEWAL, "300"),
                        subscription(SubscriptionEvent.CONTRACTION, "500"),
                        subscription(SubscriptionEvent.CHURN, "100")),
                Example.of(
                        RecurringKpis.RENEWAL_RATE,
                        "nobody told of renewals",
                        Reason.NO_DATA,
                        subscription(SubscriptionEvent.START, "300"),
                        subscription(SubscriptionEvent.CHURN, "100")));
    }

    private static Stream<Example> satisfaction() {
        return Stream.of(
                Example.of(
                        SatisfactionKpis.NPS,
                        "answers 7 and 8 count among all",
                        "10",
                        survey(SurveyQuestion.RECOMMENDATION, 9, 2),
                        survey(SurveyQuestion.RECOMMENDATION, 8, 7),
                        survey(SurveyQuestion.RECOMMENDATION, 6, 1)),
                Example.of(
                        SatisfactionKpis.CSAT,
                        "who does not mind is not satisfied",
                        "50",
                        survey(SurveyQuestion.SATISFACTION, 3, 1),
                        survey(SurveyQuestion.SATISFACTION, 4, 1)),
                Example.of(
                        SatisfactionKpis.MEAN_SATISFACTION,
                        "answers to another question",
                        "3",
                        survey(SurveyQuestion.RECOMMENDATION, 10, 100),
                        survey(SurveyQuestion.SATISFACTION, 3, 1)),
                Example.of(
                        SatisfactionKpis.CES,
                        "a question nobody answered",
                        Reason.EMPTY_DENOMINATOR,
                        survey(SurveyQuestion.EASE, 4, 0)),
                Example.of(
                        SatisfactionKpis.EASE,
                        "the middle of the scale is not easy",
                        "25",
                        survey(SurveyQuestion.EASE, 4, 3),
                        survey(SurveyQuestion.EASE, 5, 1)));
    }

    private static SalesFact cohort(String margin, int month) {
        return revenue(margin, margin).withCustomersSince(DAY).withDate(DAY.plusMonths(month));
    }
}
