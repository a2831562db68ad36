package org.openpac.kpi.statistic.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.statistic.Hindrance;
import org.openpac.kpi.statistic.PairedProportions;
import org.openpac.kpi.statistic.Proportion;

class CrossTableTest {

    /** Party by gender: A. Agresti, An Introduction to Categorical Data Analysis, 2nd ed. (2007), 38–39. */
    @Test
    void parties_and_gender_are_related_as_agresti_printed() {
        CrossTable table = CrossTable.of(List.of(List.of(762L, 327L, 468L), List.of(484L, 239L, 477L)));
        TestResult pearson = table.chiSquared().value().orElseThrow();
        assertThat(pearson.statistic()).isCloseTo(30.07, lastDigitOf("30.07"));
        assertThat(pearson.degrees()).isEqualTo(2);
        assertThat(pearson.pValue()).isCloseTo(2.954e-07, within(0.5e-10));
        assertThat(table.likelihoodRatio().value().orElseThrow().statistic()).isCloseTo(30.0, lastDigitOf("30.0"));
    }

    /** Smokers among patients of four groups: J. L. Fleiss (1981), 139; prop.test(smokers, patients) in R's manual. */
    @Test
    void smokers_of_four_groups_differ_as_fleiss_found() {
        TestResult result = CrossTable.of(
                        List.of(List.of(83L, 3L), List.of(90L, 3L), List.of(129L, 7L), List.of(70L, 12L)))
                .chiSquared()
                .value()
                .orElseThrow();
        assertThat(result.statistic()).isCloseTo(12.6004, lastDigitOf("12.6004"));
        assertThat(result.degrees()).isEqualTo(3);
        assertThat(result.pValue()).isCloseTo(0.005585, lastDigitOf("0.005585"));
    }

    @Test
    void pairs_that_disagree_are_worked_out_by_hand() {
        PairedProportions pairs = PairedProportions.of(794, 150, 86, 570);
        TestResult plain = PairedTest.MCNEMAR.of(pairs).value().orElseThrow();
        assertThat(plain.statistic()).isCloseTo(64.0 * 64 / 236, within(1e-13));
        assertThat(plain.degrees()).isEqualTo(1);
        TestResult corrected = PairedTest.MCNEMAR_CC.of(pairs).value().orElseThrow();
        assertThat(corrected.statistic()).isCloseTo(63.0 * 63 / 236, within(1e-13));
        assertThat(corrected.pValue()).isGreaterThan(plain.pValue());
        TestResult exact = PairedTest.MCNEMAR_EXACT
                .of(PairedProportions.of(0, 5, 1, 0))
                .value()
                .orElseThrow();
        assertThat(exact.pValue()).isCloseTo(2 * 7.0 / 64, within(1e-15));
        assertThat(PairedTest.MCNEMAR_EXACT
                        .of(PairedProportions.of(9, 3, 3, 2))
                        .value()
                        .orElseThrow()
                        .pValue())
                .isEqualTo(1);
        assertThat(PairedTest.MCNEMAR_CC
                        .of(PairedProportions.of(9, 3, 3, 2))
                        .value()
                        .orElseThrow()
                        .statistic())
                .isZero();
    }

    @Test
    void where_there_is_nothing_to_compare_there_is_a_reason() {
        for (PairedTest test : PairedTest.values()) {
            assertThat(test.of(PairedProportions.of(5, 0, 0, 3)).hindrance()).contains(Hindrance.NO_DISAGREEMENT);
        }
        CrossTable table = CrossTable.of(List.of(List.of(0L, 3L), List.of(0L, 4L)));
        assertThat(table.chiSquared().hindrance()).contains(Hindrance.EMPTY_MARGIN);
        assertThat(table.likelihoodRatio().hindrance()).contains(Hindrance.EMPTY_MARGIN);
        assertThat(CrossTable.of(List.of(List.of(0L, 0L), List.of(2L, 4L)))
                        .chiSquared()
                        .value())
                .isEmpty();
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> CrossTable.of(List.of(List.of(1L, 2L))))
                .hasMessage("a table must have at least two rows and two columns: [[1, 2]]");
        assertThatThrownBy(() -> CrossTable.of(List.of(List.of(1L), List.of(2L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrossTable.of(List.of(List.of(1L, 2L), List.of(1L))))
                .hasMessage("rows must be of one length: [1, 2], [1]");
        assertThatThrownBy(() -> CrossTable.of(List.of(List.of(1L, 2L), List.of(1L, -1L))))
                .hasMessage("counts must be at least 0: [1, -1]");
    }

    @Property
    void a_table_of_two_groups_is_the_two_sample_test(
            @ForAll @LongRange(min = 1, max = 5_000) long x1,
            @ForAll @LongRange(min = 1, max = 5_000) long y1,
            @ForAll @LongRange(min = 1, max = 5_000) long x2,
            @ForAll @LongRange(min = 1, max = 5_000) long y2) {
        TestResult table = CrossTable.of(List.of(List.of(x1, y1), List.of(x2, y2)))
                .chiSquared()
                .value()
                .orElseThrow();
        TestResult groups = TwoSampleTest.CHI_SQUARED
                .of(Proportion.of(x1, x1 + y1), Proportion.of(x2, x2 + y2))
                .value()
                .orElseThrow();
        assertThat(table.statistic()).isCloseTo(groups.statistic(), within(1e-9 * (1 + groups.statistic())));
    }

    @Property
    void commons_statistics_finds_the_same(
            @ForAll @Size(3) List<@LongRange(min = 1, max = 500) Long> first,
            @ForAll @Size(3) List<@LongRange(min = 1, max = 500) Long> second,
            @ForAll @Size(3) List<@LongRange(min = 1, max = 500) Long> third) {
        List<List<Long>> rows = List.of(first, second, third);
        long[][] counts = rows.stream()
                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        var expected = ChiSquareTest.withDefaults().test(counts);
        TestResult result = CrossTable.of(rows).chiSquared().value().orElseThrow();
        assertThat(result.statistic()).isCloseTo(expected.getStatistic(), within(1e-11 * (1 + result.statistic())));
        assertThat(result.pValue()).isCloseTo(expected.getPValue(), within(1e-13));
    }
}
