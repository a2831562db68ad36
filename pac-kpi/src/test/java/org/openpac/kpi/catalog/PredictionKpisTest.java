package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Facts.orderOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Order;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Tally;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.PurchaseModel;
import org.openpac.kpi.lifetime.ValueTerms;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** What customers are foretold to be worth. */
class PredictionKpisTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final SalesFact[] ORDERS = Repeaters.until(END).toArray(SalesFact[]::new);

    /**
     * Worked out apart, in 30 digits: Newton's method on the likelihoods as the papers print them, and the discounted purchases of
     * each customer by quadrature of the rate at which they come, A / (α + T) · ₂F₁(A + 1, a; a + b + x + 1; −t / (α + T)).
     */
    static final String WORKED = "123.46800";

    @TestFactory
    Stream<DynamicTest> value() {
        return Stream.concat(examples(), traps()).map(Example::test);
    }

    static Stream<Example> examples() {
        return Stream.of(Example.printed("worked out apart", PredictionKpis.LTV_PREDICTED, WORKED, ORDERS));
    }

    static Stream<Example> traps() {
        Kpi kpi = PredictionKpis.LTV_PREDICTED;
        return Stream.of(
                Example.of(
                        kpi,
                        "orders in euros and in dollars",
                        Reason.MIXED_CURRENCIES,
                        and(orderOf("c1", END, "5").withAmount(Money.of(5, "USD")))),
                Example.printed("orders of nobody known are left out", kpi, WORKED, and(order("9999"))),
                Example.printed(
                        "an order on a day with another is no further visit",
                        kpi,
                        WORKED,
                        Stream.of(ORDERS).flatMap(PredictionKpisTest::halves).toArray(SalesFact[]::new)),
                Example.printed(
                        "what went back with the day's refund does not unmake the visit",
                        kpi,
                        WORKED,
                        and(orderOf("c0", END.minusDays(298), "70"), orderOf("c0", END.minusDays(298), "-70"))),
                Example.printed(
                        "what comes after the period does not count",
                        kpi,
                        WORKED,
                        and(orderOf("c0", END.plusDays(1), "70"), orderOf("c99", END.plusDays(9), "70"))));
    }

    private static Stream<SalesFact> halves(SalesFact fact) {
        Order order = (Order) fact;
        Money one = Money.of(1, "EUR");
        return Stream.of(order.withAmount(order.amount().minus(one)), order.withAmount(one));
    }

    @Test
    void a_refund_lessens_what_is_expected_and_is_told() {
        KpiResult.Defined sound = defined(PredictionKpis.LTV_PREDICTED, List.of(ORDERS));
        KpiResult.Defined refunded = defined(PredictionKpis.LTV_PREDICTED, List.of(and(orderOf("c1", END, "-60"))));
        assertThat(refunded.number()).isLessThan(sound.number());
        assertThat(sound.flags()).containsExactly(Flag.REVENUE_BASIS, Flag.RATE_ASSUMED, Flag.MODEL_FITTED);
        assertThat(refunded.flags())
                .containsExactly(Flag.REVENUE_BASIS, Flag.REFUNDS_DEDUCTED, Flag.RATE_ASSUMED, Flag.MODEL_FITTED);
        assertThat(sound.denominator()).isEqualByComparingTo("48");
        assertThat(sound.n()).isEqualTo(ORDERS.length);
        assertThat(sound.interval()).isEmpty();
        assertThat(sound.unit()).hasToString("EUR");
    }

    @Test
    void customers_are_known_from_before_the_period() {
        KpiResult lastMonth =
                PredictionKpis.LTV_PREDICTED.compute(List.of(ORDERS), DateRange.of("2026-12-01", "2026-12-31"));
        assertThat(lastMonth.value().orElseThrow().doubleValue()).isCloseTo(123.468, within(0.0005));
    }

    /** Two orders of 5 euros a year apart tell nothing of how customers differ. */
    @Test
    void a_shop_of_one_customer_and_one_price_is_not_foretold() {
        List<SalesFact> orders = List.of(orderOf("ada", END.minusYears(1), "5"), orderOf("ada", END, "5"));
        assertThat(((KpiResult.Undefined) compute(PredictionKpis.LTV_PREDICTED, orders)).reason())
                .isEqualTo(Reason.TOO_FEW_REPEATS);
    }

    @Test
    void any_order_and_any_split_give_the_same_digits() {
        List<SalesFact> shuffled = new ArrayList<>(List.of(and(order("3"), orderOf("c3", END, "-2"))));
        KpiResult whole = compute(PredictionKpis.LTV_PREDICTED, shuffled);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            List<Tally<SalesFact>> parts = new ArrayList<>();
            for (int part = 0; part < 3; part++) {
                parts.add(PredictionKpis.LTV_PREDICTED.tally(Worked.YEAR));
            }
            for (int i = 0; i < shuffled.size(); i++) {
                parts.get(i % 3).add(shuffled.get(i));
            }
            assertThat(parts.get(seed % 3)
                            .merge(parts.get((seed + 1) % 3))
                            .merge(parts.get((seed + 2) % 3))
                            .result())
                    .isEqualTo(whole);
        }
    }

    @Test
    void ten_times_the_money_is_ten_times_the_value() {
        List<SalesFact> tenfold = Stream.of(ORDERS)
                .map(fact -> (Order) fact)
                .<SalesFact>map(order -> order.withAmount(new Money(
                        order.amount().amount().multiply(BigDecimal.TEN),
                        order.amount().currency())))
                .toList();
        assertThat(defined(PredictionKpis.LTV_PREDICTED, tenfold).number().doubleValue())
                .isCloseTo(1_234.6800, within(0.00005));
    }

    @Test
    void terms_of_ones_own_assume_nothing() {
        ValueTerms half =
                ValueTerms.of(DiscountRate.annual(0.1), Period.ofMonths(36)).withMargin(0.5);
        KpiResult.Defined margin = defined(PredictionKpis.predicted(PurchaseModel.MBG_NBD, half), List.of(ORDERS));
        assertThat(margin.number().doubleValue()).isCloseTo(61.73400, within(0.000005));
        assertThat(margin.flags()).containsExactly(Flag.MODEL_FITTED);
        KpiResult.Defined endless = defined(
                PredictionKpis.predicted(PurchaseModel.PARETO_NBD, ValueTerms.of(DiscountRate.annual(0.1))),
                List.of(ORDERS));
        assertThat(endless.number().doubleValue()).isGreaterThan(123);
        assertThat(endless.flags()).containsExactly(Flag.REVENUE_BASIS, Flag.MODEL_FITTED);
    }

    /** The margin of 30 % and the rate of 15 % are those of Fader, Hardie and Lee (2005); the total was found by other means. */
    @Test
    void customers_of_cdnow_are_worth_what_was_found_by_other_means() {
        JsonNode expected = PublishedFigures.json("expected_btyd_fits.json")
                .get("cdnow_sample_39w")
                .get("CLV");
        DiscountRate rate = DiscountRate.continuous(expected.get("delta").asDouble(), Cadence.WEEKLY);
        Kpi kpi = PredictionKpis.predicted(
                PurchaseModel.PARETO_NBD, ValueTerms.of(rate).withMargin(0.3));
        KpiResult.Defined value = (KpiResult.Defined) kpi.compute(cdnow(), DateRange.of("1997-01-01", "1997-09-30"));
        double total = expected.get("total_clv_all_customers").asDouble();
        assertThat(value.numerator().doubleValue()).isCloseTo(total, within(1e-4 * total));
        assertThat(value.denominator()).isEqualByComparingTo("2357");
    }

    private static Stream<SalesFact> cdnow() {
        return PublishedFigures.rows("cdnow_sample.csv").stream()
                .map(row -> Order.builder()
                        .customerId(Id.of(row[0]))
                        .date(LocalDate.parse(row[2], DateTimeFormatter.BASIC_ISO_DATE))
                        .amount(Money.of(row[4], "USD"))
                        .build());
    }

    private static SalesFact[] and(SalesFact... more) {
        return Stream.concat(Stream.of(ORDERS), Stream.of(more)).toArray(SalesFact[]::new);
    }

    private static KpiResult compute(Kpi kpi, List<SalesFact> facts) {
        return kpi.compute(facts, Worked.YEAR);
    }

    private static KpiResult.Defined defined(Kpi kpi, List<SalesFact> facts) {
        return (KpiResult.Defined) compute(kpi, facts);
    }
}
