package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.FitResult;

/** Whatever the customers are like, a fit ends with an answer, and the same one however it is worked out. */
class AnyCustomersTest {

    private static final Period YEAR = Period.ofYears(1);
    private static final List<Function<CustomerSummaries, FitResult<? extends LifetimeModel>>> FITS =
            List.of(BgNbd::fit, MbgNbd::fit, ParetoNbd::fit, Nbd::fit);

    @Property(tries = 60)
    void no_answer_is_ever_no_number(
            @ForAll @IntRange(min = 1, max = 60) int customers,
            @ForAll @IntRange(min = 1, max = 4_000) int longestAge,
            @ForAll @IntRange(max = 300) int mostRepeats,
            @ForAll Cadence cadence,
            @ForAll long seed) {
        CustomerSummaries summaries = customers(customers, longestAge, mostRepeats, cadence, new Random(seed));
        for (Function<CustomerSummaries, FitResult<? extends LifetimeModel>> fit : FITS) {
            FitResult<? extends LifetimeModel> result = fit.apply(summaries);
            assertThat(result.model().isPresent()).isEqualTo(summaries.repeatPurchases() > 0);
            result.model().ifPresent(model -> {
                assertThat(model.parameters().values()).allMatch(Double::isFinite);
                assertThat(model.probabilitiesAlive(summaries))
                        .matches(all -> Arrays.stream(all).allMatch(alive -> alive >= 0 && alive <= 1));
                assertThat(model.expectedPurchases(summaries, YEAR))
                        .matches(all ->
                                Arrays.stream(all).allMatch(expected -> expected >= 0 && Double.isFinite(expected)));
                assertThat(model.estimation().orElseThrow().logLikelihood()).isFinite();
                if (result instanceof FitResult.Converged) {
                    assertThat(model.estimation().orElseThrow().standardErrors())
                            .allMatch(error -> error > 0);
                }
            });
        }
    }

    private static CustomerSummaries customers(
            int customers, int longestAge, int mostRepeats, Cadence cadence, Random random) {
        List<CustomerSummary> all = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int age = 1 + random.nextInt(longestAge);
            int repeats = Math.min(random.nextInt(mostRepeats + 1), age);
            int last = repeats == 0 ? 0 : repeats + random.nextInt(age - repeats + 1);
            all.add(CustomerSummary.of("customer " + i, repeats, last, age));
        }
        return CustomerSummaries.of(all, cadence);
    }

    /** Weeks since the first purchase of dozens of customers, all in their ridge or out at an edge. */
    @Test
    void a_richer_model_never_explains_less_than_the_one_it_contains() {
        Random random = new Random(5);
        for (int i = 0; i < 30; i++) {
            CustomerSummaries summaries = customers(80, 500, 12, Cadence.WEEKLY, random);
            double nbd = logLikelihood(Nbd.fit(summaries));
            double slack = 1e-4 * Math.abs(nbd);
            assertThat(logLikelihood(BgNbd.fit(summaries))).isGreaterThan(nbd - slack);
            assertThat(logLikelihood(MbgNbd.fit(summaries))).isGreaterThan(nbd - slack);
            assertThat(logLikelihood(ParetoNbd.fit(summaries))).isGreaterThan(nbd - slack);
        }
    }

    private static double logLikelihood(FitResult<? extends LifetimeModel> fit) {
        return fit.model().orElseThrow().estimation().orElseThrow().logLikelihood();
    }

    @Test
    void one_thread_or_many_and_any_order_of_rows_give_the_same_bits() {
        List<Purchase> log = new ArrayList<>(Cdnow.purchases());
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        ParetoNbd model = ParetoNbd.fit(summaries).orThrow();
        double[] expected = model.expectedPurchases(summaries, YEAR);
        GammaGamma spends = GammaGamma.fit(summaries).orThrow();
        List<ParetoNbd> others = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> {
                    List<Purchase> shuffled = new ArrayList<>(log);
                    Collections.shuffle(shuffled, new Random(i));
                    CustomerSummaries same = CustomerSummaries.of(shuffled, Cdnow.CALIBRATION_END, Cadence.WEEKLY);
                    assertThat(same).isEqualTo(summaries);
                    assertThat(GammaGamma.fit(same).orThrow()).isEqualTo(spends);
                    assertThat(model.expectedPurchases(same, YEAR)).isEqualTo(expected);
                    return ParetoNbd.fit(same).orThrow();
                })
                .toList();
        assertThat(others).allMatch(model::equals);
        assertThat(others).allMatch(other -> other.estimation().equals(model.estimation()));
    }

    /** Customers of one history are answered once, and each as if he were alone. */
    @Test
    void many_customers_are_answered_as_each_alone() {
        CustomerSummaries summaries = CustomerSummaries.of(Cdnow.purchases(), LocalDate.of(1997, 6, 30), Cadence.DAILY);
        for (LifetimeModel model : List.of(
                MbgNbd.of(0.5, 40, 0.9, 1.6, Cadence.DAILY),
                ParetoNbd.of(0.5, 70, 0.6, 80, Cadence.MONTHLY),
                Nbd.of(0.4, 80, Cadence.DAILY))) {
            double[] alive = model.probabilitiesAlive(summaries);
            double[] expected = model.expectedPurchases(summaries, YEAR);
            for (int i = 0; i < alive.length; i += 97) {
                CustomerSummary customer = summaries.customers().get(i);
                assertThat(model.probabilityAlive(customer)).isEqualTo(alive[i]);
                assertThat(model.expectedPurchases(customer, YEAR)).isEqualTo(expected[i]);
            }
        }
    }
}
