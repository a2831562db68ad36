package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Indicators of what customers are worth and say on a handful of facts, worked out on paper. */
class WorkedValueTest {

    @TestFactory
    Stream<DynamicTest> value() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(lifetime(), payback(), satisfaction()).flatMap(part -> part);
    }

    private static Stream<Example> lifetime() {
        SalesFact[] year = {base(200, 12), revenue("90000", "45000"), revenue("30000", "15000"), lost(40)};
        SalesFact[] half = {base(2, 1), lost(1), revenue("20", "20")};
        return Stream.of(
                // 120 000 / 200 = 600 a customer and year, 40 / 200 = 20 % churn a year: 600 / 0.20
                Example.of(ValueKpis.LTV_REVENUE, "3000", year),
                Example.of(ValueKpis.LTV_MARGIN, "1500", year),
                Example.of(ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER, "50", year),
                // lifetime margin 4 000 / 2 = 2 000; cost (300 + 200) / 1 = 500
                Example.of(
                        ValueKpis.LTV_TO_CAC,
                        "4",
                        base(10, 1),
                        lost(2),
                        revenue("9000", "4000"),
                        direct("300"),
                        indirect("200"),
                        won(1)),
                // 300 a year at a retention of 80 % and an interest of 10 %: 300 × 1.1 / 0.3
                Example.of(LifetimeKpis.LTV_DISCOUNTED, "1100", year),
                // 300 at once, 240 after a year, 192 after two
                Example.of(LifetimeKpis.LTV_CAPPED, "732", year),
                // 50 % leave each month: 10 × (1 + 1/2 + 1/4 + …) less what lies beyond 36 months, 10 / 2^35
                Example.of(LifetimeKpis.LTV_CAPPED, "19.99999999970896", half),
                // 10 / 0.5, and 2 a month more for those who stay: 2 × 0.5 / 0.25
                Example.of(
                        LifetimeKpis.LTV_WITH_EXPANSION,
                        "24",
                        Worked.and(half, subscription(SubscriptionEvent.EXPANSION, "4"))),
                // 1 200 and 300 from customers won, of whom there are 5
                Example.of(
                        LifetimeKpis.LTV_HISTORICAL,
                        "300",
                        won(5),
                        revenue("2000", "1200").withCustomersSince(DAY),
                        revenue("400", "300").withCustomersSince(DAY).withDate(DAY.plusYears(2))));
    }

    private static Stream<Example> payback() {
        return Stream.of(
                // cost 1 200 a customer; margin 36 000 over 10 customers and 12 months is 300 a month
                Example.of(ValueKpis.CAC_PAYBACK, "4", base(10, 12), revenue("50000", "36000"), direct("2400"), won(2)),
                // 10 and 5 of 15
                Example.of(
                        LifetimeKpis.PAYBACK_WITH_CHURN,
                        "2",
                        base(2, 1),
                        lost(1),
                        revenue("20", "20"),
                        direct("15"),
                        won(1)),
                // 400 after one month, 800 after two, 1 000 were spent
                Example.of(
                        LifetimeKpis.PAYBACK_IN_CASH,
                        "3",
                        direct("1000"),
                        cohort("400", 0),
                        cohort("400", 1),
                        cohort("400", 2)));
    }

    private static Stream<Example> satisfaction() {
        return Stream.of(
                Example.of(
                        SatisfactionKpis.NPS,
                        "30",
                        survey(SurveyQuestion.RECOMMENDATION, 9, 30),
                        survey(SurveyQuestion.RECOMMENDATION, 10, 20),
                        survey(SurveyQuestion.RECOMMENDATION, 7, 30),
                        survey(SurveyQuestion.RECOMMENDATION, 6, 20)),
                Example.of(
                        SatisfactionKpis.CSAT,
                        "75",
                        survey(SurveyQuestion.SATISFACTION, 4, 2),
                        survey(SurveyQuestion.SATISFACTION, 5, 1),
                        survey(SurveyQuestion.SATISFACTION, 3, 1)),
                Example.of(
                        SatisfactionKpis.MEAN_SATISFACTION,
                        "4",
                        survey(SurveyQuestion.SATISFACTION, 3, 1),
                        survey(SurveyQuestion.SATISFACTION, 5, 1)),
                Example.of(
                        SatisfactionKpis.CES,
                        "5.5",
                        survey(SurveyQuestion.EASE, 4, 1),
                        survey(SurveyQuestion.EASE, 7, 1)),
                Example.of(
                        SatisfactionKpis.EASE,
                        "50",
                        survey(SurveyQuestion.EASE, 4, 1),
                        survey(SurveyQuestion.EASE, 5, 1)));
    }

    private static SalesFact cohort(String margin, int month) {
        return revenue(margin, margin).withCustomersSince(DAY).withDate(DAY.plusMonths(month));
    }
}
