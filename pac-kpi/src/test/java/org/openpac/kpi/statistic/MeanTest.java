package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

class MeanTest {

    /** The increase of sleep by drug 2: Student, Biometrika 6 (1908); t.test(extra, data = sleep) in R's manual. */
    @Test
    void students_sleepers_gain_what_student_found() {
        Mean mean = meanOf("1.9", "0.8", "1.1", "0.1", "-0.1", "4.4", "5.5", "1.6", "4.6", "3.4");
        assertThat(mean.estimate().value()).contains(2.33);
        assertThat(mean.deviation().value().orElseThrow()).isCloseTo(2.002249, lastDigitOf("2.002249"));
        Interval interval = mean.interval(0.95).value().orElseThrow();
        assertThat(interval.lower()).isCloseTo(0.8976775, lastDigitOf("0.8976775"));
        assertThat(interval.upper()).isCloseTo(3.7623225, lastDigitOf("3.7623225"));
    }

    @Test
    void a_net_promoter_score_has_the_interval_computed_elsewhere() {
        JsonNode example = PublishedFigures.json("expected_kpi_examples.json").get("nps");
        BigDecimal n = new BigDecimal(100);
        BigDecimal sum = new BigDecimal(example.get("promoters").asLong()
                        - example.get("detractors").asLong())
                .multiply(n);
        BigDecimal squares = new BigDecimal(example.get("promoters").asLong()
                        + example.get("detractors").asLong())
                .multiply(n.pow(2));
        Mean mean = Mean.of(example.get("n").asLong(), sum, squares);
        assertThat(mean.estimate().value().orElseThrow() / example.get("nps").asDouble())
                .isCloseTo(1, within(1e-12));
        Interval interval = mean.normalInterval(0.95).value().orElseThrow();
        assertThat(interval.lower() / example.get("ci95").get(0).asDouble()).isCloseTo(1, within(1e-12));
        assertThat(interval.upper() / example.get("ci95").get(1).asDouble()).isCloseTo(1, within(1e-12));
    }

    @Test
    void too_few_values_give_a_reason() {
        Mean none = Mean.of(List.of());
        assertThat(none.estimate().hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(none.deviation().hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(none.interval(0.95).hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        assertThat(none.normalInterval(0.95).hindrance()).contains(Hindrance.EMPTY_SAMPLE);
        Mean one = meanOf("7");
        assertThat(one.estimate().value()).contains(7.0);
        assertThat(one.deviation().hindrance()).contains(Hindrance.SINGLE_VALUE);
        assertThat(one.interval(0.95).hindrance()).contains(Hindrance.SINGLE_VALUE);
        assertThat(meanOf("7", "7").interval(0.95).value()).contains(new Interval(7, 7, 0.95));
    }

    @Test
    void what_no_double_holds_is_too_large() {
        Mean huge = meanOf("1e400", "3e400");
        assertThat(huge.estimate().hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(huge.deviation().hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(huge.interval(0.95).hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(huge.normalInterval(0.95).hindrance()).contains(Hindrance.TOO_LARGE);
        Mean wide = meanOf("-1.7e308", "1.7e308");
        assertThat(wide.estimate().value()).contains(0.0);
        assertThat(wide.interval(0.95).hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(meanOf("1.7e308").estimate().value()).contains(1.7e308);
    }

    @Test
    void two_values_are_worked_out_by_hand() {
        Interval interval = meanOf("1", "3").interval(0.5).value().orElseThrow();
        assertThat(interval.lower()).isCloseTo(1, within(1e-15)); // t is 1 for one degree of freedom, s/√n is 1
        assertThat(interval.upper()).isCloseTo(3, within(1e-15));
    }

    @Test
    void sums_that_no_values_have_are_refused() {
        assertThatThrownBy(() -> Mean.of(-1, BigDecimal.ZERO, BigDecimal.ZERO)).hasMessage("n must be at least 0: -1");
        assertThatThrownBy(() -> Mean.of(2, BigDecimal.TEN, BigDecimal.ONE))
                .hasMessage("no 2 values have this sum and sum of squares: 10, 1");
        assertThatThrownBy(() -> Mean.of(0, BigDecimal.ZERO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void any_split_gives_the_same_bits_and_the_interval_holds_the_mean(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -1000, max = 1000) Integer> values,
            @ForAll @IntRange(min = 0, max = 30) int cut) {
        List<BigDecimal> decimals = values.stream()
                .map(value -> BigDecimal.valueOf(value).movePointLeft(2))
                .toList();
        int at = Math.min(cut, decimals.size());
        Mean whole = Mean.of(decimals);
        Mean parts = Mean.of(decimals.subList(at, decimals.size())).plus(Mean.of(decimals.subList(0, at)));
        assertThat(parts.interval(0.9)).isEqualTo(whole.interval(0.9));
        assertThat(whole.interval(0.9)
                        .value()
                        .orElseThrow()
                        .contains(whole.estimate().value().orElseThrow()))
                .isTrue();
    }

    private static Mean meanOf(String... values) {
        return Mean.of(Stream.of(values).map(BigDecimal::new).toList());
    }
}
