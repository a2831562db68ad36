package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** Values, holdout and goodness of fit of CDNOW's customers, beside those found by other means. */
class CustomerValuesTest {

    private static final Period HOLDOUT = Period.ofWeeks(39);

    @Test
    void values_in_margin_are_those_found_by_other_means() {
        JsonNode expected = file().get("CLV");
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        ParetoNbd purchases = ParetoNbd.fit(summaries).orThrow();
        DiscountRate rate = DiscountRate.continuous(expected.get("delta").asDouble(), Cadence.WEEKLY);
        CustomerValues values = CustomerValues.of(
                purchases,
                GammaGamma.fit(summaries).orThrow(),
                summaries,
                ValueTerms.of(rate).withMargin(0.3));
        Map<String, PredictedValue> byCustomer = byCustomer(values);
        for (JsonNode row : expected.get("customers")) {
            PredictedValue value = byCustomer.get(row.get("id").asString());
            assertClose(value.discountedPurchases(), row.get("dert"));
            assertClose(value.value().getAsDouble(), row.get("clv"));
        }
        assertClose(values.total().getAsDouble(), expected.get("total_clv_all_customers"));
        assertThat(values.mean().getAsDouble()).isCloseTo(values.total().getAsDouble() / 2_357, within(1e-9));
        assertClose(
                Arrays.stream(purchases.discountedPurchases(summaries, rate)).sum(), expected.get("total_dert"));
    }

    @Test
    void values_of_fifty_two_weeks_are_those_found_by_other_means() {
        JsonNode expected = file().get("CLV");
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        DiscountRate rate = DiscountRate.continuous(expected.get("delta").asDouble(), Cadence.WEEKLY);
        ValueTerms terms = ValueTerms.of(rate, Period.ofWeeks(52)).withTiming(PaymentTiming.END_OF_PERIOD);
        BgNbd model = BgNbd.fit(summaries).orThrow();
        GammaGamma spends = GammaGamma.fit(summaries).orThrow();
        Map<String, PredictedValue> atEnd = byCustomer(CustomerValues.of(model, spends, summaries, terms));
        for (JsonNode row : expected.get("discrete_52w_bgnbd_no_margin")) {
            PredictedValue value = atEnd.get(row.get("id").asString());
            assertClose(value.discountedPurchases(), row.get("discounted_tx_52w"));
            assertClose(value.value().getAsDouble(), row.get("clv_52w"));
        }
        double late = total(model, spends, summaries, terms);
        double middle = total(model, spends, summaries, terms.withTiming(PaymentTiming.MID_PERIOD));
        double always = total(model, spends, summaries, terms.withTiming(PaymentTiming.CONTINUOUS));
        assertThat(middle / late).isCloseTo(Math.exp(expected.get("delta").asDouble() / 2), within(1e-12));
        assertThat(always).isCloseTo(middle, within(1e-5 * middle));
    }

    private static double total(BgNbd model, GammaGamma spends, CustomerSummaries summaries, ValueTerms terms) {
        return CustomerValues.of(model, spends, summaries, terms).total().getAsDouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BGNBD", "MBGNBD", "ParetoNBD"})
    void the_holdout_is_missed_as_found_by_other_means(String name) {
        JsonNode expected = file().get("models").get(name);
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        HoldoutTable table = HoldoutTable.of(CdnowFitsTest.fit(name, Cdnow.CALIBRATION_END), summaries, HOLDOUT);
        assertThat(table.actualTotal()).isEqualTo(1_882);
        assertClose(table.predictedTotal(), expected.get("holdout_predicted_total"));
        assertClose(table.meanAbsoluteError(), expected.get("holdout_mae_per_customer"));
        assertClose(table.rootMeanSquareError(), expected.get("holdout_rmse"));
        assertClose(table.correlation().getAsDouble(), expected.get("holdout_corr"));
        JsonNode rows = expected.get("holdout_by_x");
        assertThat(table.rows()).hasSize(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            HoldoutTable.Row row = table.rows().get(i);
            assertThat(row.repeatCount()).isEqualTo(rows.get(i).get("x").asLong());
            assertThat(row.customers()).isEqualTo(rows.get(i).get("n").asLong());
            assertThat(row.actualMean())
                    .isCloseTo(rows.get(i).get("actual_mean").asDouble(), within(1e-12));
            assertClose(row.predictedMean(), rows.get(i).get("predicted_mean"));
        }
    }

    /** Where both models explain the same table, the better likelihood has the better fit. */
    @Test
    void the_table_of_repeat_purchases_adds_up() {
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        GoodnessOfFit pareto = GoodnessOfFit.of(ParetoNbd.fit(summaries).orThrow(), summaries, 7);
        GoodnessOfFit nbd = GoodnessOfFit.of(Nbd.fit(summaries).orThrow(), summaries, 7);
        for (GoodnessOfFit fit : List.of(pareto, nbd)) {
            assertThat(fit.rows().stream()
                            .mapToLong(GoodnessOfFit.Row::observed)
                            .sum())
                    .isEqualTo(2_357);
            assertThat(fit.rows().stream()
                            .mapToDouble(GoodnessOfFit.Row::expected)
                            .sum())
                    .isCloseTo(2_357, within(1e-8));
            assertThat(fit.rows().get(0).observed()).isEqualTo(1_411);
        }
        assertThat(pareto.freedom()).isEqualTo(3);
        assertThat(nbd.freedom()).isEqualTo(5);
        assertThat(pareto.pValue().getAsDouble()).isBetween(0.0, 1.0);
        assertThat(GoodnessOfFit.of(ParetoNbd.fit(summaries).orThrow(), summaries, 2)
                        .pValue())
                .isEmpty();
        assertThatThrownBy(() -> GoodnessOfFit.of(Nbd.fit(summaries).orThrow(), summaries, 0))
                .hasMessage("mostRepeats must be at least 1: 0");
    }

    @Test
    void terms_without_a_sum_are_refused() {
        assertThatThrownBy(() -> ValueTerms.of(DiscountRate.annual(0)))
                .hasMessageStartingWith("without a horizon, the rate must be positive and the timing continuous");
        assertThatThrownBy(() -> ValueTerms.of(DiscountRate.annual(0.1)).withMargin(1.1))
                .hasMessage("margin must be from 0 to 1: 1.1");
        assertThatThrownBy(() -> DiscountRate.annual(-0.1)).hasMessage("rate must be finite and not negative: -0.1");
        BgNbd model = BgNbd.of(1, 1, 1, 1, Cadence.WEEKLY);
        CustomerSummary customer = CustomerSummary.of("Ada", 1, 7, 14);
        assertThatThrownBy(() -> model.discountedPurchases(customer, DiscountRate.annual(0)))
                .hasMessage("rate must not be 0 without a horizon");
        assertThat(model.discountedPurchases(customer, DiscountRate.annual(0), HOLDOUT))
                .isCloseTo(model.expectedPurchases(customer, HOLDOUT), within(1e-12));
    }

    private static Map<String, PredictedValue> byCustomer(CustomerValues values) {
        return values.customers().stream().collect(Collectors.toMap(PredictedValue::customer, Function.identity()));
    }

    private static JsonNode file() {
        return PublishedFigures.json("expected_btyd_fits.json").get("cdnow_sample_39w");
    }

    private static void assertClose(double value, JsonNode expected) {
        assertThat(value).isCloseTo(expected.asDouble(), within(1e-4 * Math.abs(expected.asDouble())));
    }
}
