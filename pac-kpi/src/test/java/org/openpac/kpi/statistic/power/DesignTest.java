package org.openpac.kpi.statistic.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.kpi.statistic.Hindrance;

class DesignTest {

    /** The examples of power.prop.test in R's manual. */
    @Test
    void shares_of_50_and_75_percent_are_told_apart_as_in_the_manual_of_r() {
        ProportionDesign design = ProportionDesign.of(0.50, 0.75);
        assertThat(design.power(50)).isCloseTo(0.740, lastDigitOf("0.740"));
        assertThat(design.exactSize(0.90).value().orElseThrow()).isCloseTo(76.7, lastDigitOf("76.7"));
        assertThat(design.size(0.90).value()).contains(77L);
        assertThat(ProportionDesign.of(0.75, 0.50).power(50)).isEqualTo(design.power(50));
    }

    /** The examples of power.t.test in R's manual: n = 20, delta = 1 gives 0.8689528, and power 0.90 asks for 22.02110. */
    @Test
    void means_one_deviation_apart_are_told_apart_as_in_the_manual_of_r() {
        MeanDesign design = MeanDesign.of(1, 1);
        assertThat(design.power(20)).isCloseTo(0.8689528, lastDigitOf("0.8689528"));
        assertThat(design.power(22.02110)).isCloseTo(0.90, within(1e-6));
        assertThat(design.size(0.90).value()).contains(23L);
        assertThat(MeanDesign.of(-1, 1).power(20)).isEqualTo(design.power(20));
    }

    /** J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), table A.3, with continuity correction. */
    @ParameterizedTest
    @CsvSource({"0.10, 0.20, 0.80, 219", "0.05, 0.10, 0.80, 474"})
    void the_sizes_with_continuity_correction_are_those_fleiss_printed(
            double baseline, double target, double power, long size) {
        assertThat(ProportionDesign.of(baseline, target)
                        .withMethod(PowerMethod.CONTINUITY_CORRECTED)
                        .exactSize(power)
                        .value()
                        .orElseThrow())
                .isCloseTo(size, within(0.5));
    }

    /** The leads a conversion needs before a change of it can be seen: worked out with scipy. */
    @ParameterizedTest
    @CsvSource({"0.04, 0.0408, 950887", "0.04, 0.06, 1863", "0.20, 0.204, 158150", "0.20, 0.22, 6510"})
    void a_small_change_takes_many_leads(double baseline, double target, long size) {
        assertThat(SampleSize.toDetect(baseline, target, 0.05, 0.80).value()).contains(size);
    }

    @Test
    void a_plan_with_1000_leads_cannot_show_two_percent_more() {
        Feasibility relative = Feasibility.of(0.04, 0.0408, 1000);
        assertThat(relative.isFeasible()).isFalse();
        assertThat(relative.needed().value()).contains(950_887L);
        assertThat(relative.power()).isLessThan(0.05);
        double visible = relative.nearestVisible();
        assertThat(visible).isBetween(0.06, 0.08);
        assertThat(ProportionDesign.of(0.04, visible).power(1000)).isCloseTo(0.8, within(1e-12));
        assertThat(Feasibility.of(0.04, 0.02, 1000).nearestVisible()).isBetween(0.01, 0.03);
        assertThat(Feasibility.of(0.04, 0.02, 10).nearestVisible()).isZero();
        assertThat(Feasibility.of(0.04, 0.06, 2000).isFeasible()).isTrue();
        assertThat(Feasibility.of(0.04, 0.04, 2000).isFeasible()).isFalse();
    }

    @Test
    void one_group_beside_a_known_share_is_worked_out_by_hand() {
        SingleProportionDesign design = SingleProportionDesign.of(0.5, 0.6);
        double root = (1.959963984540054 * 0.5 + 0.8416212335729143 * Math.sqrt(0.24)) / 0.1;
        assertThat(design.size(0.8).value()).contains((long) Math.ceil(root * root));
        assertThat(design.power(root * root)).isCloseTo(0.8, within(1e-14));
        assertThat(SingleProportionDesign.of(0.5, 0.5).size(0.8).hindrance()).contains(Hindrance.NO_DIFFERENCE);
        assertThat(SingleProportionDesign.of(0.5, 1).power(4)).isEqualTo(1);
        assertThat(SingleProportionDesign.of(0.5, 1).power(3)).isZero();
    }

    @Test
    void a_margin_of_three_points_takes_1068_answers() {
        assertThat(SampleSize.toEstimate(0.5, 0.03, 0.95).value()).contains(1068L);
        // 0.2 · 0.8 · (1.6449/0.05)² = 173.2
        assertThat(SampleSize.toEstimate(0.2, 0.05, 0.9).value()).contains(174L);
        assertThat(SampleSize.toEstimate(0, 0.03, 0.95).value()).contains(1L);
        assertThat(SampleSize.toEstimate(0.5, 1e-12, 0.95).hindrance()).contains(Hindrance.TOO_LARGE);
    }

    @Test
    void without_a_change_no_sample_is_large_enough() {
        for (PowerMethod method : PowerMethod.values()) {
            ProportionDesign none = ProportionDesign.of(0.3, 0.3).withMethod(method);
            assertThat(none.size(0.8).hindrance()).contains(Hindrance.NO_DIFFERENCE);
            assertThat(none.power(1000)).isCloseTo(0.025, within(1e-12));
            assertThat(ProportionDesign.of(0.3, 0.3 + 1e-9)
                            .withMethod(method)
                            .size(0.8)
                            .hindrance())
                    .contains(Hindrance.TOO_LARGE);
        }
        assertThat(MeanDesign.of(0, 1).size(0.8).hindrance()).contains(Hindrance.NO_DIFFERENCE);
        assertThat(MeanDesign.of(1e-200, 1).size(0.8).hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(ProportionDesign.of(0, 1).power(1)).isZero();
        assertThat(ProportionDesign.of(0, 1).power(2)).isEqualTo(1);
    }

    @Test
    void what_never_happens_and_never_will_gives_no_alarm() {
        for (double share : new double[] {0, 1}) {
            assertThat(ProportionDesign.of(share, share).power(1000)).isZero();
            assertThat(SingleProportionDesign.of(share, share).power(1000)).isZero();
            assertThat(Feasibility.of(share, share, 1000).isFeasible()).isFalse();
        }
        assertThat(Feasibility.of(0.04, 0.05, 1).nearestVisible()).isEqualTo(1);
        assertThat(Feasibility.of(1, 1, 1000).nearestVisible()).isEqualTo(1);
    }

    @Test
    void a_change_that_is_to_be_seen_almost_surely_has_a_size_too() {
        double almost = 1 - 1e-15;
        for (PowerMethod method : PowerMethod.values()) {
            ProportionDesign design = ProportionDesign.of(0.04, 0.0400001).withMethod(method);
            long size = design.size(almost).value().orElseThrow();
            assertThat(design.power(size)).isGreaterThanOrEqualTo(almost);
            assertThat(size).isBetween(700_000_000_000_000L, 900_000_000_000_000L);
        }
        long values = MeanDesign.of(1, 1).size(almost).value().orElseThrow();
        assertThat(MeanDesign.of(1, 1).power(values)).isGreaterThanOrEqualTo(almost);
        assertThat(MeanDesign.of(1, 1).power(values - 1)).isLessThan(almost);
    }

    /** Computed to fifty digits by mpmath 1.3: t, degrees, centre, the probability of more. */
    @ParameterizedTest
    @CsvSource({
        "2, 10, 1.5, 0.340845927557809185",
        "1.96, 98, 2.8, 0.798665079119247575",
        "2.1, 4, 6, 0.999206294252708437",
        "4.302652729911275, 2, 300, 1",
        "1000, 2, 1000, 0.632120190950036204",
        "3000, 2, 60, 0.000400030988469332517",
        "50, 2, 45, 0.555031754625435156",
        "31.6, 4, 50, 0.959343515838893816",
        "60, 8, 70, 0.791424222456929993",
        "5, 500, 5, 0.500992889097971717",
        "40, 2000, 42, 0.954849506909996802",
    })
    void the_non_central_t_has_the_tail_computed_elsewhere(double t, double degrees, double centre, double survival) {
        assertThat(NonCentralT.survival(t, degrees, centre)).isCloseTo(survival, withinPercentage(1e-10));
    }

    @Test
    void what_is_no_design_is_refused() {
        assertThatThrownBy(() -> ProportionDesign.of(-0.1, 0.5)).hasMessage("baseline must be between 0 and 1: -0.1");
        assertThatThrownBy(() -> ProportionDesign.of(0.1, Double.NaN))
                .hasMessage("target must be between 0 and 1: NaN");
        assertThatThrownBy(() -> ProportionDesign.of(0.1, 0.2).withLevel(0))
                .hasMessage("level must be between 0 and 1, both excluded: 0.0");
        assertThatThrownBy(() -> ProportionDesign.of(0.1, 0.2).size(80))
                .hasMessage("power must be between 0 and 1, both excluded: 80.0");
        assertThatThrownBy(() -> ProportionDesign.of(0.1, 0.2).power(0))
                .hasMessage("perGroup must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> MeanDesign.of(1, 0)).hasMessage("deviation must be a finite number above 0: 0.0");
        assertThatThrownBy(() -> MeanDesign.of(Double.POSITIVE_INFINITY, 1))
                .hasMessage("difference must be finite: Infinity");
        assertThatThrownBy(() -> MeanDesign.of(1, 1).power(1))
                .hasMessage("perGroup must be a finite number of at least 2: 1.0");
        assertThatThrownBy(() -> Feasibility.of(0.1, 0.2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_size_gives_the_power_and_one_less_does_not(
            @ForAll PowerMethod method,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 1) double baseline,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 1) double target,
            @ForAll @Scale(3) @DoubleRange(min = 0.1, max = 0.999) double power) {
        Assume.that(baseline != target);
        ProportionDesign design = ProportionDesign.of(baseline, target).withMethod(method);
        long size = design.size(power).value().orElseThrow();
        assertThat(design.power(size)).isGreaterThanOrEqualTo(power);
        if (size > 1) {
            assertThat(design.power(size - 1)).isLessThan(power);
        }
    }

    @Property(tries = 200)
    void the_size_of_a_comparison_of_means_gives_the_power(
            @ForAll @Scale(3) @DoubleRange(min = 0.05, max = 5) double difference,
            @ForAll @Scale(3) @DoubleRange(min = 0.1, max = 0.999) double power) {
        MeanDesign design = MeanDesign.of(difference, 1);
        long size = design.size(power).value().orElseThrow();
        assertThat(design.power(size)).isGreaterThanOrEqualTo(power);
        if (size > 2) {
            assertThat(design.power(size - 1)).isLessThan(power);
        }
    }

    @Property
    void more_trials_show_more(
            @ForAll PowerMethod method,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 1) double baseline,
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 1) double target,
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        ProportionDesign design = ProportionDesign.of(baseline, target).withMethod(method);
        assertThat(design.power(trials)).isBetween(0.0, 1.0);
        assertThat(design.power(trials + more)).isGreaterThanOrEqualTo(design.power(trials) - 1e-15);
    }
}
