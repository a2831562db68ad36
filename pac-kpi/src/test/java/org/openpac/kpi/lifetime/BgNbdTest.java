package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

class BgNbdTest {

    private static final double PARAMETER_TOLERANCE = 2e-5;
    private static final double PREDICTION_TOLERANCE = 1e-5;
    private static final Period HOLDOUT = Period.ofWeeks(39);

    /** Fader, Hardie and Lee, Marketing Science 24 (2005), 275–284. */
    @Test
    void the_fit_to_cdnow_is_the_published_one() {
        BgNbd model = BgNbd.fit(Cdnow.summaries(Cadence.WEEKLY)).orThrow();
        assertThat(model.r()).isCloseTo(0.243, lastDigitOf("0.243"));
        assertThat(model.alpha()).isCloseTo(4.414, lastDigitOf("4.414"));
        assertThat(model.a()).isCloseTo(0.793, lastDigitOf("0.793"));
        assertThat(model.b()).isCloseTo(2.426, lastDigitOf("2.426"));
        assertThat(model.estimation().orElseThrow().logLikelihood()).isCloseTo(-9582.4, lastDigitOf("9582.4"));
    }

    @Test
    void the_fit_to_cdnow_is_the_one_found_by_other_means() {
        JsonNode expected = expected();
        BgNbd model = BgNbd.fit(Cdnow.summaries(Cadence.WEEKLY)).orThrow();
        Estimation estimation = model.estimation().orElseThrow();
        List<Double> found = List.of(model.r(), model.alpha(), model.a(), model.b());
        List<String> names = List.of("r", "alpha", "a", "b");
        for (int i = 0; i < names.size(); i++) {
            double parameter = expected.get("params").get(names.get(i)).asDouble();
            double standardError = expected.get("se").get(names.get(i)).asDouble();
            assertThat(found.get(i)).isCloseTo(parameter, relative(parameter, PARAMETER_TOLERANCE));
            assertThat(estimation.standardErrors().get(i))
                    .isCloseTo(standardError, relative(standardError, PARAMETER_TOLERANCE));
            for (int j = 0; j < names.size(); j++) {
                double covariance = expected.get("cov").get(i).get(j).asDouble();
                assertThat(estimation.covariance().get(i).get(j))
                        .isCloseTo(covariance, relative(covariance, PARAMETER_TOLERANCE))
                        .isEqualTo(estimation.covariance().get(j).get(i));
            }
        }
        assertThat(estimation.logLikelihood()).isCloseTo(expected.get("loglik").asDouble(), within(1e-5));
        assertThat(estimation.iterations()).isLessThanOrEqualTo(15);
        assertThat(estimation.customers()).isEqualTo(2_357);
        assertThat(estimation.repeatPurchases()).isEqualTo(2_457);
    }

    @Test
    void predictions_for_cdnow_are_those_found_by_other_means() {
        JsonNode expected = expected();
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        BgNbd model = BgNbd.fit(summaries).orThrow();
        JsonNode ofNew = expected.get("expected_repeat_new_customer");
        for (String weeks : ofNew.propertyNames()) {
            assertThat(model.expectedPurchasesOfNewCustomer(Period.ofWeeks(Integer.parseInt(weeks))))
                    .isCloseTo(
                            ofNew.get(weeks).asDouble(),
                            relative(ofNew.get(weeks).asDouble(), PREDICTION_TOLERANCE));
        }
        for (JsonNode row : expected.get("customers")) {
            CustomerSummary customer = summaries.find(row.get("id").asString()).orElseThrow();
            double alive = row.get("p_alive").asDouble();
            double purchases = row.get("expected_tx").asDouble();
            assertThat(model.probabilityAlive(customer)).isCloseTo(alive, relative(alive, PREDICTION_TOLERANCE));
            assertThat(model.expectedPurchases(customer, HOLDOUT))
                    .isCloseTo(purchases, relative(purchases, PREDICTION_TOLERANCE));
        }
        for (JsonNode row : expected.get("holdout_by_x")) {
            double mean = summaries.customers().stream()
                    .filter(customer ->
                            Math.min(customer.repeatCount(), 7) == row.get("x").asLong())
                    .mapToDouble(customer -> model.expectedPurchases(customer, HOLDOUT))
                    .average()
                    .orElseThrow();
            double expectedMean = row.get("predicted_mean").asDouble();
            assertThat(mean).isCloseTo(expectedMean, relative(expectedMean, PREDICTION_TOLERANCE));
        }
        double total = summaries.customers().stream()
                .mapToDouble(customer -> model.expectedPurchases(customer, HOLDOUT))
                .sum();
        double expectedTotal = expected.get("holdout_predicted_total").asDouble();
        assertThat(total).isCloseTo(expectedTotal, relative(expectedTotal, PREDICTION_TOLERANCE));
    }

    @Test
    void the_cumulative_repeat_purchases_of_cdnow_are_tracked_as_found_by_other_means() {
        JsonNode expected = PublishedFigures.json("expected_btyd_fits.json")
                .get("cdnow_sample_39w")
                .get("tracking")
                .get("expected_cumulative")
                .get("BGNBD");
        BgNbd model = BgNbd.fit(Cdnow.summaries(Cadence.WEEKLY)).orThrow();
        LocalDate before = LocalDate.of(1996, 12, 31);
        for (String week : expected.propertyNames()) {
            CustomerSummaries until =
                    CustomerSummaries.of(Cdnow.purchases(), before.plusWeeks(Integer.parseInt(week)), Cadence.WEEKLY);
            double total = until.customers().stream()
                    .mapToDouble(customer -> model.expectedPurchasesOfNewCustomer(Period.ofDays((int) customer.age())))
                    .sum();
            double expectedTotal = expected.get(week).asDouble();
            assertThat(total)
                    .as("week %s", week)
                    .isCloseTo(expectedTotal, relative(expectedTotal, PREDICTION_TOLERANCE));
        }
    }

    @Test
    void the_likelihood_at_the_published_parameters_is_that_of_the_data() {
        BgNbd published = BgNbd.of(0.243, 4.414, 0.793, 2.426, Cadence.WEEKLY);
        assertThat(published.logLikelihood(Cdnow.summaries(Cadence.WEEKLY)))
                .isCloseTo(-9582.43047801, lastDigitOf("9582.43047801"));
    }

    @ParameterizedTest
    @EnumSource
    void the_unit_of_time_rescales_alpha_and_nothing_else(Cadence cadence) {
        CustomerSummaries weekly = Cdnow.summaries(Cadence.WEEKLY);
        BgNbd inWeeks = BgNbd.fit(weekly).orThrow();
        BgNbd inOther = BgNbd.fit(Cdnow.summaries(cadence)).orThrow();
        double scale = cadence.days() / 7;
        assertThat(inOther.r()).isCloseTo(inWeeks.r(), relative(inWeeks.r(), 1e-9));
        assertThat(inOther.alpha() * scale).isCloseTo(inWeeks.alpha(), relative(inWeeks.alpha(), 1e-9));
        assertThat(inOther.a()).isCloseTo(inWeeks.a(), relative(inWeeks.a(), 1e-9));
        assertThat(inOther.b()).isCloseTo(inWeeks.b(), relative(inWeeks.b(), 1e-9));
        assertThat(inOther.estimation().orElseThrow().logLikelihood())
                .isCloseTo(inWeeks.logLikelihood(weekly) + 2_457 * Math.log(scale), within(1e-7));
        CustomerSummary customer = weekly.find("01760").orElseThrow();
        double purchases = inWeeks.expectedPurchases(customer, HOLDOUT);
        assertThat(inOther.expectedPurchases(customer, HOLDOUT)).isCloseTo(purchases, relative(purchases, 1e-9));
    }

    @Test
    void neither_the_order_of_rows_nor_the_names_of_customers_change_a_bit() {
        List<Purchase> purchases = new ArrayList<>(Cdnow.purchases());
        BgNbd model = fit(purchases);
        Collections.shuffle(purchases, new Random(20_260_101));
        assertThat(fit(purchases)).isEqualTo(model);
        assertThat(fit(purchases).estimation().orElseThrow().covariance())
                .isEqualTo(model.estimation().orElseThrow().covariance());
        assertThat(fit(purchases.stream()
                        .map(each -> Purchase.of(
                                new StringBuilder(each.customer()).reverse().toString(), each.date()))
                        .toList()))
                .isEqualTo(model);
    }

    @Test
    void customers_of_one_history_count_as_often_as_they_are() {
        BgNbd model = BgNbd.of(0.243, 4.414, 0.793, 2.426, Cadence.WEEKLY);
        List<CustomerSummary> customers = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < 60; i++) {
            CustomerSummary customer = CustomerSummary.of("customer " + i, i % 3, 40L * (i % 3), 100 + i % 2);
            customers.add(customer);
            sum += model.logLikelihood(CustomerSummaries.of(List.of(customer), Cadence.WEEKLY));
        }
        double grouped = model.logLikelihood(CustomerSummaries.of(customers, Cadence.WEEKLY));
        assertThat(grouped).isCloseTo(sum, relative(sum, 1e-14));
    }

    /** Histories too long to be packed into one word are grouped all the same. */
    @Test
    void geological_ages_are_counted_together_too() {
        long age = 1L << 40;
        CustomerSummaries two = CustomerSummaries.of(
                List.of(CustomerSummary.of("Ada", 2, age - 9, age), CustomerSummary.of("Bob", 2, age - 9, age)),
                Cadence.YEARLY);
        BgNbd model = BgNbd.of(0.243, 4.414, 0.793, 2.426, Cadence.YEARLY);
        double one = model.logLikelihood(CustomerSummaries.of(two.customers().subList(0, 1), Cadence.YEARLY));
        assertThat(RepeatGroups.of(two, Cadence.YEARLY).size()).isEqualTo(1);
        assertThat(model.logLikelihood(two)).isCloseTo(2 * one, relative(one, 1e-15));
    }

    private static BgNbd fit(List<Purchase> purchases) {
        return BgNbd.fit(CustomerSummaries.of(purchases, Cdnow.CALIBRATION_END, Cadence.WEEKLY))
                .orThrow();
    }

    private static JsonNode expected() {
        return PublishedFigures.json("expected_btyd_fits.json")
                .get("cdnow_sample_39w")
                .get("models")
                .get("BGNBD");
    }

    private static Offset<Double> relative(double expected, double tolerance) {
        return within(Math.abs(expected) * tolerance);
    }
}
