package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.activity;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.done;
import static org.openpac.kpi.Facts.lead;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.lostDeal;
import static org.openpac.kpi.Facts.market;
import static org.openpac.kpi.Facts.openDeal;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.quota;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.staffTime;
import static org.openpac.kpi.Facts.subscription;
import static org.openpac.kpi.Facts.survey;
import static org.openpac.kpi.Facts.undone;
import static org.openpac.kpi.Facts.won;
import static org.openpac.kpi.Facts.wonDeal;
import static org.openpac.kpi.catalog.SoundFacts.advertising;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult.Defined;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.SurveyQuestion;

/** Further indicators on a handful of facts, worked out on paper. */
class WorkedSalesTest {

    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");
    private static final LocalDate BEFORE = DAY.minusYears(1);
    private static final Id TACTIC = Id.of("t");

    @TestFactory
    Stream<DynamicTest> customers() {
        return Stream.of(
                // 600 / 3, the two organic customers aside
                example(AcquisitionKpis.CAC_PAID, "200", advertising("600"), paid(3), won(2).withOrigin(CustomerOrigin.ORGANIC)),
                // (1 500 − 1 000) / (12 − 10)
                example(AcquisitionKpis.CAC_MARGINAL, "250", direct("1500"), won(12), direct("1000").withDate(BEFORE), won(10).withDate(BEFORE)),
                // spent 30 days before the customers, the median cycle
                example(AcquisitionKpis.CAC_A_CYCLE_EARLIER, "100", direct("500").withDate(DAY.minusDays(30)), direct("900").withDate(YEAR.end()), won(5), wonDeal("1", 30)),
                example(AcquisitionKpis.COST_PER_QUALIFIED_LEAD, "50", direct("500"), lead(10, LeadStage.OPPORTUNITY), lead(99, LeadStage.ENTERED)),
                example(AcquisitionKpis.ORGANIC_SHARE, "25", paid(3), won(1).withOrigin(CustomerOrigin.ORGANIC), won(6)),
                example(RetentionKpis.REACTIVATION, "40", won(2).withReactivated(true), lost(5)),
                example(RetentionKpis.CUSTOMER_GROWTH, "4", base(100, 12), won(8), won(1).withReactivated(true), lost(5)),
                example(RecurringKpis.RENEWAL_RATE, "75", subscription(SubscriptionEvent.RENEWAL, "300"), subscription(SubscriptionEvent.CHURN, "100")),
                // 1 200 and 300 from customers won, of whom there are 5
                example(LifetimeKpis.LTV_HISTORICAL, "300", won(5), revenue("2000", "1200").withCustomersSince(DAY), revenue("400", "300").withCustomersSince(DAY).withDate(DAY.plusYears(2))),
                // 50 % leave each month: 10 × (1 + 1/2 + 1/4 + …) less what lies beyond 36 months, 10 / 2^35
                example(LifetimeKpis.LTV_CAPPED, "19.99999999970896", base(2, 1), lost(1), revenue("20", "20")),
                // 400 after one month, 800 after two, 1 000 were spent
                example(LifetimeKpis.PAYBACK_IN_CASH, "3", direct("1000"), cohort("400", 0), cohort("400", 1), cohort("400", 2)),
                example(ConversionKpis.PERIOD_CONVERSION, "20", won(8), prospects(40, 3)),
                example(ConversionKpis.MARKETING_QUALIFICATION, "60", leads()),
                example(ConversionKpis.SALES_QUALIFICATION, "50", leads()),
                example(ConversionKpis.OPPORTUNITY_RATE, "66.66666666666667", leads()),
                example(ConversionKpis.CLOSING_RATE, "25", leads()),
                example(ConversionKpis.LEAD_TO_CUSTOMER, "5", leads()),
                example(SatisfactionKpis.CSAT, "75", survey(SurveyQuestion.SATISFACTION, 4, 2), survey(SurveyQuestion.SATISFACTION, 5, 1), survey(SurveyQuestion.SATISFACTION, 3, 1)),
                example(SatisfactionKpis.MEAN_SATISFACTION, "4", survey(SurveyQuestion.SATISFACTION, 3, 1), survey(SurveyQuestion.SATISFACTION, 5, 1)),
                example(SatisfactionKpis.CES, "5.5", survey(SurveyQuestion.EASE, 4, 1), survey(SurveyQuestion.EASE, 7, 1)),
                example(SatisfactionKpis.EASE, "50", survey(SurveyQuestion.EASE, 4, 1), survey(SurveyQuestion.EASE, 5, 1)));
    }

    @TestFactory
    Stream<DynamicTest> deals() {
        SalesFact[] facts = {wonDeal("300", 20), wonDeal("100", 40), lostDeal("600"), openDeal("500", "0.2")};
        return Stream.of(
                example(DealKpis.WIN_RATE, "66.66666666666667", facts),
                example(DealKpis.WIN_RATE_BY_VALUE, "40", facts),
                example(DealKpis.AVERAGE_SALE, "200", facts),
                example(DealKpis.MEAN_SALES_CYCLE, "30", facts),
                example(DealKpis.COVERAGE_NEEDED, "2.5", facts),
                example(DealKpis.WEIGHTED_PIPELINE, "100", facts),
                // 500 open over 650 − 400
                example(DealKpis.PIPELINE_COVERAGE, "2", and(facts, quota("650"))),
                example(TeamKpis.TEAM_QUOTA_ATTAINMENT, "80", and(facts, quota("1000").withProrata(Share.of("0.5")))),
                example(TeamKpis.PERSONAL_QUOTA_ATTAINMENT, "60", sold("anna", "600"), sold("dora", "50"), quota("anna", "500"), quota("ben", "500")),
                example(TeamKpis.SHARE_AT_QUOTA, "50", sold("anna", "600"), quota("anna", "500"), quota("ben", "500")),
                // (3·300 + 1·100) less what the others weigh: (300 − 100) / (2 × 400)
                example(TeamKpis.INEQUALITY_OF_SALES, "0.25", sold("anna", "300"), sold("ben", "100")),
                example(TeamKpis.PRODUCTIVITY, "5000", revenue("10000"), staffTime(9_100, true), staffTime(9_100, false)),
                example(TeamKpis.SELLING_TIME, "25", staffTime(100, true), staffTime(300, false)),
                example(TeamKpis.CONTACTS_PER_SALE, "60", and(facts, activities())),
                example(TeamKpis.PROSPECTS_CONTACTED, "120", activities()),
                example(TeamKpis.MEETINGS_HELD, "30", activities()),
                example(TeamKpis.PROPOSALS_SENT, "12", activities()),
                example(ConversionKpis.MEETING_RATE, "25", activities()),
                example(ConversionKpis.PROPOSAL_RATE, "40", activities()),
                example(ConversionKpis.PROPOSAL_SUCCESS, "16.66666666666667", and(facts, activities())));
    }

    @TestFactory
    Stream<DynamicTest> revenues() {
        SalesFact[] orders = {order("300").withQuantity(4), order("100").withQuantity(2), order("-50"), base(10, 12)};
        SalesFact[] spends = {advertising("100"), direct("100"), revenue("1000", "500").withTacticId(TACTIC)};
        return Stream.of(
                example(GrowthKpis.REVENUE_GROWTH, "25", revenue("125"), revenue("100").withDate(BEFORE)),
                example(GrowthKpis.MARKET_SHARE, "12.5", revenue("125"), market("1000")),
                example(RevenueKpis.PURCHASE_FREQUENCY, "0.2", orders),
                example(RevenueKpis.AVERAGE_BASKET, "175", orders),
                example(RevenueKpis.GROSS_BASKET, "200", orders),
                example(RevenueKpis.REFUND_RATE, "12.5", orders),
                example(RevenueKpis.SALES_PER_CUSTOMER, "35", orders),
                example(RevenueKpis.UNITS_PER_ORDER, "3", orders),
                example(RevenueKpis.GROSS_MARGIN, "50", spends),
                example(MarketingKpis.ROI, "150", spends),
                example(MarketingKpis.ROMI, "400", spends),
                example(MarketingKpis.ROAS, "10", spends),
                example(MarketingKpis.POAS, "5", spends),
                example(MarketingKpis.COST_RATIO, "20", spends),
                // margin + 150, spending + 100
                example(MarketingKpis.MARGINAL_ROI, "50", and(spends, revenue("700", "350").withDate(BEFORE), direct("100").withDate(BEFORE))),
                example(ExecutionKpis.ACTIONS_ON_TIME, "50", done(0), done(3), undone()),
                example(ExecutionKpis.COMPLETION, "66.66666666666667", done(0), done(3), undone()),
                example(ExecutionKpis.MEAN_DELAY, "1", done(-1), done(3), undone()),
                example(ExecutionKpis.BUDGET_CONSUMPTION, "25", direct("250"), planned("1000", YEAR.end())),
                // 730 over two years: 365 for the year
                example(ExecutionKpis.SPENDING_PACE, "2", direct("730"), planned("730", DAY.plusYears(2).minusDays(1))));
    }

    @Test
    void compound_growth_is_that_of_each_year() {
        // 100, then 121 two years later: 10 % a year
        Defined growth = (Defined) GrowthKpis.COMPOUND_GROWTH.compute(
                List.of(revenue("100"), revenue("500").withDate(DAY.plusYears(1)), revenue("121").withDate(DAY.plusYears(2))),
                DateRange.of("2026-01-01", "2028-12-31"));
        assertThat(growth.number().doubleValue()).isCloseTo(10, within(1e-12));
    }

    @Test
    void price_volume_and_mix_leave_nothing_over() {
        // before: 10 a at 10, 10 b at 20; today: 12 a at 11, 6 b at 20, 1 c at 50
        SalesFact[] facts = {
            order("a", 12, "132"), order("b", 6, "120"), order("c", 1, "50"),
            order("a", 10, "100").withDate(BEFORE), order("b", 10, "200").withDate(BEFORE)
        };
        BigDecimal price = number(GrowthKpis.PRICE_EFFECT, facts);
        BigDecimal volume = number(GrowthKpis.VOLUME_EFFECT, facts);
        BigDecimal mix = number(GrowthKpis.MIX_EFFECT, facts);
        // 12 × 1; (19 − 20) × 15; 12 × 10 + 6 × 20 + 50 − 19 × 15
        assertThat(price).isEqualByComparingTo("12");
        assertThat(volume).isEqualByComparingTo("-15");
        assertThat(mix).isEqualByComparingTo("5");
        assertThat(price.add(volume).add(mix)).isEqualByComparingTo("2");
    }

    @Test
    void customers_frequency_and_basket_leave_nothing_over() {
        // before: 10 customers, 20 orders, 1 000; today: 12 customers, 18 orders, 990
        SalesFact[] facts = {
            base(12, 12), order("990").withCount(18), base(10, 12).withDate(BEFORE), order("1000").withCount(20).withDate(BEFORE)
        };
        // 2 × 100; (18 − 24) × 50; 18 × (55 − 50)
        assertThat(number(GrowthKpis.CLIENT_EFFECT, facts)).isEqualByComparingTo("200");
        assertThat(number(GrowthKpis.FREQUENCY_EFFECT, facts)).isEqualByComparingTo("-300");
        assertThat(number(GrowthKpis.BASKET_EFFECT, facts)).isEqualByComparingTo("90");
    }

    @Test
    void a_refund_is_deducted_on_its_day_and_is_no_order() {
        Defined basket = (Defined) RevenueKpis.AVERAGE_BASKET.compute(List.of(order("100"), order("-100")));
        assertThat(basket.number()).isEqualByComparingTo("0");
        assertThat(basket.denominator()).isEqualByComparingTo("1");
        assertThat(basket.flags()).containsExactly(Flag.REFUNDS_DEDUCTED);
    }

    private static SalesFact[] leads() {
        return new SalesFact[] {
            lead(40, LeadStage.ENTERED), lead(30, LeadStage.MARKETING_QUALIFIED), lead(10, LeadStage.SALES_QUALIFIED),
            lead(15, LeadStage.OPPORTUNITY), lead(5, LeadStage.CUSTOMER), lead(99, LeadStage.ENTERED).withMature(false)
        };
    }

    private static SalesFact[] activities() {
        return new SalesFact[] {
            activity(ActivityType.CONTACT, 120), activity(ActivityType.MEETING, 30), activity(ActivityType.PROPOSAL, 12)
        };
    }

    private static SalesFact paid(long count) {
        return won(count).withOrigin(CustomerOrigin.PAID);
    }

    private static SalesFact cohort(String margin, int month) {
        return revenue(margin, margin).withCustomersSince(DAY).withDate(DAY.plusMonths(month));
    }

    private static SalesFact sold(String person, String euros) {
        return wonDeal(euros, 5).withPersonId(Id.of(person));
    }

    private static SalesFact[] and(SalesFact[] facts, SalesFact... more) {
        return Stream.concat(Stream.of(facts), Stream.of(more)).toArray(SalesFact[]::new);
    }

    private static DynamicTest example(Kpi kpi, String expected, SalesFact... facts) {
        return DynamicTest.dynamicTest(
                kpi.toString(), () -> assertThat(number(kpi, facts)).isEqualByComparingTo(expected));
    }

    private static BigDecimal number(Kpi kpi, SalesFact... facts) {
        return kpi.compute(List.of(facts), YEAR).value().orElseThrow();
    }
}
