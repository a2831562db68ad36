package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.statistic.Interval;

/**
 * How sure a percentage is; figures of R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in
 * Medicine 17 (1998), 857–872, table I, method 3.
 */
class PercentageIntervalTest {

    @ParameterizedTest
    @CsvSource({"30.8,263,25.53,36.62", "10.14,148,6.24,16.05", "0,20,0,16.11", "3.45,29,0.61,17.18", "100,20,83.89,100"
    })
    void a_percentage_of_so_many_cases_has_wilsons_interval(
            BigDecimal percentage, long cases, double lower, double upper) {
        Interval interval = PercentageInterval.of(percentage, cases).orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(0.005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.005));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"50,0", "50,-1", "-0.1,10", "100.1,10"})
    void what_is_no_percentage_of_cases_has_none(BigDecimal percentage, long cases) {
        assertThat(PercentageInterval.of(percentage, cases)).isEmpty();
    }

    @Test
    void a_reading_has_one_if_it_is_a_percentage_and_says_of_how_many() {
        Measurement reading = Measurement.builder()
                .kpiId(Id.of("kpi"))
                .value(Quantity.of("30.8", Unit.PERCENT))
                .sampleSize(263)
                .build();

        assertThat(PercentageInterval.of(reading)).isEqualTo(PercentageInterval.of(new BigDecimal("30.8"), 263));
        assertThat(PercentageInterval.of(reading.withSampleSize(Optional.empty())))
                .isEmpty();
        assertThat(PercentageInterval.of(reading.withValue(Optional.empty()))).isEmpty();
        assertThat(PercentageInterval.of(reading.withValue(Quantity.of("30.8", Unit.COUNT))))
                .isEmpty();
    }
}
