package org.openpac.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.openpac.kpi.lifetime.CustomerSummaries;
import org.openpac.kpi.lifetime.CustomerValues;
import org.openpac.kpi.lifetime.GammaGamma;
import org.openpac.kpi.lifetime.LifetimeModel;
import org.openpac.kpi.lifetime.PredictedValue;
import org.openpac.kpi.lifetime.ValueTerms;

/**
 * How the command values customers.
 *
 * @param terms margin and discount
 */
record LifetimeValues(ValueTerms terms) {

    /** The value of each customer, in their order; empty where amounts are too few. */
    List<OptionalDouble> of(LifetimeModel model, CustomerSummaries summaries) {
        return GammaGamma.fitWithFiniteMean(summaries)
                .model()
                .map(spends -> CustomerValues.of(model, spends, summaries, terms).customers().stream()
                        .map(PredictedValue::value)
                        .toList())
                .orElse(List.of());
    }
}
