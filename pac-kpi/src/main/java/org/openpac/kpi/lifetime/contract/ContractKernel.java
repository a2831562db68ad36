package org.openpac.kpi.lifetime.contract;

import org.openpac.kpi.lifetime.numeric.NeumaierSum;

/** A contract model's answers in plain numbers. */
interface ContractKernel {

    /** The parameters, in the model's order. */
    double[] parameters();

    /** The logarithm of the part still there after so many renewals. */
    double logSurvival(double renewals);

    /** The part of those still there after so many renewals that is after more of them: none where nobody is left to ask. */
    default double retained(double renewals, double later) {
        double now = logSurvival(renewals);
        return now == Double.NEGATIVE_INFINITY ? 0 : Math.exp(logSurvival(later) - now);
    }

    /** Σ S(n + j)/S(n)/(1 + d)<sup>j</sup>, j from 1; infinity where there is no sum. */
    double discountedFurther(double renewals, double d);

    /** The log likelihood for who left when and who is still there; negative infinity where nobody can be or leave there. */
    default double logLikelihood(RenewalCounts counts) {
        NeumaierSum sum = new NeumaierSum();
        double before = 0;
        for (int renewal = 0; renewal <= counts.last(); renewal++) {
            double here = logSurvival(renewal);
            boolean isAnyLeft = before > Double.NEGATIVE_INFINITY || counts.left()[renewal] == 0;
            if (!isAnyLeft || (here == Double.NEGATIVE_INFINITY && counts.stayed()[renewal] > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            if (counts.left()[renewal] > 0) {
                sum.add(counts.left()[renewal] * (before + Math.log(-Math.expm1(here - before))));
            }
            if (counts.stayed()[renewal] > 0) {
                sum.add(counts.stayed()[renewal] * here);
            }
            before = here;
        }
        return sum.total();
    }
}
