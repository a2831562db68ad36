package org.openpac.kpi.lifetime;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.numeric.NeumaierSum;

/**
 * Predictive customer lifetime value: for each customer, the margin times what a purchase brings times the discounted purchases to
 * expect.
 *
 * <p>What a customer brought so far is no part of it. Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, Journal of Marketing Research
 * 42 (2005), 415–430.
 */
public final class CustomerValues {

    private final List<PredictedValue> customers;
    private final ValueTerms terms;

    private CustomerValues(List<PredictedValue> customers, ValueTerms terms) {
        this.customers = Collections.unmodifiableList(customers);
        this.terms = terms;
    }

    /**
     * Predicts the value of each customer.
     *
     * @param purchases how often customers buy
     * @param spends what a purchase brings, fitted to amounts of the currency that values are to be in
     */
    public static CustomerValues of(
            LifetimeModel purchases, GammaGamma spends, CustomerSummaries summaries, ValueTerms terms) {
        double[] alive = purchases.probabilitiesAlive(summaries);
        double[] discounted = discounted(purchases, summaries, terms);
        List<PredictedValue> customers = new ArrayList<>(alive.length);
        for (int i = 0; i < alive.length; i++) {
            CustomerSummary each = summaries.customers().get(i);
            OptionalDouble spend = spends.expectedSpend(each);
            OptionalDouble value = spend.isPresent()
                    ? OptionalDouble.of(terms.margin() * spend.getAsDouble() * discounted[i])
                    : OptionalDouble.empty();
            customers.add(new PredictedValue(each.customer(), alive[i], discounted[i], spend, value));
        }
        return new CustomerValues(customers, terms);
    }

    /** The customers, in the order of the summaries. */
    public List<PredictedValue> customers() {
        return customers;
    }

    /** What counts as value. */
    public ValueTerms terms() {
        return terms;
    }

    /** The value of all customers together, in the main unit of the currency; absent where that of one is. */
    public OptionalDouble total() {
        NeumaierSum sum = new NeumaierSum();
        for (PredictedValue each : customers) {
            if (each.value().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum.add(each.value().getAsDouble());
        }
        return OptionalDouble.of(sum.total());
    }

    /** The value of a customer on average, in the main unit of the currency; absent with the total, or without customers. */
    public OptionalDouble mean() {
        OptionalDouble total = total();
        return total.isEmpty() || customers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(total.getAsDouble() / customers.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerValues that && customers.equals(that.customers) && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, terms);
    }

    @Override
    public String toString() {
        return "values of " + customers.size() + " customers";
    }

    private static double[] discounted(LifetimeModel model, CustomerSummaries summaries, ValueTerms terms) {
        if (terms.horizon().isEmpty()) {
            return model.discountedPurchases(summaries, terms.rate());
        }
        Period horizon = terms.horizon().orElseThrow();
        return switch (terms.timing()) {
            case CONTINUOUS -> model.discountedPurchases(summaries, terms.rate(), horizon);
            case MID_PERIOD -> model.discountedByPeriod(summaries, terms.rate(), horizon, 0.5);
            case END_OF_PERIOD -> model.discountedByPeriod(summaries, terms.rate(), horizon, 1);
        };
    }
}
