package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Newton;

/** So many histories that a sample of them is fitted first. */
class ManyHistoriesTest {

    private static final int CUSTOMERS = 40_000;

    private static final CustomerSummaries MANY = many();

    @Test
    void the_peak_is_the_one_that_a_climb_from_afar_leads_to() {
        RepeatGroups groups = RepeatGroups.of(MANY, Cadence.WEEKLY);
        assertThat(groups.size()).isGreaterThan(20_000);
        assertPeak(BgNbd::fit, new BetaGeometricLikelihood(groups, 0), 3);
        assertPeak(MbgNbd::fit, new BetaGeometricLikelihood(groups, 1), 3);
        assertPeak(ParetoNbd::fit, new ParetoLikelihood(groups), 10);
    }

    private static void assertPeak(
            Function<CustomerSummaries, ? extends FitResult<? extends LifetimeModel>> fit,
            LogLikelihood likelihood,
            double time) {
        LifetimeModel model = fit.apply(MANY).orThrow();
        Newton.Optimum fromAfar = Newton.maximise(likelihood, new double[] {0, Math.log(time), 0, Math.log(time)});
        int i = 0;
        for (double parameter : model.parameters().values()) {
            assertThat(parameter).isCloseTo(Math.exp(fromAfar.point()[i++]), withinPercentage(1e-6));
        }
        assertThat(model.estimation().orElseThrow().iterations()).isLessThan(fromAfar.iterations());
    }

    /** Neither a sample nor all of them have a peak where everybody stays: the likelihood is that of the model in which all do. */
    @Test
    void where_nobody_is_seen_to_leave_the_fit_ends_at_an_edge() {
        Random random = new Random(12);
        List<CustomerSummary> loyal = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            int age = 200 + random.nextInt(500);
            double between = 20 / random.nextDouble();
            int repeats = 0;
            int last = 0;
            for (double day = between * random.nextDouble();
                    day < age - 1;
                    day += 1 + between * random.nextDouble(0.9, 1.1)) {
                last = 1 + (int) day;
                repeats++;
            }
            loyal.add(CustomerSummary.of("customer " + i, repeats, last, age));
        }
        CustomerSummaries all = CustomerSummaries.of(loyal, Cadence.WEEKLY);
        assertThat(RepeatGroups.of(all, Cadence.WEEKLY).size()).isGreaterThan(20_000);
        FitResult<MbgNbd> result = MbgNbd.fit(all);
        assertThat(result).isInstanceOf(FitResult.Boundary.class);
        double reached = result.model().orElseThrow().estimation().orElseThrow().logLikelihood();
        double everybodyStays =
                Nbd.fit(all).orThrow().estimation().orElseThrow().logLikelihood();
        assertThat(reached).isCloseTo(everybodyStays, withinPercentage(1e-3));
    }

    @Test
    void the_order_of_customers_changes_no_bit() {
        List<CustomerSummary> shuffled = new ArrayList<>(MANY.customers());
        Collections.shuffle(shuffled, new Random(3));
        CustomerSummaries same = CustomerSummaries.of(shuffled, Cadence.WEEKLY);
        assertThat(ParetoNbd.fit(same).orThrow().parameters())
                .isEqualTo(ParetoNbd.fit(MANY).orThrow().parameters());
    }

    @Test
    void a_sample_takes_every_so_manieth_group() {
        RepeatGroups all = RepeatGroups.of(MANY, Cadence.WEEKLY);
        RepeatGroups sample = all.oneIn(7);
        assertThat(sample.size()).isEqualTo((all.size() + 6) / 7);
        for (int i = 0; i < sample.size(); i++) {
            assertThat(sample.repeatCount[i]).isEqualTo(all.repeatCount[7 * i]);
            assertThat(sample.lastPurchase[i]).isEqualTo(all.lastPurchase[7 * i]);
            assertThat(sample.age[i]).isEqualTo(all.age[7 * i]);
            assertThat(sample.customers[i]).isEqualTo(all.customers[7 * i]);
        }
    }

    /** Each buys at a rate of his own, won over two years, and leaves at a time of his own. */
    private static CustomerSummaries many() {
        Random random = new Random(11);
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            int age = 30 + random.nextInt(700);
            double between = 30 / Math.pow(random.nextDouble(), 1.2);
            double until = Math.min(age, -300 * Math.log(random.nextDouble()) / Math.pow(random.nextDouble(), 0.5));
            int repeats = 0;
            int last = 0;
            double day = -between * Math.log(random.nextDouble());
            while (day < until && day >= 1) {
                if ((int) day > last) {
                    repeats++;
                    last = (int) day;
                }
                day += 1 - between * Math.log(random.nextDouble());
            }
            customers.add(CustomerSummary.of("customer " + i, repeats, last, age));
        }
        return CustomerSummaries.of(customers, Cadence.WEEKLY);
    }
}
