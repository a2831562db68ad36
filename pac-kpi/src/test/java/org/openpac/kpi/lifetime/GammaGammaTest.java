package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

class GammaGammaTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    /** Fader, Hardie and Lee, Journal of Marketing Research 42 (2005), and note 025 (2013). */
    @Test
    void the_fit_to_cdnow_is_the_published_one() {
        GammaGamma model = GammaGamma.fit(Cdnow.summaries(Cadence.WEEKLY)).orThrow();
        assertThat(model.p()).isCloseTo(6.25, lastDigitOf("6.25"));
        assertThat(model.q()).isCloseTo(3.74, lastDigitOf("3.74"));
        assertThat(model.gamma()).isCloseTo(15.44, lastDigitOf("15.44"));
    }

    @Test
    void the_fit_to_cdnow_is_the_one_found_by_other_means() {
        JsonNode expected = PublishedFigures.json("expected_btyd_fits.json")
                .get("cdnow_sample_39w")
                .get("GammaGamma");
        double tolerance = expected.get("tolerance").get("params_rel").asDouble();
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        GammaGamma model = GammaGamma.fit(summaries).orThrow();
        Estimation estimation = model.estimation().orElseThrow();
        List<String> names = List.of("p", "q", "gamma");
        List<Double> found = List.of(model.p(), model.q(), model.gamma());
        for (int i = 0; i < names.size(); i++) {
            assertClose(found.get(i), expected.get("params").get(names.get(i)), tolerance);
            assertClose(estimation.standardErrors().get(i), expected.get("se").get(names.get(i)), tolerance);
            for (int j = 0; j < names.size(); j++) {
                assertClose(
                        estimation.covariance().get(i).get(j),
                        expected.get("cov").get(i).get(j),
                        tolerance);
            }
        }
        assertThat(estimation.logLikelihood())
                .isCloseTo(
                        expected.get("loglik").asDouble(),
                        within(expected.get("tolerance").get("loglik_abs").asDouble()));
        assertThat(estimation.customers()).isEqualTo(expected.get("n").asLong());
        assertThat(estimation.iterations()).isLessThanOrEqualTo(15);
        assertClose(model.meanSpend().getAsDouble(), expected.get("population_mean"), tolerance);
        assertClose(GammaGamma.correlation(summaries).getAsDouble(), expected.get("corr_x_m"), 1e-9);
        assertThat(GammaGamma.isDependenceLikely(summaries)).isFalse();
        for (JsonNode row : expected.get("customers")) {
            CustomerSummary customer = summaries.find(row.get("id").asString()).orElseThrow();
            assertClose(model.expectedSpend(customer).getAsDouble(), row.get("expected_value"), tolerance);
        }
        assertThat(model.logLikelihood(summaries)).isCloseTo(estimation.logLikelihood(), within(1e-9));
    }

    @Test
    void every_answer_has_eleven_digits_of_those_computed_with_sixty() {
        int rows = 0;
        for (JsonNode row :
                PublishedFigures.json("expected_kernels_highprec.json").get("rows")) {
            if (row.get("model").asString().equals("GG")) {
                JsonNode parameters = row.get("params");
                GammaGamma model =
                        GammaGamma.of(number(parameters.get(0)), number(parameters.get(1)), number(parameters.get(2)));
                long x = row.get("x").asLong();
                double mean = number(row.get("m"));
                assertPrecise(model.logLikelihood(SpendGroups.ofOne(x, mean)), row.get("ll"));
                assertPrecise(model.expectedSpend(x, mean).getAsDouble(), row.get("ce"));
                assertPrecise(model.meanSpend().getAsDouble(), row.get("population_mean"));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(9);
    }

    /** In a money of which a million millions buy a loaf, γ alone is another number. */
    @Test
    void the_unit_of_money_changes_the_scale_only() {
        GammaGamma small = GammaGamma.fit(spenders("1")).orThrow();
        GammaGamma large = GammaGamma.fit(spenders("1000000000000")).orThrow();
        assertThat(large.p()).isCloseTo(small.p(), withinPercentage(1e-4));
        assertThat(large.q()).isCloseTo(small.q(), withinPercentage(1e-4));
        assertThat(large.gamma()).isCloseTo(1e12 * small.gamma(), withinPercentage(1e-4));
        assertThat(large.meanSpend().getAsDouble())
                .isCloseTo(1e12 * small.meanSpend().getAsDouble(), withinPercentage(1e-4));
    }

    private static CustomerSummaries spenders(String unit) {
        Random random = new Random(31);
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int repeats = 1 + random.nextInt(6);
            double own = 30 / Math.pow(random.nextDouble(), 0.4);
            long sum = 0;
            for (int k = 0; k < repeats; k++) {
                sum += 1 + Math.round(-own * (Math.log(random.nextDouble()) + Math.log(random.nextDouble())));
            }
            customers.add(CustomerSummary.of("customer " + i, repeats, 200, 300)
                    .withRepeatSpend(BigDecimal.valueOf(sum).multiply(new BigDecimal(unit)), EURO));
        }
        return CustomerSummaries.of(customers, Cadence.WEEKLY);
    }

    /** Means as of a Pareto distribution with exponent one half: each customer has his own, together they have none. */
    @Test
    void an_infinite_mean_is_no_number() {
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long mean = Math.round(10 * Math.pow(60 / (i + 0.5), 2));
            customers.add(CustomerSummary.of("customer " + i, 2 + i % 5, 50, 100)
                    .withRepeatSpend(BigDecimal.valueOf(mean * (2 + i % 5)), EURO));
        }
        CustomerSummary unknown = CustomerSummary.of("new", 0, 0, 10);
        customers.add(unknown);
        CustomerSummaries summaries = CustomerSummaries.of(customers, Cadence.DAILY);
        GammaGamma wide = GammaGamma.fit(summaries).model().orElseThrow();
        assertThat(wide.q()).isLessThan(1);
        assertThat(wide.meanSpend()).isEmpty();
        assertThat(wide.expectedSpend(unknown)).isEmpty();
        assertThat(wide.expectedSpend(customers.get(0))).isPresent();
        GammaGamma finite = GammaGamma.fitWithFiniteMean(summaries).model().orElseThrow();
        assertThat(finite.q()).isGreaterThan(1);
        assertThat(finite.meanSpend().getAsDouble()).isPositive().isFinite();
        BgNbd purchases = BgNbd.of(0.5, 30, 1, 3, Cadence.DAILY);
        ValueTerms terms = ValueTerms.of(DiscountRate.annual(0.1));
        assertThat(CustomerValues.of(purchases, wide, summaries, terms).total()).isEmpty();
        assertThat(CustomerValues.of(purchases, finite, summaries, terms).total())
                .isPresent();
    }

    @Test
    void amounts_of_nothing_and_less_are_left_out_and_predicted_the_mean() {
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            customers.add(CustomerSummary.of("customer " + i, 1 + i % 4, 5, 10)
                    .withRepeatSpend(BigDecimal.valueOf((i * 7 % 30) - 5), EURO));
        }
        CustomerSummaries summaries = CustomerSummaries.of(customers, Cadence.DAILY);
        GammaGamma model = GammaGamma.fit(summaries).model().orElseThrow();
        long positive = customers.stream()
                .filter(each -> each.repeatSpend().orElseThrow().signum() > 0)
                .count();
        assertThat(model.estimation().orElseThrow().customers())
                .isEqualTo(positive)
                .isLessThan(40);
        assertThat(model.expectedSpend(customers.get(0))).isEqualTo(model.meanSpend());
    }

    @Test
    void too_little_is_told() {
        CustomerSummaries nothing = CustomerSummaries.of(
                List.of(CustomerSummary.of("Ada", 3, 5, 9), CustomerSummary.of("Bob", 0, 0, 9)), Cadence.DAILY);
        assertThat(GammaGamma.fit(nothing)).isEqualTo(new FitResult.InsufficientData<>(FitResult.Lack.SPENDS, 2));
        assertThat(GammaGamma.correlation(nothing)).isEmpty();
        assertThatThrownBy(() -> GammaGamma.of(1, 0, 1)).hasMessage("q must be positive and finite: 0.0");
    }

    private static double number(JsonNode node) {
        return Double.parseDouble(node.asString());
    }

    private static void assertPrecise(double value, JsonNode expected) {
        assertThat(value).isCloseTo(number(expected), within(1e-11 * Math.abs(number(expected))));
    }

    private static void assertClose(double value, JsonNode expected, double tolerance) {
        Offset<Double> allowed = within(tolerance * Math.abs(expected.asDouble()));
        assertThat(value).isCloseTo(expected.asDouble(), allowed);
    }
}
