package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.Id;
import org.openpac.kpi.Flag;
import org.openpac.kpi.KpiResult.Defined;
import org.openpac.kpi.SalesFact;

/** Indicators of revenue, marketing and execution on a handful of facts, worked out on paper. */
class WorkedRevenueTest {

    private static final Id TACTIC = Id.of("t");

    @TestFactory
    Stream<DynamicTest> revenues() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.concat(levels(), effects());
    }

    private static Stream<Example> levels() {
        SalesFact[] orders = {order("300").withQuantity(4), order("100").withQuantity(2), order("-50"), base(10, 12)};
        SalesFact[] spends = {
            advertising("100"), direct("100"), revenue("1000", "500").withTacticId(TACTIC)
        };
        return Stream.of(
                Example.of(
                        GrowthKpis.REVENUE_GROWTH,
                        "25",
                        revenue("125"),
                        revenue("100").withDate(BEFORE)),
                Example.of(GrowthKpis.MARKET_SHARE, "12.5", revenue("125"), market("1000")),
                Example.of(RevenueKpis.PURCHASE_FREQUENCY, "0.2", orders),
                Example.of(RevenueKpis.AVERAGE_BASKET, "175", orders),
                Example.of(RevenueKpis.GROSS_BASKET, "200", orders),
                Example.of(RevenueKpis.REFUND_RATE, "12.5", orders),
                Example.of(RevenueKpis.SALES_PER_CUSTOMER, "35", orders),
                Example.of(RevenueKpis.UNITS_PER_ORDER, "3", orders),
                Example.of(RevenueKpis.GROSS_MARGIN, "50", spends),
                Example.of(MarketingKpis.ROI, "150", spends),
                Example.of(MarketingKpis.ROMI, "400", spends),
                Example.of(MarketingKpis.ROAS, "10", spends),
                Example.of(MarketingKpis.POAS, "5", spends),
                Example.of(MarketingKpis.COST_RATIO, "20", spends),
                // margin + 150, spending + 100
                Example.of(
                        MarketingKpis.MARGINAL_ROI,
                        "50",
                        and(
                                spends,
                                revenue("700", "350").withDate(BEFORE),
                                direct("100").withDate(BEFORE))),
                Example.of(ExecutionKpis.ACTIONS_ON_TIME, "25", done(0), done(3), undone(), undone()),
                Example.of(ExecutionKpis.COMPLETION, "66.66666666666667", done(0), done(3), undone()),
                Example.of(ExecutionKpis.MEAN_DELAY, "1", done(-1), done(3), undone()),
                Example.of(ExecutionKpis.BUDGET_CONSUMPTION, "25", direct("250"), planned("1000", YEAR.end())),
                // 730 over two years: 365 for the year
                Example.of(
                        ExecutionKpis.SPENDING_PACE,
                        "2",
                        direct("730"),
                        planned("730", DAY.plusYears(2).minusDays(1))));
    }

    private static Stream<Example> effects() {
        // before: 10 a at 10, 10 b at 20; today: 12 a at 11, 6 b at 20, 1 c at 50
        SalesFact[] offers = {
            order("a", 12, "132"),
            order("b", 6, "120"),
            order("c", 1, "50"),
            order("a", 10, "100").withDate(BEFORE),
            order("b", 10, "200").withDate(BEFORE)
        };
        // before: 10 customers, 20 orders, 1 000; today: 12 customers, 18 orders, 990
        SalesFact[] orders = {
            base(12, 12),
            order("990").withCount(18),
            base(10, 12).withDate(BEFORE),
            order("1000").withCount(20).withDate(BEFORE)
        };
        return Stream.of(
                // 100, then 121 two years later
                Example.of(
                                GrowthKpis.COMPOUND_GROWTH,
                                "10",
                                revenue("100"),
                                revenue("500").withDate(DAY.plusYears(1)),
                                revenue("121").withDate(DAY.plusYears(2)))
                        .in("2026-01-01", "2028-12-31"),
                // 12 × 1; (19 − 20) × 15; 12 × 10 + 6 × 20 + 50 − 19 × 15
                Example.of(GrowthKpis.PRICE_EFFECT, "12", offers),
                Example.of(GrowthKpis.VOLUME_EFFECT, "-15", offers),
                Example.of(GrowthKpis.MIX_EFFECT, "5", offers),
                // 2 × 100; (18 − 24) × 50; 18 × (55 − 50)
                Example.of(GrowthKpis.CLIENT_EFFECT, "200", orders),
                Example.of(GrowthKpis.FREQUENCY_EFFECT, "-300", orders),
                Example.of(GrowthKpis.BASKET_EFFECT, "90", orders));
    }

    @Test
    void a_refund_is_deducted_on_its_day_and_is_no_order() {
        Defined basket = (Defined) RevenueKpis.AVERAGE_BASKET.compute(List.of(order("100"), order("-100")));
        assertThat(basket.number()).isEqualByComparingTo("0");
        assertThat(basket.denominator()).isEqualByComparingTo("1");
        assertThat(basket.flags()).containsExactly(Flag.REFUNDS_DEDUCTED);
    }
}
