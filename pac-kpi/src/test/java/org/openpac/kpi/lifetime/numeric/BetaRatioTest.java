package org.openpac.kpi.lifetime.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaRatioTest {

    /** For a whole number of chances it is β(β + 1) … /((α + β)(α + β + 1) …). */
    @ParameterizedTest
    @CsvSource({
        "0.668, 3.806",
        "7e12, 7e12",
        "1e-9, 3",
        "3, 1e-9",
        "1e8, 2",
        "2, 1e8",
        "40, 60",
        "0.1, 19.9",
        "0.1, 20",
        "1e-14, 1e-14"
    })
    void for_whole_numbers_it_is_a_product(double alpha, double beta) {
        double product = 0;
        for (int u = 0; u < 60; u++) {
            assertThat(BetaRatio.log(alpha, beta, u)).isCloseTo(product, within(4e-15 * (1 + Math.abs(product))));
            double stays = (beta + u) / (alpha + beta + u);
            product += stays > 0.5 ? Math.log1p(-alpha / (alpha + beta + u)) : Math.log(stays);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1.7, 0.01", "0.3, 1.7, 2.5", "4, 0.2, 99.5", "2.5, 30, 0.75", "0.9, 12, 1e6", "5, 5, 1e12"})
    void between_whole_numbers_it_is_a_ratio_of_beta_functions(double alpha, double beta, double u) {
        assertThat(BetaRatio.log(alpha, beta, u))
                .isCloseTo(LogBeta.value(alpha, beta + u) - LogBeta.value(alpha, beta), within(1e-12));
    }

    /** Far out it falls as u<sup>−α</sup>, also where u itself is no number any more. */
    @Test
    void far_out_it_falls_as_a_power() {
        double far = BetaRatio.log(0.5, 2, Math.exp(600), 600);
        assertThat(far)
                .isCloseTo(LogBeta.value(0.5, 2 + Math.exp(30)) - LogBeta.value(0.5, 2) - 0.5 * 570, within(1e-10));
        assertThat(BetaRatio.log(0.5, 2, Double.POSITIVE_INFINITY, 800)).isCloseTo(far - 0.5 * 200, within(1e-12));
        assertThat(BetaRatio.log(0.5, 200, Double.POSITIVE_INFINITY, 800))
                .isCloseTo(BetaRatio.log(0.5, 200, Math.exp(600), 600) - 0.5 * 200, within(1e-12));
    }
}
