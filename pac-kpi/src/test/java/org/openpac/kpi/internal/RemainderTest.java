package org.openpac.kpi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logarithms, powers of e and Stirling's sum to twenty digits, less the terms that are left out. */
class RemainderTest {

    // ln 1.1 = 0.09531017980432486004, ln 1.3 = 0.26236426446749105204, ln 0.75 = -0.28768207245178092744, ln 2 =
    // 0.69314718055994530942; for 10⁻⁸: -x²/2 + x³/3 - x⁴/4.
    @ParameterizedTest
    @CsvSource({
        "0.1, -0.00468982019567513996",
        "0.3, -0.03763573553250894796",
        "-0.25, -0.03768207245178092744",
        "1, -0.30685281944005469058",
        "-0.5, -0.19314718055994530942",
        "1e-8, -4.9999999666666669167e-17",
        "-1e-8, -5.0000000333333335833e-17",
    })
    void the_logarithm_beyond_its_first_term(double x, double beyond) {
        assertThat(Remainder.ofLogarithm(x)).isCloseTo(beyond, withinPercentage(5e-13));
    }

    // e = 2.71828182845904523536, e^0.1 = 1.10517091807564762481, e^-0.1 = 0.90483741803595957316, e^0.3 =
    // 1.34985880757600310398, e^-2 = 0.13533528323661269189; for 10⁻⁸: x²/2 + x³/6 + x⁴/24.
    @ParameterizedTest
    @CsvSource({
        "1, 0.71828182845904523536",
        "0.1, 0.00517091807564762481",
        "-0.1, 0.00483741803595957316",
        "0.3, 0.04985880757600310398",
        "-2, 1.13533528323661269189",
        "1e-8, 5.00000001666666670833e-17",
        "-1e-8, 4.99999998333333337500e-17",
    })
    void the_power_of_e_beyond_its_first_terms(double x, double beyond) {
        assertThat(Remainder.ofExponential(x)).isCloseTo(beyond, withinPercentage(5e-13));
    }

    // For 1, 1 - ½ ln 2π; for 2, 2 - 1.5 ln 2 - ½ ln 2π; else 1/12x - 1/360x³ + 1/1260x⁵ - 1/1680x⁷ + 1/1188x⁹.
    @ParameterizedTest
    @CsvSource({
        "1, 0.08106146679532725822",
        "2, 0.04134069595540929409",
        "16, 0.0052076559196128",
        "100, 0.0008333305556349146",
    })
    void what_stirling_lacks(double x, double lacking) {
        assertThat(Remainder.ofStirling(x)).isCloseTo(lacking, withinPercentage(1e-10));
    }

    @Test
    void nothing_is_beyond_nothing() {
        assertThat(Remainder.ofLogarithm(0)).isZero();
        assertThat(Remainder.ofExponential(0)).isZero();
    }
}
