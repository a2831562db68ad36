package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifetimeModelTest {

    private static final Period HOLDOUT = Period.ofWeeks(39);

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

    private static Offset<Double> relative(double expected, double tolerance) {
        return within(Math.abs(expected) * tolerance);
    }
}
