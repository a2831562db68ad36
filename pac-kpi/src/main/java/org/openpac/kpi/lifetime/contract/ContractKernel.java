package org.openpac.kpi.lifetime.contract;

import org.openpac.kpi.lifetime.numeric.NeumaierSum;

/** A contract model's answers in plain numbers. */
interface ContractKernel {

    /** The parameters, in the model's order. */
    double[] parameters();

    /** The logarithm of the part still there after so many renewals. */
    double logSurvival(double renewals);

    /** Σ S(n + j)/S(n)/(1 + d)<sup>j</sup>, j from 1; infinity where there is no sum. */
    double discountedFurther(double renewals, double d);

    /** The log likelihood for who left when and who is still there. */
    default double logLikelihood(RenewalCounts counts) {
        NeumaierSum sum = new NeumaierSum();
        double before = 0;
        for (int renewal = 0; renewal <= counts.last(); renewal++) {
            double here = logSurvival(renewal);
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
