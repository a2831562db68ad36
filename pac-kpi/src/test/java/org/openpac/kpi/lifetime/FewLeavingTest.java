package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.FitResult;

/** Customers who stay for good, but for a few who leave at once. */
class FewLeavingTest {

    private static final int CUSTOMERS = 200;
    private static final int LEAVING = 8;

    /**
     * MBG/NBD and Pareto/NBD hold the mixture in which a part leaves at once and the others never do, as shapes go to 0: so they explain
     * the customers at least as well as it does at any parameters, such as those of the customers who stay.
     */
    @Test
    void those_who_leave_at_once_are_seen() {
        for (long seed : new long[] {1, 4, 6}) {
            List<CustomerSummary> customers = customers(new Random(seed));
            CustomerSummaries all = CustomerSummaries.of(customers, Cadence.WEEKLY);
            Nbd staying = Nbd.fit(CustomerSummaries.of(customers.subList(LEAVING, CUSTOMERS), Cadence.WEEKLY))
                    .orThrow();
            double mixture = mixture(all, staying);
            assertThat(logLikelihood(MbgNbd::fit, all)).isGreaterThan(mixture - 1e-3);
            assertThat(logLikelihood(ParetoNbd::fit, all)).isGreaterThan(mixture - 1e-3);
        }
    }

    private static double mixture(CustomerSummaries all, Nbd staying) {
        double part = LEAVING / (double) CUSTOMERS;
        double sum = 0;
        for (CustomerSummary each : all.customers()) {
            double ofStaying = staying.logLikelihood(CustomerSummaries.of(List.of(each), Cadence.WEEKLY));
            sum += each.repeatCount() == 0
                    ? Math.log(part + (1 - part) * Math.exp(ofStaying))
                    : Math.log(1 - part) + ofStaying;
        }
        return sum;
    }

    private static double logLikelihood(
            Function<CustomerSummaries, ? extends FitResult<? extends LifetimeModel>> fit, CustomerSummaries all) {
        return fit.apply(all).model().orElseThrow().estimation().orElseThrow().logLikelihood();
    }

    /** Rates are gamma distributed with shape 2: sums of two exponential times. */
    private static List<CustomerSummary> customers(Random random) {
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            int age = 300 + random.nextInt(100);
            double rate = -Math.log(random.nextDouble() * random.nextDouble()) / 150;
            int repeats = 0;
            int last = 0;
            double day = i < LEAVING ? age : 1 - Math.log(random.nextDouble()) / rate;
            while (day < age) {
                repeats++;
                last = (int) day;
                day += 1 - Math.log(random.nextDouble()) / rate;
            }
            customers.add(CustomerSummary.of("customer " + i, repeats, last, age));
        }
        return customers;
    }
}
