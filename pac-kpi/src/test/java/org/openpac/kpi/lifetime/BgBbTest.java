package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** Donors of 1995: Fader, Hardie and Shang, Marketing Science 29 (2010), 1086–1108. */
class BgBbTest {

    private static final DiscountRate TEN_PER_CENT = DiscountRate.perPeriod(0.1, Cadence.YEARLY);

    @Test
    void the_fit_to_donations_is_the_published_one() {
        BgBb model = BgBb.fit(donors()).orThrow();
        List<String> printed = List.of("1.204", "0.750", "0.657", "2.783");
        List<Double> found = List.copyOf(model.parameters().values());
        for (int i = 0; i < printed.size(); i++) {
            assertThat(found.get(i)).isCloseTo(Double.parseDouble(printed.get(i)), lastDigitOf(printed.get(i)));
        }
        assertThat(model.estimation().orElseThrow().logLikelihood()).isCloseTo(-33225.6, lastDigitOf("33225.6"));
        // Table 6 of the paper: the probability that donors of 2, 4 and 6 years are there in 2002.
        assertThat(model.probabilityAlive(new OpportunityHistory(0, 0, 6))).isCloseTo(0.11, lastDigitOf("0.11"));
        assertThat(model.probabilityAlive(new OpportunityHistory(2, 4, 6))).isCloseTo(0.59, lastDigitOf("0.59"));
        assertThat(model.probabilityAlive(new OpportunityHistory(6, 6, 6))).isCloseTo(0.93, lastDigitOf("0.93"));
    }

    @Test
    void the_fit_and_every_prediction_are_those_found_by_other_means() {
        JsonNode expected = PublishedFigures.json("expected_bgbb_donations.json");
        double tolerance = expected.get("tolerance").get("params_rel").asDouble();
        BgBb model = BgBb.fit(donors()).orThrow();
        List<String> names = List.copyOf(model.parameters().keySet());
        for (int i = 0; i < names.size(); i++) {
            assertClose(
                    model.parameters().get(names.get(i)), expected.get("params").get(names.get(i)), tolerance);
            assertClose(
                    model.estimation().orElseThrow().standardErrors().get(i),
                    expected.get("se").get(i),
                    tolerance);
        }
        assertThat(model.estimation().orElseThrow().logLikelihood())
                .isCloseTo(
                        expected.get("loglik").asDouble(),
                        within(expected.get("tolerance").get("loglik_abs").asDouble()));
        assertClose(model.expectedPurchasesOfNewCustomer(10), expected.get("expected_10y_new"), tolerance);
        assertClose(model.expectedPurchases(new OpportunityHistory(0, 0, 6), 10), expected.get("ce10_x0"), tolerance);
        assertClose(
                model.expectedPurchases(new OpportunityHistory(4, 5, 6), 10), expected.get("ce10_x4_tx5"), tolerance);
        JsonNode alive = expected.get("palive_2002");
        assertClose(model.probabilityAlive(new OpportunityHistory(0, 0, 6)), alive.get("x0"), tolerance);
        assertClose(model.probabilityAlive(new OpportunityHistory(2, 4, 6)), alive.get("x2_tx4"), tolerance);
        assertClose(model.probabilityAlive(new OpportunityHistory(6, 6, 6)), alive.get("x6_tx6"), tolerance);
        double total = 0;
        long actual = 0;
        for (JsonNode row : expected.get("rows")) {
            OpportunityHistory history =
                    new OpportunityHistory(row.get("x").asInt(), row.get("tx").asInt(), 6);
            assertThat(donors().counts().get(history)).isEqualTo(row.get("n").asLong());
            double predicted = model.expectedPurchases(history, 5);
            assertClose(predicted, row.get("predicted_per_donor"), tolerance);
            total += predicted * row.get("n").asLong();
            actual += row.get("holdout_actual").asLong();
        }
        assertClose(total, expected.get("holdout_5y_predicted_total"), tolerance);
        // B. G. S. Hardie’s sheet.
        assertThat(total).isCloseTo(12884.2, lastDigitOf("12884.2"));
        assertThat(actual).isEqualTo(13_260);
        assertThat(expected.get("rows")).hasSize(22);
    }

    /**
     * The vignette of the R package BTYD, whose search stops a little early; these parameters lie within a ten-thousandth of the maximum
     * and give its three figures at once.
     */
    @Test
    void expected_donations_are_those_of_btyd() {
        BgBb model = BgBb.of(1.20350029, 0.74970862, 0.65677942, 2.78378514, Cadence.YEARLY);
        assertThat(model.expectedPurchasesOfNewCustomer(10)).isCloseTo(3.179805, lastDigitOf("3.179805"));
        assertThat(model.expectedPurchases(new OpportunityHistory(0, 0, 6), 10))
                .isCloseTo(0.1302169, lastDigitOf("0.1302169"));
        assertThat(model.expectedPurchases(new OpportunityHistory(4, 5, 6), 10))
                .isCloseTo(3.627858, lastDigitOf("3.627858"));
    }

    @Test
    void discounted_donations_are_those_found_by_other_means() {
        JsonNode expected =
                PublishedFigures.json("expected_bgbb_donations.json").get("dert_d10_params_1_20_0_75_0_66_2_78");
        BgBb model = BgBb.of(1.20, 0.75, 0.66, 2.78, Cadence.YEARLY);
        assertClose(
                model.discountedPurchases(new OpportunityHistory(3, 4, 6), TEN_PER_CENT),
                expected.get("x3_tx4_n6"),
                1e-11);
        for (int x = 1; x <= 6; x++) {
            assertClose(
                    model.discountedPurchases(new OpportunityHistory(x, 6, 6), TEN_PER_CENT),
                    expected.get("x1to6_tx6").get(x - 1),
                    1e-11);
        }
    }

    @Property(tries = 200)
    void all_counts_together_are_certain_and_their_mean_is_the_expectation(
            @ForAll @DoubleRange(min = 0.1, max = 5) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 5) double beta,
            @ForAll @DoubleRange(min = 0.1, max = 5) double gamma,
            @ForAll @DoubleRange(min = 0.1, max = 5) double delta,
            @ForAll @IntRange(max = 60) int opportunities) {
        BgBb model = BgBb.of(alpha, beta, gamma, delta, Cadence.MONTHLY);
        double total = 0;
        double mean = 0;
        for (int count = 0; count <= opportunities; count++) {
            total += model.probabilityOfRepeatPurchases(count, opportunities);
            mean += count * model.probabilityOfRepeatPurchases(count, opportunities);
        }
        assertThat(total).isCloseTo(1, within(1e-10));
        assertThat(mean).isCloseTo(model.expectedPurchasesOfNewCustomer(opportunities), within(1e-9 * (1 + mean)));
    }

    /** What is discounted is the sum of what one more opportunity brings. */
    @Property(tries = 50)
    void discounted_purchases_are_the_sum_they_stand_for(
            @ForAll @DoubleRange(min = 0.1, max = 5) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 5) double gamma,
            @ForAll @DoubleRange(min = 0.05, max = 0.5) double rate,
            @ForAll @IntRange(min = 1, max = 12) int last) {
        BgBb model = BgBb.of(alpha, 1.3, gamma, 2, Cadence.YEARLY);
        OpportunityHistory history = new OpportunityHistory((last + 1) / 2, last, 12);
        double sum = 0;
        for (int j = 1; j <= 800; j++) {
            sum += (model.expectedPurchases(history, j) - model.expectedPurchases(history, j - 1))
                    * Math.pow(1 + rate, -j);
        }
        double discounted = model.discountedPurchases(history, DiscountRate.perPeriod(rate, Cadence.YEARLY));
        assertThat(discounted).isCloseTo(sum, withinPercentage(1e-8));
        assertThat(model.probabilityAlive(history)).isBetween(0.0, 1.0);
    }

    /** First purchase on 1 January; weeks end on the 8th, 15th, 22nd and 29th; the fifth is not over on the 31st. */
    @Test
    void opportunities_of_a_log_by_hand() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<Purchase> log = List.of(
                Purchase.of("Ada", first),
                Purchase.of("Ada", first.plusDays(7)),
                Purchase.of("Ada", first.plusDays(8)),
                Purchase.of("Ada", first.plusDays(9)),
                Purchase.of("Ada", first.plusDays(29)),
                Purchase.of("Ada", first.plusDays(43)),
                Purchase.of("Bob", first.plusDays(30)));
        OpportunitySummaries summaries = OpportunitySummaries.of(
                log, Calibration.until(first.plusDays(30)).withHoldoutUntil(first.plusDays(60)), Cadence.WEEKLY);
        assertThat(summaries.customers())
                .containsExactly(
                        new OpportunitySummary("Ada", new OpportunityHistory(2, 2, 4), 2),
                        new OpportunitySummary("Bob", new OpportunityHistory(0, 0, 0), 0));
        assertThat(summaries.customerCount()).isEqualTo(2);
        assertThat(summaries.repeatPurchases()).isEqualTo(2);
        assertThat(BgBb.fit(summaries).model()).isPresent();
    }

    @Test
    void too_little_is_told_and_misuse_refused() {
        assertThat(BgBb.fit(counts(Map.of(new OpportunityHistory(0, 0, 4), 9L))))
                .isEqualTo(new FitResult.InsufficientData<>(FitResult.Lack.REPEAT_PURCHASES, 9));
        assertThat(BgBb.fit(counts(Map.of(new OpportunityHistory(0, 0, 0), 9L))))
                .isEqualTo(new FitResult.InsufficientData<>(FitResult.Lack.OPPORTUNITIES, 9));
        FitResult<BgBb> always = BgBb.fit(counts(Map.of(new OpportunityHistory(5, 5, 5), 9L)));
        assertThat(always).isNotInstanceOf(FitResult.Converged.class);
        assertThat(always.model().orElseThrow().expectedPurchases(new OpportunityHistory(5, 5, 5), 5))
                .isBetween(4.9, 5.0);
        assertThatThrownBy(() -> new OpportunityHistory(3, 2, 6))
                .hasMessage("no history: 3 purchases, the last at opportunity 2 of 6");
        assertThatThrownBy(() -> BgBb.of(1, 1, 1, 0, Cadence.YEARLY))
                .hasMessage("delta must be positive and finite: 0.0");
        BgBb model = BgBb.of(1, 1, 1, 1, Cadence.YEARLY);
        assertThatThrownBy(() -> model.discountedPurchases(new OpportunityHistory(0, 0, 1), DiscountRate.annual(0)))
                .hasMessage("rate must not be 0 without a horizon");
        assertThatThrownBy(() -> model.expectedPurchasesOfNewCustomer(-1))
                .hasMessage("a number of opportunities must not be negative: -1");
    }

    static OpportunitySummaries donors() {
        Map<OpportunityHistory, Long> counts = new HashMap<>();
        for (String[] row : PublishedFigures.rows("donations_1995_6y.csv")) {
            counts.put(
                    new OpportunityHistory(
                            Integer.parseInt(row[0]), Integer.parseInt(row[1]), Integer.parseInt(row[2])),
                    Long.parseLong(row[3]));
        }
        return counts(counts);
    }

    private static OpportunitySummaries counts(Map<OpportunityHistory, Long> counts) {
        return OpportunitySummaries.ofCounts(counts, Cadence.YEARLY);
    }

    private static void assertClose(double value, JsonNode expected, double tolerance) {
        assertThat(value).isCloseTo(expected.asDouble(), within(tolerance * Math.abs(expected.asDouble())));
    }
}
