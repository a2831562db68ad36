package org.openpac.kpi.lifetime.contract;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.FitResult.InsufficientData;
import org.openpac.kpi.lifetime.fit.FitResult.Lack;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Search;

/**
 * How models of customers with a contract are fitted.
 *
 * @param likelihood of the counts
 * @param names of the parameters
 * @param starts where to begin
 */
record ContractFit(Function<RenewalCounts, LogLikelihood> likelihood, List<String> names, List<double[]> starts) {

    <M> FitResult<M> to(RenewalCohorts cohorts, Search.Maker<M> maker) {
        if (cohorts.losses() == 0) {
            return new InsufficientData<>(Lack.LOSSES, cohorts.customers());
        }
        double[] units = new double[names.size()];
        Arrays.fill(units, 1);
        return new Search(likelihood.apply(RenewalCounts.of(cohorts)), names, units, starts)
                .run(cohorts.customers(), cohorts.losses(), maker);
    }
}
