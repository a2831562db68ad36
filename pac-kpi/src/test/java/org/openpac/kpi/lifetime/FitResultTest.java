package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.text.Message;
import org.openpac.kpi.lifetime.fit.FitResult;

class FitResultTest {

    private static final Period HOLDOUT = Period.ofWeeks(39);

    @Test
    void without_repeat_purchases_there_is_nothing_to_fit_to() {
        FitResult<BgNbd> result =
                BgNbd.fit(CustomerSummaries.of(List.of(CustomerSummary.of("Ada", 0, 0, 50)), Cadence.WEEKLY));
        assertThat(result).isEqualTo(new FitResult.InsufficientData<BgNbd>(FitResult.Lack.REPEAT_PURCHASES, 1));
        assertThat(result.model()).isEmpty();
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No customer came back (customers: 1). Choose a later end of the calibration.");
        assertThat(result.advice().text(Locale.FRENCH))
                .isEqualTo("Aucun client n’est revenu (clients : 1). Choisissez une fin de calage plus tardive.");
        assertThat(BgNbd.fit(CustomerSummaries.of(List.<CustomerSummary>of(), Cadence.WEEKLY)))
                .isInstanceOf(FitResult.InsufficientData.class);
    }

    @ParameterizedTest
    @MethodSource("everyResult")
    void every_result_says_in_both_languages_what_to_do(FitResult<String> result) {
        Message advice = result.advice();
        String french = advice.translations().find(advice.key(), Locale.FRENCH).orElseThrow();
        assertThat(Message.places(french)).isEqualTo(Message.places(advice.english()));
        assertThat(advice.arguments()).containsOnlyKeys(Message.places(french));
        assertThat(advice.text(Locale.FRENCH))
                .isNotEqualTo(advice.text(Locale.ENGLISH))
                .doesNotContain("{");
    }

    static Stream<FitResult<String>> everyResult() {
        return Stream.concat(
                Stream.of(
                        new FitResult.Converged<>("model"),
                        new FitResult.Boundary<>("model", List.of("a", "b")),
                        new FitResult.Flat<>("model", List.of("r"))),
                Stream.of(FitResult.Lack.values()).map(lack -> new FitResult.InsufficientData<>(lack, 3)));
    }

    /** Everyone bought last on the last day, so nobody can be seen to have left. */
    @Test
    void where_nobody_leaves_the_model_says_so_and_still_predicts() {
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            customers.add(CustomerSummary.of("customer " + i, 1 + i % 10, 280, 280));
        }
        FitResult<BgNbd> result = BgNbd.fit(CustomerSummaries.of(customers, Cadence.WEEKLY));
        assertThat(result).isInstanceOf(FitResult.Boundary.class);
        BgNbd model = result.model().orElseThrow();
        assertThat(model.probabilityAlive(customers.get(5))).isCloseTo(1, within(1e-2));
        assertThat(model.estimation().orElseThrow().standardErrors()).isEmpty();
        assertThat(model.expectedPurchases(customers.get(5), HOLDOUT))
                .isPositive()
                .isFinite();
        assertThatThrownBy(result::orThrow).hasMessageContaining("The likelihood rises without end in");
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 70", "5, 70, 70", "1, 1, 3000", "4000, 5000, 6000", "1, 1, 1"})
    void a_single_customer_never_gives_a_number_that_is_none(long repeats, long last, long age) {
        CustomerSummaries one =
                CustomerSummaries.of(List.of(CustomerSummary.of("Ada", repeats, last, age)), Cadence.WEEKLY);
        FitResult<BgNbd> result = BgNbd.fit(one);
        BgNbd model = result.model().orElseThrow();
        assertThat(result).isNotInstanceOf(FitResult.Converged.class);
        assertThat(List.of(model.r(), model.alpha(), model.a(), model.b())).allMatch(Double::isFinite);
        assertThat(model.expectedPurchases(one.customers().get(0), HOLDOUT)).isFinite();
        assertThat(model.probabilityAlive(one.customers().get(0))).isBetween(0.0, 1.0);
        assertThat(result.advice().text(Locale.FRENCH))
                .isNotEqualTo(result.advice().text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, r, 0.0",
        "1, -1, 1, 1, alpha, -1.0",
        "1, 1, Infinity, 1, a, Infinity",
        "1, 1, 1, NaN, b, NaN"
    })
    void parameters_are_positive(double r, double alpha, double a, double b, String name, String value) {
        assertThatThrownBy(() -> BgNbd.of(r, alpha, a, b, Cadence.WEEKLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " must be positive and finite: " + value);
    }

    @Test
    void there_is_no_time_before_now() {
        BgNbd model = BgNbd.of(1, 1, 1, 1, Cadence.WEEKLY);
        assertThatThrownBy(() -> model.expectedPurchasesOfNewCustomer(Period.ofDays(-1)))
                .hasMessage("length must not be negative: P-1D");
        assertThat(model.expectedPurchasesOfNewCustomer(Period.ZERO)).isZero();
        assertThat(model.estimation()).isEmpty();
    }
}
