package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;

/**
 * An indicator on a handful of facts, with what comes out: a number, or the reason why there is none.
 *
 * @param about what the facts show, or the publication the number was printed in
 * @param number to be met to the last of its digits but for the noise of a double; for a printed number see {@link #printed}
 */
record Example(
        Kpi kpi,
        String about,
        Optional<BigDecimal> number,
        BigDecimal tolerance,
        Optional<Reason> reason,
        DateRange period,
        List<SalesFact> facts) {

    private static final int DIGITS = 14;

    /** Facts of 2026 and a number worked out on paper. */
    static Example of(Kpi kpi, String number, SalesFact... facts) {
        return of(kpi, "worked on paper", number, facts);
    }

    static Example of(Kpi kpi, String about, String number, SalesFact... facts) {
        BigDecimal expected = new BigDecimal(number);
        BigDecimal noise = expected.abs().movePointLeft(DIGITS);
        return new Example(kpi, about, Optional.of(expected), noise, Optional.empty(), Worked.YEAR, List.of(facts));
    }

    static Example of(Kpi kpi, String about, Reason reason, SalesFact... facts) {
        return new Example(
                kpi, about, Optional.empty(), BigDecimal.ZERO, Optional.of(reason), Worked.YEAR, List.of(facts));
    }

    /** A number as it was printed: to be met to half a unit of its last digit. */
    static Example printed(String source, Kpi kpi, String number, SalesFact... facts) {
        BigDecimal expected = new BigDecimal(number);
        BigDecimal half = BigDecimal.valueOf(5).movePointLeft(expected.scale() + 1);
        return new Example(kpi, source, Optional.of(expected), half, Optional.empty(), Worked.YEAR, List.of(facts));
    }

    /** The same facts asked for another period. */
    Example in(String first, String last) {
        return new Example(kpi, about, number, tolerance, reason, DateRange.of(first, last), facts);
    }

    DynamicTest test() {
        return DynamicTest.dynamicTest(kpi.code() + ": " + about, this::check);
    }

    private void check() {
        KpiResult result = kpi.compute(facts, period);
        reason.ifPresent(expected -> assertThat(result)
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(expected)));
        number.ifPresent(expected -> assertThat(result)
                .isInstanceOfSatisfying(
                        KpiResult.Defined.class,
                        defined -> assertThat(
                                        defined.number().subtract(expected).abs())
                                .as("%s for %s", defined.number(), expected)
                                .isLessThanOrEqualTo(tolerance)));
    }
}
