package org.openpac.kpi.lifetime;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.openpac.kpi.lifetime.numeric.BetaMixture;
import org.openpac.kpi.lifetime.numeric.GaussLegendre;
import org.openpac.kpi.lifetime.numeric.Hypergeometric;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Logistic;
import org.openpac.kpi.lifetime.numeric.NeumaierSum;
import org.openpac.kpi.lifetime.numeric.RisingFactorial;

/**
 * The answers of the BG/NBD and MBG/NBD models, which differ in one chance to leave.
 *
 * @param r shape of the purchase rates over customers
 * @param alpha scale of the purchase rates
 * @param a first shape of the chances to leave after a purchase
 * @param b second shape of these
 * @param chancesBefore how many such chances there are before the first repeat purchase: none in BG/NBD, one in MBG/NBD
 */
record BetaGeometricKernel(double r, double alpha, double a, double b, int chancesBefore) implements RepeatKernel {

    private static final double NEAR_THE_END_OF_THE_SERIES = 0.95;
    private static final double MOSTLY_CANCELLED = 1e3;
    private static final double ALTERNATING = 2;
    private static final double STEEP = 300;

    /** So many moments at most are needed where few of the customers leave in the time asked for. */
    private static final double MOMENTS = 20;

    private static final double FEW = 0.25;
    private static final double LONGEST_STEP = 0.22;
    private static final double LONGEST_STEP_OF_NARROW_RATES = 0.6;
    private static final double SLOW_FRACTION = 1e4;

    @Override
    public LogLikelihood likelihood(RepeatGroups groups) {
        return new BetaGeometricLikelihood(groups, chancesBefore);
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    /** 1/(1 + a/(b + n − 1) · ((α + T)/(α + t<sub>x</sub>))<sup>r + x</sup>); 1 without a chance to leave, n = 0. */
    @Override
    public double probabilityAlive(long x, double lastPurchase, double age) {
        long chances = x + chancesBefore;
        if (chances == 0) {
            return 1;
        }
        double silence = Math.log1p((age - lastPurchase) / (alpha + lastPurchase));
        return Math.exp(-Logistic.softplus(Math.log(a / (b + chances - 1)) + (r + x) * silence));
    }

    /**
     * Who is still there, and who has left with the last purchase. The paper's sum over earlier counts is a regularised incomplete
     * beta function.
     */
    @Override
    public double probabilityOfRepeatPurchases(long x, double time) {
        long chances = x + chancesBefore;
        RisingFactorial fromB = new RisingFactorial(b);
        RisingFactorial fromAb = new RisingFactorial(a + b);
        fromB.growTo(chances);
        fromAb.growTo(chances);
        double logStays = fromB.log() - fromAb.log();
        double stayed = Math.exp(PurchaseTerms.logProbability(r, alpha, x, time) + logStays);
        if (chances == 0) {
            return stayed;
        }
        double leaving = a / (b + chances - 1) * Math.exp(logStays);
        return stayed + leaving * (x == 0 ? 1 : RegularizedBeta.value(time / (alpha + time), (double) x, r));
    }

    @Override
    public double expectedPurchasesIfAlive(long x, double age, double time) {
        double rateShape = r + x;
        double stayShape = a + b + x + chancesBefore - 1;
        double growth = time / (alpha + age);
        if (growth * (rateShape + MOMENTS) * (a + MOMENTS) <= FEW * (stayShape + 1)) {
            return byMoments(rateShape, stayShape + 1, growth);
        }
        double z = time / (alpha + age + time);
        boolean isSeriesSafe = z <= NEAR_THE_END_OF_THE_SERIES
                && stayShape <= MOSTLY_CANCELLED * rateShape
                && rateShape - stayShape <= ALTERNATING
                && (stayShape - rateShape) * Math.log1p(growth) <= STEEP;
        return isSeriesSafe
                ? bySeries(rateShape, stayShape, growth, z)
                : new BetaMixture(a, b + x + chancesBefore)
                        .mean(chance -> purchasesUntilLeaving(chance, rateShape, growth));
    }

    /**
     * The hypergeometric form of the papers, rearranged so that it has no singularity at a = 1 and no large terms to
     * subtract: with d = a − 1, C = a + b + n − 1 and L = ln(1 − z), it is −C (e<sup>dL</sup> − 1)/d − e<sup>dL</sup> Σ
     * (a)<sub>k−1</sub> (C − r − x)<sub>k</sub> / ((C + 1)<sub>k−1</sub> k!) z<sup>k</sup>.
     */
    private double bySeries(double rateShape, double stayShape, double growth, double z) {
        double d = a - 1;
        double logShrink = -Math.log1p(growth);
        double term = (stayShape - rateShape) * z;
        double sum = 0;
        for (int k = 1; Math.abs(term) > Math.ulp(sum) / 8; k++) {
            sum += term;
            term *= (a + k - 1) / (stayShape + k) * (stayShape - rateShape + k) / (k + 1) * z;
        }
        double first = d == 0 ? logShrink : Math.expm1(d * logShrink) / d;
        return Math.max(-stayShape * first - Math.exp(d * logShrink) * sum, 0);
    }

    /** Where chances to leave are so small that one in a few leaves in time: the powers of p, each by its mean (a)ₖ/(a + b + n)ₖ. */
    private double byMoments(double rateShape, double shapes, double growth) {
        double term = rateShape * growth;
        double sum = 0;
        for (int k = 0; Math.abs(term) > Math.ulp(sum) / 8; k++) {
            sum += term;
            term *= -growth * (rateShape + k + 1) / (k + 2) * (a + k) / (shapes + k);
        }
        return sum;
    }

    /**
     * Without an end, a customer of rate λ who leaves with the chance p after each purchase is worth λ/(δ + pλ). Over the chances that
     * is λ/δ · 2F1(1, a; a + b + n; −λ/δ); over the rates it is added up at equal steps of ln λ, which gives all digits.
     */
    @Override
    public double discountedPurchasesIfAlive(long x, double age, double rate, double time) {
        double shape = r + x + 1;
        double scale = alpha + age;
        if (time < Double.POSITIVE_INFINITY || shape > SLOW_FRACTION * scale * rate) {
            return discountedUntil(x, age, rate, time);
        }
        double step = Math.min(LONGEST_STEP, LONGEST_STEP_OF_NARROW_RATES / Math.sqrt(shape));
        NeumaierSum weights = new NeumaierSum();
        NeumaierSum values = new NeumaierSum();
        for (int direction = -1; direction <= 1; direction += 2) {
            double logWeight = 0;
            for (int i = direction < 0 ? -1 : 0; logWeight > -NEGLIGIBLE; i += direction) {
                double growth = Math.exp(i * step);
                logWeight = shape * (i * step - Math.expm1(i * step));
                double weight = Math.exp(logWeight);
                weights.add(weight);
                values.add(
                        weight * Hypergeometric.ofOne(a, a + b + x + chancesBefore, -growth * shape / (scale * rate)));
            }
        }
        return (r + x) / (scale * rate) * values.total() / weights.total();
    }

    /**
     * By parts from the expected purchases E(t): δ ∫ e<sup>−δt</sup> E(t) dt + e<sup>−δH</sup> E(H), on the scale ln(1 + t/τ), where τ
     * is the time in which the first leave: from there on E is smooth on it.
     */
    private double discountedUntil(long x, double age, double rate, double time) {
        double scale = (alpha + age) / (1 + (r + x) * highChance(x));
        double end = Math.min(time, NEGLIGIBLE / rate);
        double reach = Math.log1p(end / scale);
        double atEnd = Math.exp(-rate * end) * expectedPurchasesIfAlive(x, age, end);
        if (rate == 0 || reach == 0) {
            return atEnd;
        }
        int pieces = (int) Math.ceil(reach / LONGEST_PIECE);
        double within = GaussLegendre.integral(reach, pieces, v -> {
            double t = scale * Math.expm1(v);
            return (scale + t) * Math.exp(-rate * t) * expectedPurchasesIfAlive(x, age, t);
        });
        return rate * within + atEnd;
    }

    /** A chance to leave that hardly any customer exceeds: four standard deviations above the mean. */
    private double highChance(long x) {
        double shapes = a + b + x + chancesBefore;
        double mean = a / shapes;
        return Math.min(mean + 4 * Math.sqrt(mean * (1 - mean) / (shapes + 1)), 1);
    }

    /** Expected purchases of a customer who leaves with a known chance after each: (1 − (1 + pt/(α + T))<sup>−(r + x)</sup>)/p. */
    private static double purchasesUntilLeaving(double chance, double rateShape, double growth) {
        double rate = chance * growth;
        return rate < Double.MIN_NORMAL ? rateShape * growth : -Math.expm1(-rateShape * Math.log1p(rate)) / chance;
    }
}
