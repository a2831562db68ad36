package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.LogLikelihood.Derivatives;

/** Gradients and Hessians beside those of Hipparchus, which differentiates the papers’ formulas by itself. */
class DerivativesTest {

    private static final int POINTS = 200;
    private static final double PRECISION_OF_GRADIENT = 1e-10;
    private static final double PRECISION_OF_HESSIAN = 1e-8;

    /** x, t_x, T. */
    private static final double[][] HISTORIES = {
        {0, 0, 38.86}, {0, 0, 1}, {1, 1.71, 38.86}, {2, 30.43, 38.86}, {7, 29.43, 38.86}, {26, 30.86, 31}, {100, 38, 39}
    };

    @Test
    void bg_nbd() {
        compare(
                (history, p) -> betaGeometric(history, p, 0),
                (groups) -> new BetaGeometricLikelihood(groups, 0),
                new double[] {0.5, 6, 1, 3});
    }

    @Test
    void mbg_nbd() {
        compare(
                (history, p) -> betaGeometric(history, p, 1),
                (groups) -> new BetaGeometricLikelihood(groups, 1),
                new double[] {0.5, 6, 1, 3});
    }

    @Test
    void pareto_nbd() {
        compare(DerivativesTest::pareto, ParetoLikelihood::new, new double[] {0.6, 10, 0.6, 10});
    }

    @Test
    void nbd() {
        compare(DerivativesTest::purchases, groups -> new NbdKernel(1, 1).likelihood(groups), new double[] {0.5, 6});
    }

    @Test
    void gamma_gamma() {
        Random random = new Random(20_260_603);
        DSFactory factory = new DSFactory(3, 2);
        for (int point = 0; point < POINTS; point++) {
            double[] logs = {random.nextDouble(-1, 3), random.nextDouble(-1, 2), random.nextDouble(0, 4)};
            long x = 1 + point % 30;
            double m = Math.exp(random.nextDouble(0, 5));
            DerivativeStructure p = factory.variable(0, logs[0]).exp();
            DerivativeStructure q = factory.variable(1, logs[1]).exp();
            DerivativeStructure gamma = factory.variable(2, logs[2]).exp();
            DerivativeStructure px = p.multiply(x);
            DerivativeStructure theirs = Gamma.logGamma(px.add(q))
                    .subtract(Gamma.logGamma(px))
                    .subtract(Gamma.logGamma(q))
                    .add(q.multiply(gamma.log()))
                    .add(px.subtract(1).multiply(Math.log(m)))
                    .add(px.multiply(Math.log(x)))
                    .subtract(px.add(q).multiply(gamma.add(m * x).log()));
            assertSame(new GammaGammaLikelihood(SpendGroups.ofOne(x, m), 0).at(logs), theirs);
        }
    }

    @Test
    void bg_bb() {
        Random random = new Random(20_260_604);
        DSFactory factory = new DSFactory(4, 2);
        for (int point = 0; point < POINTS; point++) {
            double[] logs = random.doubles(4, -1.5, 1.5).toArray();
            DerivativeStructure[] p = new DerivativeStructure[4];
            Arrays.setAll(p, i -> factory.variable(i, logs[i]).exp());
            int n = 1 + point % 9;
            int last = point % (n + 1);
            int x = (last + 1) / 2;
            DerivativeStructure theirs = logBeta(p[0].add(x), p[1].add(n - x))
                    .add(logBeta(p[2], p[3].add(n)))
                    .exp();
            for (int seen = last; seen < n; seen++) {
                theirs = theirs.add(logBeta(p[0].add(x), p[1].add(seen - x))
                        .add(logBeta(p[2].add(1), p[3].add(seen)))
                        .exp());
            }
            theirs = theirs.log().subtract(logBeta(p[0], p[1])).subtract(logBeta(p[2], p[3]));
            TreeMap<OpportunityHistory, Long> one = new TreeMap<>();
            one.put(new OpportunityHistory(x, last, n), 1L);
            assertSame(new BgBbLikelihood(one).at(logs), theirs);
        }
    }

    private static void compare(
            BiFunction<double[], DerivativeStructure[], DerivativeStructure> formula,
            Function<RepeatGroups, LogLikelihood> likelihood,
            double[] middle) {
        Random random = new Random(20_260_601);
        DSFactory factory = new DSFactory(middle.length, 2);
        for (int point = 0; point < POINTS; point++) {
            double[] logs = Arrays.stream(middle)
                    .map(each -> Math.log(each) + 1.5 * (2 * random.nextDouble() - 1))
                    .toArray();
            double[] history = HISTORIES[point % HISTORIES.length];
            DerivativeStructure[] parameters = new DerivativeStructure[middle.length];
            Arrays.setAll(parameters, i -> factory.variable(i, logs[i]).exp());
            assertSame(
                    likelihood
                            .apply(RepeatGroups.ofOne((long) history[0], history[1], history[2]))
                            .at(logs),
                    formula.apply(history, parameters));
        }
    }

    static void assertSame(Derivatives ours, DerivativeStructure theirs) {
        int size = ours.gradient().length;
        assertThat(ours.value()).isCloseTo(theirs.getValue(), within(1e-10 * (1 + Math.abs(theirs.getValue()))));
        double scale = 0;
        for (int i = 0; i < size; i++) {
            scale = Math.max(scale, Math.abs(theirs.getPartialDerivative(orders(size, i))));
        }
        for (int i = 0; i < size; i++) {
            double slope = theirs.getPartialDerivative(orders(size, i));
            assertThat(ours.gradient()[i]).isCloseTo(slope, within(PRECISION_OF_GRADIENT * scale));
            for (int j = 0; j < size; j++) {
                double bend = theirs.getPartialDerivative(orders(size, i, j));
                assertThat(ours.hessian()[i][j])
                        .isCloseTo(bend, within(PRECISION_OF_HESSIAN * (scale + Math.abs(bend))));
                assertThat(ours.hessian()[i][j]).isEqualTo(ours.hessian()[j][i]);
            }
        }
    }

    private static int[] orders(int size, int... by) {
        int[] orders = new int[size];
        for (int i : by) {
            orders[i]++;
        }
        return orders;
    }

    private static DerivativeStructure purchases(double[] history, DerivativeStructure[] p) {
        DerivativeStructure r = p[0];
        DerivativeStructure alpha = p[1];
        return Gamma.logGamma(r.add(history[0]))
                .subtract(Gamma.logGamma(r))
                .add(r.multiply(alpha.log()))
                .subtract(r.add(history[0]).multiply(alpha.add(history[2]).log()));
    }

    private static DerivativeStructure betaGeometric(double[] history, DerivativeStructure[] p, int chancesBefore) {
        double chances = history[0] + chancesBefore;
        DerivativeStructure stays = logBeta(p[2], p[3].add(chances)).subtract(logBeta(p[2], p[3]));
        DerivativeStructure value = purchases(history, p).add(stays);
        if (chances == 0) {
            return value;
        }
        DerivativeStructure odds = p[1].add(history[2])
                .divide(p[1].add(history[1]))
                .log()
                .multiply(p[0].add(history[0]))
                .exp()
                .multiply(p[2])
                .divide(p[3].add(chances - 1));
        return value.add(odds.add(1).log());
    }

    private static DerivativeStructure logBeta(DerivativeStructure a, DerivativeStructure b) {
        return Gamma.logGamma(a).add(Gamma.logGamma(b)).subtract(Gamma.logGamma(a.add(b)));
    }

    /** The likelihood with the difference of hypergeometric functions of Fader and Hardie’s note 009 of 2005. */
    private static DerivativeStructure pareto(double[] history, DerivativeStructure[] p) {
        double x = history[0];
        DerivativeStructure shape = p[0].add(x);
        DerivativeStructure sum = shape.add(p[2]);
        DerivativeStructure difference =
                hypergeometric(history[1], shape, p, sum).subtract(hypergeometric(history[2], shape, p, sum));
        DerivativeStructure odds = p[2].divide(sum)
                .multiply(difference)
                .multiply(p[1].add(history[2]).log().multiply(shape).exp())
                .multiply(p[3].add(history[2]).log().multiply(p[2]).exp());
        DerivativeStructure left =
                p[2].multiply(p[3].log().subtract(p[3].add(history[2]).log()));
        return purchases(history, p).add(left).add(odds.add(1).log());
    }

    private static DerivativeStructure hypergeometric(
            double time, DerivativeStructure shape, DerivativeStructure[] p, DerivativeStructure sum) {
        boolean isAlphaLarger = p[1].getValue() >= p[3].getValue();
        DerivativeStructure larger = isAlphaLarger ? p[1] : p[3];
        DerivativeStructure second = isAlphaLarger ? p[2].add(1) : shape;
        DerivativeStructure z = larger.subtract(isAlphaLarger ? p[3] : p[1]).divide(larger.add(time));
        DerivativeStructure term = z.getField().getOne();
        DerivativeStructure total = term;
        for (int k = 0; k < 4_000; k++) {
            term = term.multiply(sum.add(k))
                    .multiply(second.add(k))
                    .divide(sum.add(1 + k))
                    .multiply(z)
                    .divide(k + 1);
            total = total.add(term);
        }
        return total.multiply(larger.add(time).log().multiply(sum).negate().exp());
    }
}
