package org.openpac.kpi.lifetime;

import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;

/**
 * A model's answers in plain numbers about one customer: x repeat purchases, the last at age t<sub>x</sub>, seen until age T, times
 * in the unit of the model.
 */
interface RepeatKernel {

    /** How much of a stream that ends is left over where it is cut off: e<sup>−50</sup>. */
    double NEGLIGIBLE = 50;

    /** A length, on the scale ln(1 + t), over which thirty-two nodes give all digits. */
    double LONGEST_PIECE = 2.5;

    /** The log likelihood of these parameters for customers, as a function of the logarithms of others. */
    LogLikelihood likelihood(RepeatGroups groups);

    /** The parameters, in the model's order. */
    double[] parameters();

    /** The log likelihood of these parameters with its derivatives by their logarithms. */
    default Derivatives derivatives(RepeatGroups groups) {
        double[] logarithms = parameters();
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = Math.log(logarithms[i]);
        }
        return likelihood(groups).at(logarithms);
    }

    /** The probability that the customer has not left by age T. */
    double probabilityAlive(long x, double lastPurchase, double age);

    /** The purchases expected in the time after age T of a customer who is still there. */
    double expectedPurchasesIfAlive(long x, double age, double time);

    /** The probability that a new customer comes back exactly x times. */
    double probabilityOfRepeatPurchases(long x, double time);

    /** The purchases expected in the time after age T, whether the customer is still there or not. */
    default double expectedPurchases(long x, double lastPurchase, double age, double time) {
        return probabilityAlive(x, lastPurchase, age) * expectedPurchasesIfAlive(x, age, time);
    }

    /** The repeat purchases expected of a customer in the time after the first purchase. */
    default double expectedPurchasesOfNewCustomer(double time) {
        return expectedPurchases(0, 0, 0, time);
    }

    /**
     * The purchases expected after age T of a customer who is still there, each discounted to age T at a continuous rate.
     *
     * @param rate δ, per period; not negative, positive if there is no end
     * @param time H, infinite for no end
     */
    double discountedPurchasesIfAlive(long x, double age, double rate, double time);

    /**
     * The same up to a horizon, with the purchases of each period counted together.
     *
     * @param part when in the period: 0 at its beginning, 1 at its end
     */
    default double discountedByPeriodIfAlive(long x, double age, double rate, double time, double part) {
        double sum = 0;
        double before = 0;
        for (long period = 0; period < time; period++) {
            double until = expectedPurchasesIfAlive(x, age, Math.min(period + 1.0, time));
            sum += (until - before) * Math.exp(-rate * (period + part));
            before = until;
        }
        return sum;
    }
}
