package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.deal;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.recurring;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;
import org.openpac.kpi.published.PublishedFigures;
import org.openpac.kpi.statistic.Interval;
import tools.jackson.databind.JsonNode;

/** More indicators against figures that others have published or that are worked from published formulas. */
class PublishedSalesTest {

    private static final Percentage DOUBLE_PRECISION = Percentage.withPercentage(1e-10);

    private static final List<SalesFact> SUBSCRIPTION_OF_500 =
            List.of(base(100, 1), lost(3), revenue("50000", "40000"), direct("30000"), won(5));

    // The formulas are those of D. Skok, “SaaS Metrics 2.0” and of its note on discounted cash flow
    @Test
    void a_subscription_of_500_a_month_with_interest_growth_and_churn() {
        JsonNode saas = PublishedFigures.json("expected_kpi_examples.json").get("saas");
        assertThat(number(LifetimeKpis.LTV_DISCOUNTED, SUBSCRIPTION_OF_500))
                .isCloseTo(saas.get("ltv_discounted").get("value_incl_t0").doubleValue(), DOUBLE_PRECISION);
        assertThat(number(LifetimeKpis.PAYBACK_WITH_CHURN, SUBSCRIPTION_OF_500))
                .isCloseTo(saas.get("payback_with_churn_months").doubleValue(), DOUBLE_PRECISION);
        assertThat(number(RetentionKpis.LIFETIME, SUBSCRIPTION_OF_500))
                .isCloseTo(saas.get("lifetime_months").doubleValue(), DOUBLE_PRECISION);
        // 4 a month of margin for each of 100 customers is 500 of recurring revenue at 80 %
        List<SalesFact> growing = new ArrayList<>(SUBSCRIPTION_OF_500);
        growing.add(subscription(SubscriptionEvent.EXPANSION, "500"));
        assertThat(number(LifetimeKpis.LTV_WITH_EXPANSION, growing))
                .isCloseTo(saas.get("ltv_linear_expansion").get("value").doubleValue(), DOUBLE_PRECISION);
    }

    @Test
    void churn_of_a_year_is_not_twelve_times_that_of_a_month() {
        JsonNode churn = PublishedFigures.json("expected_kpi_examples.json").get("churn_conversion");
        assertThat(number(RetentionKpis.ANNUAL_CHURN, List.of(base(100, 1), lost(3))) / 100)
                .isCloseTo(churn.get("annual").doubleValue(), DOUBLE_PRECISION);
    }

    // The formulas are those of D. Skok, “SaaS Metrics 2.0”; 100 000 at the start, +12 000, +8 000, −3 000, −5 000
    @Test
    void recurring_revenue_of_100_000() {
        List<SalesFact> facts = List.of(
                recurring("100000", 1),
                subscription(SubscriptionEvent.START, "12000"),
                subscription(SubscriptionEvent.EXPANSION, "8000"),
                subscription(SubscriptionEvent.CONTRACTION, "3000"),
                subscription(SubscriptionEvent.CHURN, "5000"));
        assertThat(number(RecurringKpis.NET_REVENUE_RETENTION, facts)).isEqualTo(100);
        assertThat(number(RecurringKpis.GROSS_REVENUE_RETENTION, facts)).isEqualTo(92);
        assertThat(number(RecurringKpis.QUICK_RATIO, facts)).isEqualTo(2.5);
    }

    // 40 open deals of 25 000 at 25 % in 90 days, as vendors of customer relationship software show the formula
    @Test
    void velocity_of_40_deals() {
        List<SalesFact> facts = new ArrayList<>(Collections.nCopies(40, openDeal("1000", "0.5")));
        facts.addAll(List.of(wonDeal("25000", 90), lostDeal("1"), lostDeal("1"), lostDeal("1")));
        assertThat(number(DealKpis.VELOCITY, facts)).isCloseTo(2777.7778, within(0.00005));
    }

    // W. A. Huber's worked example: shares of 1/2, 1/3 and 1/6 have a variance of 5/9; 324 answers
    @Test
    void net_promoter_score_of_324_answers() {
        List<SalesFact> facts = List.of(
                survey(SurveyQuestion.RECOMMENDATION, 10, 100),
                survey(SurveyQuestion.RECOMMENDATION, 9, 62),
                survey(SurveyQuestion.RECOMMENDATION, 7, 108),
                survey(SurveyQuestion.RECOMMENDATION, 6, 54));
        KpiResult.Defined score = (KpiResult.Defined) SatisfactionKpis.NPS.compute(facts);
        assertThat(score.number().doubleValue()).isCloseTo(33.3333, within(0.00005));
        Interval interval = score.interval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(25.217384, within(0.0000005));
        assertThat(interval.upper()).isCloseTo(41.449283, within(0.0000005));
    }

    // E. J. Freireich et al., Blood 21 (1963): weeks of remission; medians 23 with 6-MP, 8 with placebo
    @Test
    void median_duration_of_the_freireich_trial() {
        List<SalesFact> treated = Stream.concat(
                        Stream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).map(week -> wonDeal("1", week)),
                        Stream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
                                .map(week -> deal(DealOutcome.OPEN, "1", week)))
                .<SalesFact>map(fact -> fact)
                .toList();
        List<SalesFact> placebo = Stream.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
                .<SalesFact>map(week -> wonDeal("1", week))
                .toList();
        assertThat(number(DealKpis.SALES_CYCLE, treated)).isEqualTo(23);
        assertThat(number(DealKpis.SALES_CYCLE, placebo)).isEqualTo(8);
    }

    private static double number(Kpi kpi, List<SalesFact> facts) {
        return kpi.compute(facts).value().orElseThrow().doubleValue();
    }
}
