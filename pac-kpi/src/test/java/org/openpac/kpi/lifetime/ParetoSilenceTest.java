package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weight of having left, where its integral is elementary, and however the ends asked for follow each other. */
class ParetoSilenceTest {

    private static final int SIZE = 4;

    /** With α = β = m and n = r + x + s the integral is (((m + T)/(m + t))<sup>n</sup> − 1)/n. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 10, 0.6, 0, 0, 30",
        "0.5, 10, 0.6, 3, 12, 12.001",
        "2, 0.01, 3, 1, 1, 52",
        "1e-3, 1e3, 1e-3, 1, 1, 5000",
        "1e3, 10, 0.6, 40, 30, 39",
        "0.6, 10, 0.6, 10000, 200, 1000",
        "0.6, 1e-3, 20, 2, 0.5, 2000"
    })
    void with_two_equal_scales_the_integral_is_elementary(
            double r, double scale, double s, long x, double last, double age) {
        double n = r + x + s;
        double growth = n * Math.log1p((age - last) / (scale + last));
        double expected = (growth > 700 ? growth : Math.log(Math.expm1(growth))) - Math.log(n);
        ParetoSilence silence = new ParetoSilence(r, scale, s, scale);
        double precision = 1e-12 * (1 + Math.abs(expected));
        assertThat(silence.logWeight(x, last, age)).isCloseTo(expected, within(precision));
        assertThat(silence.logWeightWithDerivatives(x, last, age)).isCloseTo(expected, within(precision));
    }

    /** r, s and the two scales only enter together then, so that derivatives by one follow from those by another. */
    @Test
    void with_two_equal_scales_the_rates_of_both_kinds_weigh_the_same() {
        ParetoSilence silence = new ParetoSilence(0.7, 12, 1.4, 12);
        double log = silence.logWeightWithDerivatives(2, 10, 39);
        double n = 0.7 + 2 + 1.4;
        double elapsed = Math.log1p(29 / 22.0);
        double power = Math.exp(n * elapsed);
        double byN = elapsed * power / (power - 1) - 1 / n;
        assertThat(log).isCloseTo(Math.log((power - 1) / n), within(1e-13));
        assertThat(silence.slopes[0]).isCloseTo(byN, within(1e-13));
        assertThat(silence.slopes[2]).isCloseTo(byN, within(1e-13));
        double byScale = n * power / (power - 1) * (1 / 51.0 - 1 / 22.0);
        assertThat(silence.slopes[1] + silence.slopes[3]).isCloseTo(byScale, within(1e-13));
        double twiceByN = 1 / (n * n) - elapsed * elapsed * power / (power - 1) / (power - 1);
        assertThat(silence.bends[0]).isCloseTo(twiceByN, within(1e-13));
        assertThat(silence.bends[2]).isCloseTo(twiceByN, within(1e-13));
        assertThat(silence.bends[2 * SIZE + 2]).isCloseTo(twiceByN, within(1e-13));
    }

    /** Slopes are what the weight changes by, and bends what slopes change by, from a ten-thousandth below a parameter to one above. */
    @ParameterizedTest
    @CsvSource({
        "0.6, 10, 0.7, 12, 0, 0, 39",
        "0.6, 10, 0.7, 12, 3, 20, 39",
        "2, 30, 0.3, 4, 7, 5, 60",
        "0.2, 2, 3, 40, 25, 30, 31",
        "1.5, 8, 12, 5, 1, 3, 200"
    })
    void derivatives_are_what_the_weight_changes_by(
            double r, double alpha, double s, double beta, long x, double last, double age) {
        double[] p = {r, alpha, s, beta};
        ParetoSilence here = at(p, x, last, age);
        for (int i = 0; i < SIZE; i++) {
            double step = 1e-4 * p[i];
            double[] below = p.clone();
            double[] above = p.clone();
            below[i] -= step;
            above[i] += step;
            double change = new ParetoSilence(above[0], above[1], above[2], above[3]).logWeight(x, last, age)
                    - new ParetoSilence(below[0], below[1], below[2], below[3]).logWeight(x, last, age);
            assertThat(here.slopes[i]).isCloseTo(change / (2 * step), within(2e-7 * (1 + Math.abs(here.slopes[i]))));
            ParetoSilence lower = at(below, x, last, age);
            ParetoSilence upper = at(above, x, last, age);
            for (int j = i; j < SIZE; j++) {
                double bend = (upper.slopes[j] - lower.slopes[j]) / (2 * step);
                assertThat(here.bends[SIZE * i + j])
                        .as("%s by %s", i, j)
                        .isCloseTo(bend, within(1e-6 * Math.abs(bend) + 1e-9));
            }
        }
    }

    private static ParetoSilence at(double[] p, long x, double last, double age) {
        ParetoSilence silence = new ParetoSilence(p[0], p[1], p[2], p[3]);
        silence.logWeightWithDerivatives(x, last, age);
        return silence;
    }

    @Test
    void going_on_to_a_later_end_is_the_same_as_beginning_anew() {
        Random random = new Random(20_261_129);
        for (int i = 0; i < 80; i++) {
            double[] p = random.doubles(SIZE, -4, 4).map(Math::exp).toArray();
            long x = i % 40;
            double last = x == 0 ? 0 : 50 * random.nextDouble();
            ParetoSilence longer = new ParetoSilence(p[0], p[1], p[2], p[3]);
            double age = last;
            for (int end = 0; end < 6; end++) {
                age += Math.exp(random.nextDouble(-6, 4));
                ParetoSilence anew = new ParetoSilence(p[0], p[1], p[2], p[3]);
                double expected = anew.logWeightWithDerivatives(x, last, age);
                assertThat(longer.logWeightWithDerivatives(x, last, age))
                        .isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
                assertSame(longer.slopes, anew.slopes, 1e-11);
                assertSame(longer.bends, anew.bends, 1e-9);
            }
        }
    }

    /** Neither an earlier end, nor another last purchase, nor another count goes on from what was asked before. */
    @ParameterizedTest
    @CsvSource({"3, 10, 20", "3, 11, 40", "4, 10, 40", "0, 0, 40"})
    void another_question_begins_anew(long x, double last, double age) {
        ParetoSilence asked = new ParetoSilence(0.6, 9, 0.8, 14);
        asked.logWeightWithDerivatives(3, 10, 30);
        ParetoSilence fresh = new ParetoSilence(0.6, 9, 0.8, 14);
        assertThat(asked.logWeightWithDerivatives(x, last, age))
                .isEqualTo(fresh.logWeightWithDerivatives(x, last, age));
        assertThat(asked.slopes).isEqualTo(fresh.slopes);
        assertThat(asked.bends).isEqualTo(fresh.bends);
    }

    private static void assertSame(double[] ours, double[] theirs, double precision) {
        double scale = 0;
        for (double each : theirs) {
            scale = Math.max(scale, Math.abs(each));
        }
        assertThat(ours).containsExactly(theirs, within(precision * (1 + scale)));
    }
}
