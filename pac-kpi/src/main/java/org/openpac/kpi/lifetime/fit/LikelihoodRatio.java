package org.openpac.kpi.lifetime.fit;

import org.openpac.kpi.statistic.distribution.ChiSquared;

/**
 * Whether a richer model explains the same data better than a simpler one that it contains by more than chance would.
 *
 * <p>Source: S. S. Wilks, Annals of Mathematical Statistics 9 (1938), 60–62. Where the simpler model lies at the edge of the
 * richer one, as a parameter goes to 0 or to infinity, the true p-value is about half of this one (S. G. Self and K.-Y. Liang,
 * Journal of the American Statistical Association 82 (1987), 605–610), so that the simpler model is kept a little too often.
 *
 * @param statistic twice what the richer model gains in log likelihood; never negative
 * @param freedom how many parameters more the richer model has; at least 1
 * @param pValue the probability of a gain at least as large if the simpler model were true, from 0 to 1
 */
public record LikelihoodRatio(double statistic, int freedom, double pValue) {

    /**
     * Compares two fits to the same data; a richer model that was not fitted better counts as fitted as well.
     *
     * @throws IllegalArgumentException if the richer model has not more parameters
     */
    public static LikelihoodRatio of(Estimation simpler, Estimation richer) {
        int freedom = richer.parameterCount() - simpler.parameterCount();
        if (freedom <= 0) {
            throw new IllegalArgumentException("the richer model must have more parameters: " + richer.parameterCount()
                    + " against " + simpler.parameterCount());
        }
        double statistic = Math.max(2 * (richer.logLikelihood() - simpler.logLikelihood()), 0);
        return new LikelihoodRatio(statistic, freedom, new ChiSquared(freedom).survival(statistic));
    }
}
