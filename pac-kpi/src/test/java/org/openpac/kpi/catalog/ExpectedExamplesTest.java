package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.base;
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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;
import org.openpac.kpi.published.Rows;
import org.openpac.kpi.statistic.Interval;

/** Every row of the file of worked indicators, with the figures of their publications where those were printed. */
class ExpectedExamplesTest {

    private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

    @Test
    void every_row_is_met_and_none_is_left_over() {
        Rows rows = Rows.of("expected_kpi_examples.json");
        youngerEats(rows);
        subscriptionOf500(rows);
        recurringRevenue(rows);
        churnOfAYear(rows);
        velocity(rows);
        netPromoterScore(rows);
        ExpectedValues.multiples(rows);
        ExpectedValues.conventions(rows);
        ExpectedValues.segments(rows);
        rows.leaveOut("/targets"); // TargetsTest
        rows.leaveOut("/two_proportion_tests"); // TwoSampleTestTest and DifferenceTest
        rows.leaveOut("/attribution_markov"); // no indicator: credits for channels
        rows.leaveOut("/attribution_heuristics");
        assertThat(rows.left()).isEmpty();
    }

    // D. McCarthy's teaching example “Younger Eats”
    private static void youngerEats(Rows rows) {
        rows.leaveOut("/cac_younger_eats/source");
        rows.leaveOut("/cac_younger_eats/rules");
        for (int i = 0; i < 12; i++) {
            DateRange month = YoungerEats.month(i + 1);
            assertRow(rows, "/cac_younger_eats/unadjusted/" + i, AcquisitionKpis.CAC, YoungerEats.unadjusted(), month);
            assertRow(
                    rows,
                    "/cac_younger_eats/acquisition_only/" + i,
                    AcquisitionKpis.CAC,
                    YoungerEats.acquisitionOnly(),
                    month);
        }
        for (int i = 0; i < 9; i++) {
            DateRange month = YoungerEats.month(i + 4);
            assertRow(
                    rows,
                    "/cac_younger_eats/lag_adjusted_from_month4/" + i,
                    AcquisitionKpis.CAC_BY_EFFECT,
                    YoungerEats.acquisitionOnly(),
                    month);
            assertRow(
                    rows,
                    "/cac_younger_eats/lag_adjusted_total_from_month4/" + i,
                    AcquisitionKpis.CAC_BY_EFFECT,
                    YoungerEats.withOnboarding(),
                    month);
        }
        assertThat(AcquisitionKpis.CAC_BY_EFFECT.compute(YoungerEats.acquisitionOnly(), YoungerEats.month(3)))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.INSUFFICIENT_HISTORY));
    }

    // The formulas are those of D. Skok, “SaaS Metrics 2.0”, and of its note on discounted cash flow
    private static void subscriptionOf500(Rows rows) {
        String saas = "/saas/";
        BigDecimal sales = decimal(rows.number(saas + "arpa_month") * 100);
        BigDecimal margin = sales.multiply(decimal(rows.number(saas + "gross_margin")));
        long gone = Math.round(rows.number(saas + "monthly_logo_churn") * 100);
        BigDecimal cost = decimal(rows.number(saas + "cac") * 5);
        List<SalesFact> facts = List.of(
                base(100, 1),
                lost(gone),
                revenue(sales.toPlainString(), margin.toPlainString()),
                direct(cost.toPlainString()),
                won(5));
        assertRow(rows, saas + "ltv_simple", ValueKpis.LTV_MARGIN, facts);
        assertRow(rows, saas + "lifetime_months", RetentionKpis.LIFETIME, facts);
        assertRow(rows, saas + "ltv_cac", ValueKpis.LTV_TO_CAC, facts);
        assertRow(rows, saas + "payback_months", ValueKpis.CAC_PAYBACK, facts);
        assertRow(rows, saas + "payback_with_churn_months", LifetimeKpis.PAYBACK_WITH_CHURN, facts);
        assertRow(rows, saas + "ltv_discounted/value_incl_t0", LifetimeKpis.LTV_DISCOUNTED, facts);
        assertThat(LifetimeKpis.LTV_DISCOUNTED.flags()).contains(Flag.RATE_ASSUMED);
        assertThat(rows.number(saas + "ltv_discounted/annual_discount")).isEqualTo(0.1);
        assertThat(Growth.interest(new BigDecimal("0.1"), BigDecimal.ONE).doubleValue())
                .isCloseTo(rows.number(saas + "ltv_discounted/monthly_rate"), TWELVE_DIGITS);
        assertThat(number(LifetimeKpis.LTV_DISCOUNTED, facts))
                .isCloseTo(rows.number(saas + "ltv_discounted/bruteforce"), TWELVE_DIGITS);
        // what a month adds to the margin of each of 100 customers, as recurring revenue at the same margin rate
        assertThat(rows.number(saas + "ltv_linear_expansion/a") * 100).isEqualTo(margin.doubleValue());
        BigDecimal growth = decimal(rows.number(saas + "ltv_linear_expansion/m") * 100)
                .multiply(sales)
                .divide(margin);
        List<SalesFact> growing = new ArrayList<>(facts);
        growing.add(subscription(SubscriptionEvent.EXPANSION, growth.toPlainString()));
        assertRow(rows, saas + "ltv_linear_expansion/value", LifetimeKpis.LTV_WITH_EXPANSION, growing);
        assertThat(number(LifetimeKpis.LTV_WITH_EXPANSION, growing))
                .isCloseTo(rows.number(saas + "ltv_linear_expansion/bruteforce"), TWELVE_DIGITS);
        rows.leaveOut(saas + "ltv_linear_expansion/formula");
        rows.leaveOut(saas + "note");
    }

    private static void recurringRevenue(Rows rows) {
        List<SalesFact> facts = List.of(
                recurring(amount(rows, "/mrr/start"), 1),
                subscription(SubscriptionEvent.START, amount(rows, "/mrr/new")),
                subscription(SubscriptionEvent.EXPANSION, amount(rows, "/mrr/expansion")),
                subscription(SubscriptionEvent.CONTRACTION, amount(rows, "/mrr/contraction")),
                subscription(SubscriptionEvent.CHURN, amount(rows, "/mrr/churn")));
        double net = number(RecurringKpis.NET_REVENUE_RETENTION, facts) / 100;
        double gross = number(RecurringKpis.GROSS_REVENUE_RETENTION, facts) / 100;
        assertThat(net).isCloseTo(rows.number("/mrr/nrr"), TWELVE_DIGITS);
        assertThat(gross).isCloseTo(rows.number("/mrr/grr"), TWELVE_DIGITS);
        assertThat(1 - net).isEqualTo(rows.number("/mrr/net_mrr_churn"));
        assertRow(rows, "/mrr/quick_ratio", RecurringKpis.QUICK_RATIO, facts);
        // revenue of the month before and of this one, new customers with it
        List<SalesFact> months = List.of(
                revenue(amount(rows, "/mrr/end")),
                revenue("100000").withDate(Worked.YEAR.start().minusMonths(1)));
        assertThat(GrowthKpis.REVENUE_GROWTH
                                .compute(months, YoungerEats.month(1))
                                .value()
                                .orElseThrow()
                                .doubleValue()
                        / 100)
                .isCloseTo(rows.number("/mrr/growth"), TWELVE_DIGITS);
        // without the contraction: what ended alone
        List<SalesFact> ended = List.of(facts.get(0), facts.get(4));
        assertThat(1 - number(RecurringKpis.GROSS_REVENUE_RETENTION, ended) / 100)
                .isCloseTo(rows.number("/mrr/gross_mrr_churn"), Percentage.withPercentage(1e-9));
    }

    private static void churnOfAYear(Rows rows) {
        long gone = Math.round(rows.number("/churn_conversion/monthly") * 100);
        double annual = number(RetentionKpis.ANNUAL_CHURN, List.of(base(100, 1), lost(gone))) / 100;
        assertThat(annual).isCloseTo(rows.number("/churn_conversion/annual"), TWELVE_DIGITS);
        assertThat(annual).isLessThan(rows.number("/churn_conversion/annual_linear_wrong"));
        rows.leaveOut("/churn_conversion/daily_from_monthly"); // no period is shorter than a month
    }

    private static void velocity(Rows rows) {
        int[] won = {1, 1, 6};
        int[] closed = {4, 4, 25};
        for (int i = 0; i < won.length; i++) {
            String row = "/sales_velocity/" + i + "/";
            assertThat((double) won[i] / closed[i]).isEqualTo(rows.number(row + "win"));
            int days = (int) rows.number(row + "days");
            List<SalesFact> facts =
                    new ArrayList<>(Collections.nCopies((int) rows.number(row + "opps"), openDeal("1000", "0.5")));
            facts.addAll(Collections.nCopies(won[i], wonDeal(amount(rows, row + "value"), days)));
            facts.addAll(Collections.nCopies(closed[i] - won[i], lostDeal("1")));
            assertRow(rows, row + "per_day", DealKpis.VELOCITY, facts);
        }
        // a cycle a fifth shorter is a quarter more, a tenth shorter a ninth more
        assertThat(velocityIn(72) / velocityIn(90) - 1).isCloseTo(rows.number("/sales_velocity/3/a"), TWELVE_DIGITS);
        assertThat(velocityIn(81) / velocityIn(90) - 1).isCloseTo(rows.number("/sales_velocity/3/b"), TWELVE_DIGITS);
        rows.leaveOut("/sales_velocity/3/note");
    }

    private static double velocityIn(int days) {
        return number(DealKpis.VELOCITY, List.of(openDeal("1", "0.5"), wonDeal("9000", days), lostDeal("1")));
    }

    // W. A. Huber's worked example: shares of 1/2, 1/3 and 1/6 have a variance of 5/9; 324 answers
    private static void netPromoterScore(Rows rows) {
        List<SalesFact> facts = List.of(
                survey(SurveyQuestion.RECOMMENDATION, 9, (long) rows.number("/nps/promoters")),
                survey(SurveyQuestion.RECOMMENDATION, 7, (long) rows.number("/nps/passives")),
                survey(SurveyQuestion.RECOMMENDATION, 6, (long) rows.number("/nps/detractors")));
        KpiResult.Defined score = (KpiResult.Defined) SatisfactionKpis.NPS.compute(facts);
        Interval interval = score.interval().orElseThrow();
        double n = rows.number("/nps/n");
        double error = (interval.upper() - interval.lower()) / (2 * 1.959963984540054);
        assertThat(score.denominator().doubleValue()).isEqualTo(n);
        assertRow(rows, "/nps/nps", SatisfactionKpis.NPS, facts);
        assertThat(error).isCloseTo(rows.number("/nps/se_points"), TWELVE_DIGITS);
        assertThat(error * error * n / 10_000).isCloseTo(rows.number("/nps/variance"), TWELVE_DIGITS);
        assertThat(interval.lower()).isCloseTo(rows.number("/nps/ci95/0"), TWELVE_DIGITS);
        assertThat(interval.upper()).isCloseTo(rows.number("/nps/ci95/1"), TWELVE_DIGITS);
        rows.leaveOut("/nps/source");
    }

    private static String amount(Rows rows, String pointer) {
        return decimal(rows.number(pointer)).toPlainString();
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static void assertRow(Rows rows, String pointer, Kpi kpi, List<SalesFact> facts) {
        assertThat(number(kpi, facts)).as(pointer).isCloseTo(rows.number(pointer), TWELVE_DIGITS);
    }

    private static void assertRow(Rows rows, String pointer, Kpi kpi, List<SalesFact> facts, DateRange period) {
        assertThat(kpi.compute(facts, period).value().orElseThrow().doubleValue())
                .as(pointer)
                .isCloseTo(rows.number(pointer), TWELVE_DIGITS);
    }

    private static double number(Kpi kpi, List<SalesFact> facts) {
        return kpi.compute(facts).value().orElseThrow().doubleValue();
    }
}
