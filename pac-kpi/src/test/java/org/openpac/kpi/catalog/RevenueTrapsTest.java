package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.market;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.catalog.SoundFacts.advertising;
import static org.openpac.kpi.catalog.Worked.BEFORE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Id;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;

/** Where indicators of revenue and of what is spent on it are commonly got wrong. */
class RevenueTrapsTest {

    private static final Id TACTIC = Id.of("t");

    @TestFactory
    Stream<DynamicTest> traps() {
        return examples().map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(growth(), effects(), orders(), returns()).flatMap(part -> part);
    }

    private static Stream<Example> growth() {
        return Stream.of(
                Example.of(
                        GrowthKpis.REVENUE_GROWTH,
                        "from a loss there is no percentage",
                        Reason.NO_POSITIVE_BASE,
                        revenue("100"),
                        revenue("-50").withDate(BEFORE)),
                Example.of(
                        GrowthKpis.COMPOUND_GROWTH,
                        "one year does not grow by the year",
                        Reason.SHORT_PERIOD,
                        revenue("100")),
                Example.of(
                        GrowthKpis.MARKET_SHARE,
                        "more than the market sells",
                        Reason.IMPOSSIBLE_SHARE,
                        revenue("1001"),
                        market("1000")));
    }

    private static Stream<Example> effects() {
        SalesFact[] offers = {
            order("a", 12, "120"),
            order("a", 2, "-20"),
            order("new", 1, "50"),
            order("a", 10, "100").withDate(BEFORE),
            order("gone", 5, "50").withDate(BEFORE)
        };
        return Stream.of(
                Example.of(GrowthKpis.PRICE_EFFECT, "a new offer has no earlier price", "0", offers),
                // 11 − 15 at 10
                Example.of(GrowthKpis.VOLUME_EFFECT, "units that came back were not sold", "-40", offers),
                // 100 + 50 − 11 × 10
                Example.of(GrowthKpis.MIX_EFFECT, "a new offer and one no longer sold are mix", "40", offers),
                Example.of(
                        GrowthKpis.MIX_EFFECT,
                        "gifts are units: 5 more at 0",
                        "-50",
                        order("a", 10, "100"),
                        order("gift", 5, "0"),
                        order("a", 10, "100").withDate(BEFORE)),
                Example.of(
                        GrowthKpis.CLIENT_EFFECT,
                        "customers of twelve months beside customers of a year",
                        Reason.MIXED_PERIODS,
                        base(12, 1),
                        order("100"),
                        base(10, 12).withDate(BEFORE),
                        order("100").withDate(BEFORE)),
                Example.of(
                        GrowthKpis.FREQUENCY_EFFECT,
                        "nobody counted customers the year before",
                        Reason.INSUFFICIENT_HISTORY,
                        base(12, 12),
                        order("100"),
                        order("100").withDate(BEFORE)),
                // 150 − 2 × 100
                Example.of(
                        GrowthKpis.BASKET_EFFECT,
                        "a refund makes baskets smaller",
                        "-50",
                        order("100"),
                        order("100"),
                        order("-50"),
                        order("200").withCount(2).withDate(BEFORE)));
    }

    private static Stream<Example> orders() {
        return Stream.of(
                Example.of(RevenueKpis.PURCHASE_FREQUENCY, "nobody told of orders", Reason.NO_DATA, base(10, 12)),
                Example.of(
                        RevenueKpis.PURCHASE_FREQUENCY,
                        "a refund is no order",
                        "0.2",
                        base(10, 12),
                        order("100"),
                        order("100"),
                        order("-100")),
                Example.of(
                        RevenueKpis.AVERAGE_BASKET,
                        "a refund is deducted and is no order",
                        "150",
                        order("300"),
                        order("100"),
                        order("-100")),
                Example.of(
                        RevenueKpis.GROSS_MARGIN,
                        "one sale that does not say its margin",
                        Reason.MISSING_MARGIN,
                        revenue("1000", "500"),
                        revenue("1")),
                Example.of(
                        RevenueKpis.REFUND_RATE,
                        "refunds of earlier orders may exceed those of today",
                        "150",
                        order("100"),
                        order("-150")),
                Example.of(RevenueKpis.GROSS_BASKET, "a refund changes nothing", "100", order("100"), order("-40")),
                Example.of(
                        RevenueKpis.SALES_PER_CUSTOMER,
                        "prices with and without tax",
                        Reason.MIXED_TAX_BASES,
                        base(10, 12),
                        order("100").withTaxBasis(TaxBasis.EXCLUDED),
                        order("120").withTaxBasis(TaxBasis.INCLUDED)),
                Example.of(
                        RevenueKpis.UNITS_PER_ORDER,
                        "units that came back were in the order",
                        "4",
                        order("a", 4, "40"),
                        order("a", 2, "-20")));
    }

    private static Stream<Example> returns() {
        return Stream.of(
                Example.of(
                        MarketingKpis.ROI,
                        "a refund takes its margin back",
                        "300",
                        direct("100"),
                        revenue("1000", "500"),
                        revenue("-200", "-100")),
                Example.of(
                        MarketingKpis.ROMI,
                        "what no tactic brought does not count, nor what was spent on none",
                        "100",
                        advertising("100"),
                        direct("700"),
                        revenue("400", "200").withTacticId(TACTIC),
                        revenue("9000", "9000")),
                Example.of(
                        MarketingKpis.ROAS,
                        "a fair is no success of the posters",
                        "3",
                        advertising("100"),
                        revenue("300").withTacticId(TACTIC),
                        revenue("9000").withTacticId(Id.of("fair"))),
                Example.of(
                        MarketingKpis.ROAS,
                        "advertising that names no tactic cannot be set against what it brought",
                        Reason.NO_DATA,
                        direct("100").withCategory(CostCategory.ADVERTISING),
                        revenue("300").withTacticId(TACTIC)),
                Example.of(
                        MarketingKpis.POAS,
                        "revenue that does not say its margin",
                        Reason.MISSING_MARGIN,
                        advertising("100"),
                        revenue("300").withTacticId(TACTIC)),
                Example.of(
                        MarketingKpis.POAS,
                        "the margin of a fair neither",
                        "2",
                        advertising("100"),
                        revenue("300", "200").withTacticId(TACTIC),
                        revenue("9000", "9000").withTacticId(Id.of("fair"))),
                Example.of(
                        MarketingKpis.MARGINAL_ROI,
                        "spending fell",
                        Reason.NO_INCREASE,
                        direct("100"),
                        revenue("1000", "500"),
                        direct("200").withDate(BEFORE),
                        revenue("1000", "500").withDate(BEFORE)),
                Example.of(
                        MarketingKpis.COST_RATIO,
                        "refunds exceed sales",
                        Reason.NO_POSITIVE_BASE,
                        direct("100"),
                        revenue("100"),
                        revenue("-300")));
    }
}
