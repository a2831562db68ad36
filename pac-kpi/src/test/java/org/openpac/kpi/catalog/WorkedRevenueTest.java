package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.done;
import static org.openpac.kpi.Facts.market;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.planned;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.undone;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.YEAR;
import static org.openpac.kpi.catalog.Worked.and;
import static org.openpac.kpi.catalog.Worked.example;
import static org.openpac.kpi.catalog.Worked.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.kpi.Flag;
import org.openpac.kpi.KpiResult.Defined;
import org.openpac.kpi.SalesFact;

/** Indicators of revenue, marketing and execution on a handful of facts, worked out on paper. */
class WorkedRevenueTest {

    private static final Id TACTIC = Id.of("t");

    @TestFactory
    Stream<DynamicTest> revenues() {
        SalesFact[] orders = {order("300").withQuantity(4), order("100").withQuantity(2), order("-50"), base(10, 12)};
        SalesFact[] spends = {
            advertising("100"), direct("100"), revenue("1000", "500").withTacticId(TACTIC)
        };
        return Stream.of(
                example(
                        GrowthKpis.REVENUE_GROWTH,
                        "25",
                        revenue("125"),
                        revenue("100").withDate(BEFORE)),
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
                example(
                        MarketingKpis.MARGINAL_ROI,
                        "50",
                        and(
                                spends,
                                revenue("700", "350").withDate(BEFORE),
                                direct("100").withDate(BEFORE))),
                example(ExecutionKpis.ACTIONS_ON_TIME, "50", done(0), done(3), undone()),
                example(ExecutionKpis.COMPLETION, "66.66666666666667", done(0), done(3), undone()),
                example(ExecutionKpis.MEAN_DELAY, "1", done(-1), done(3), undone()),
                example(ExecutionKpis.BUDGET_CONSUMPTION, "25", direct("250"), planned("1000", YEAR.end())),
                // 730 over two years: 365 for the year
                example(
                        ExecutionKpis.SPENDING_PACE,
                        "2",
                        direct("730"),
                        planned("730", DAY.plusYears(2).minusDays(1))));
    }

    @Test
    void compound_growth_is_that_of_each_year() {
        // 100, then 121 two years later: 10 % a year
        Defined growth = (Defined) GrowthKpis.COMPOUND_GROWTH.compute(
                List.of(
                        revenue("100"),
                        revenue("500").withDate(DAY.plusYears(1)),
                        revenue("121").withDate(DAY.plusYears(2))),
                DateRange.of("2026-01-01", "2028-12-31"));
        assertThat(growth.number().doubleValue()).isCloseTo(10, within(1e-12));
    }

    @Test
    void price_volume_and_mix_leave_nothing_over() {
        // before: 10 a at 10, 10 b at 20; today: 12 a at 11, 6 b at 20, 1 c at 50
        SalesFact[] facts = {
            order("a", 12, "132"),
            order("b", 6, "120"),
            order("c", 1, "50"),
            order("a", 10, "100").withDate(BEFORE),
            order("b", 10, "200").withDate(BEFORE)
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
            base(12, 12),
            order("990").withCount(18),
            base(10, 12).withDate(BEFORE),
            order("1000").withCount(20).withDate(BEFORE)
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
}
