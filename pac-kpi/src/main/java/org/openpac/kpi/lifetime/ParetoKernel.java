package org.openpac.kpi.lifetime;

import org.openpac.kpi.internal.Bracket;
import org.openpac.kpi.lifetime.numeric.DiscountIntegral;
import org.openpac.kpi.lifetime.numeric.GaussLegendre;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Logistic;
import org.openpac.kpi.lifetime.numeric.RisingFactorial;

/**
 * The answers of the Pareto/NBD model.
 *
 * @param r shape of the purchase rates over customers
 * @param alpha scale of the purchase rates
 * @param s shape of the rates of leaving over customers
 * @param beta scale of the rates of leaving
 */
record ParetoKernel(double r, double alpha, double s, double beta) implements RepeatKernel {

    @Override
    public LogLikelihood likelihood(RepeatGroups groups) {
        return new ParetoLikelihood(groups);
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, s, beta};
    }

    @Override
    public double probabilityAlive(long x, double lastPurchase, double age) {
        if (lastPurchase >= age) {
            return 1;
        }
        double log = new ParetoSilence(r, alpha, s, beta).logWeight(x, lastPurchase, age);
        return Math.exp(-Logistic.softplus(Math.log(s) + log));
    }

    /** (r + x)(β + T)/(α + T) · (1 − ((β + T)/(β + T + t))<sup>s − 1</sup>)/(s − 1), without a singularity at s = 1. */
    @Override
    public double expectedPurchasesIfAlive(long x, double age, double time) {
        double longer = Math.log1p(time / (beta + age));
        double d = s - 1;
        return stream(x, age) * (d == 0 ? longer : -Math.expm1(-d * longer) / d);
    }

    @Override
    public double discountedPurchasesIfAlive(long x, double age, double rate, double time) {
        return rate == 0
                ? expectedPurchasesIfAlive(x, age, time)
                : stream(x, age) * DiscountIntegral.of(s, rate * (beta + age), time / (beta + age));
    }

    private double stream(long x, double age) {
        return (r + x) / (alpha + age) * (beta + age);
    }

    /** Who is still there, and who left at some time after x purchases: one positive integral. */
    @Override
    public double probabilityOfRepeatPurchases(long x, double time) {
        if (time == 0) {
            return x == 0 ? 1 : 0;
        }
        double stayed = Math.exp(PurchaseTerms.logProbability(r, alpha, x, time) - s * Math.log1p(time / beta));
        return stayed + leftAfter(x, time);
    }

    /**
     * Γ(r + x)/(Γ(r) x!) α<sup>r</sup> s β<sup>s</sup> ∫ τ<sup>x</sup> (α + τ)<sup>−(r + x)</sup> (β + τ)<sup>−(s + 1)</sup> dτ from 0
     * to the end, on the scale ln τ, where the logarithm of the integrand bends down everywhere.
     */
    private double leftAfter(long x, double time) {
        RisingFactorial fromR = new RisingFactorial(r);
        RisingFactorial fromOne = new RisingFactorial(1);
        fromR.growTo(x);
        fromOne.growTo(x);
        double constant = fromR.log() - fromOne.log() + Math.log(s);
        double end = Math.log(time);
        double lowest = end - 2 * NEGLIGIBLE - Math.abs(end - Math.log(Math.min(alpha, beta)));
        double top = Bracket.of(0, end - lowest).root(back -> slope(x, end - back));
        double peak = logLeaving(x, end - top);
        double back = Bracket.of(top, end - lowest).root(b -> logLeaving(x, end - b) - peak + NEGLIGIBLE);
        double ahead = top == 0 ? 0 : Bracket.of(0, top).root(b -> logLeaving(x, end - b) - peak + NEGLIGIBLE);
        double reach = back - ahead;
        int pieces = 4 + (int) Math.ceil(reach / LONGEST_PIECE);
        double integral = GaussLegendre.integral(reach, pieces, b -> Math.exp(logLeaving(x, end - ahead - b) - peak));
        return Math.exp(constant + peak) * integral;
    }

    private double logLeaving(long x, double logTime) {
        double t = Math.exp(logTime);
        return logTime
                - r * Math.log1p(t / alpha)
                - (x == 0 ? 0 : x * Math.log1p(alpha / t))
                - (s + 1) * Math.log1p(t / beta)
                - Math.log(beta);
    }

    private double slope(long x, double logTime) {
        double t = Math.exp(logTime);
        return 1 + x - (r + x) * t / (alpha + t) - (s + 1) * t / (beta + t);
    }
}
