package org.openpac.kpi.statistic.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.statistic.Proportion;

/** 30 of 100 beside 20 of 100: a tenth apart, a quarter in all. */
class ThirtyOfAHundredTest {

    private static final Proportion FIRST = Proportion.of(30, 100);
    private static final Proportion SECOND = Proportion.of(20, 100);

    /** 0.25 · 0.75 · (1/100 + 1/100) = 0.00375, and 0.01 / 0.00375 = 8/3. */
    @Test
    void the_pooled_tests() {
        assertThat(statistic(TwoSampleTest.POOLED_Z)).isCloseTo(Math.sqrt(8 / 3.0), within(1e-12));
        assertThat(statistic(TwoSampleTest.CHI_SQUARED)).isCloseTo(8 / 3.0, within(1e-12));
    }

    /** The difference drawn in by (1/100 + 1/100)/2 to 0.09: 0.0081 / 0.00375 = 2.16. */
    @Test
    void the_test_with_the_correction_of_yates() {
        assertThat(statistic(TwoSampleTest.YATES)).isCloseTo(2.16, within(1e-12));
        // 11 of 50 beside 10 of 50: 0.02, drawn in by 0.02 to nothing
        assertThat(TwoSampleTest.YATES
                        .of(Proportion.of(11, 50), Proportion.of(10, 50))
                        .value()
                        .orElseThrow()
                        .statistic())
                .isCloseTo(0, within(1e-12));
    }

    /** 0.3 · 0.7 / 100 + 0.2 · 0.8 / 100 = 0.0037. */
    @Test
    void the_test_that_does_not_pool() {
        assertThat(statistic(TwoSampleTest.UNPOOLED_Z)).isCloseTo(0.1 / Math.sqrt(0.0037), within(1e-12));
    }

    /** Twice 30 ln(30/25) + 70 ln(70/75) + 20 ln(20/25) + 80 ln(80/75). */
    @Test
    void the_likelihood_ratio() {
        double sum = 30 * Math.log(1.2) + 70 * Math.log(70 / 75.0) + 20 * Math.log(0.8) + 80 * Math.log(80 / 75.0);

        assertThat(statistic(TwoSampleTest.LIKELIHOOD_RATIO)).isCloseTo(2 * sum, within(1e-12));
    }

    /** Of 0, 10, 10 and 20 cells 2.5, 7.5, 7.5 and 22.5 are expected: 6.25 · (1/2.5 + 2/7.5 + 1/22.5) = 40/9. */
    @Test
    void a_table_with_an_empty_cell() {
        CrossTable table = CrossTable.of(List.of(List.of(0L, 10L), List.of(10L, 20L)));
        double deviance = 2 * (2 * 10 * Math.log(10 / 7.5) + 20 * Math.log(20 / 22.5));

        assertThat(table.chiSquared().value().orElseThrow().statistic()).isCloseTo(40 / 9.0, within(1e-12));
        assertThat(table.likelihoodRatio().value().orElseThrow().statistic()).isCloseTo(deviance, within(1e-12));
    }

    @Test
    void a_probability_a_rounding_above_one_is_one() {
        assertThat(new TestResult(0, 0, 1 + 1e-12).pValue()).isEqualTo(1);
    }

    private static double statistic(TwoSampleTest test) {
        return test.of(FIRST, SECOND).value().orElseThrow().statistic();
    }
}
