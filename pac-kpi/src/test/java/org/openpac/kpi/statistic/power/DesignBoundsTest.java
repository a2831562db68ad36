package org.openpac.kpi.statistic.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.statistic.Hindrance;

/** What a design has to be, and what it does not depend on. */
class DesignBoundsTest {

    @Test
    void every_number_of_a_design_is_checked_by_its_name() {
        ProportionDesign design = ProportionDesign.of(0.1, 0.2);

        refused(() -> new Feasibility(design, 100, 1), "wantedPower must be between 0 and 1, both excluded: 1.0");
        refused(() -> new Feasibility(design, 0, 0.8), "perPeriod must be a finite number above 0: 0.0");
        refused(() -> new MeanDesign(1, 1, 0), "level must be between 0 and 1, both excluded: 0.0");
        refused(() -> MeanDesign.of(1, 1).size(1), "power must be between 0 and 1, both excluded: 1.0");
        refused(() -> SampleSize.toEstimate(1.5, 0.1, 0.95), "share must be between 0 and 1: 1.5");
        refused(() -> SampleSize.toEstimate(0.5, 0, 0.95), "margin must be a finite number above 0: 0.0");
        refused(() -> SampleSize.toEstimate(0.5, 0.1, 1), "confidence must be between 0 and 1, both excluded: 1.0");
        refused(() -> SingleProportionDesign.of(-0.5, 0.5), "known must be between 0 and 1: -0.5");
        refused(() -> SingleProportionDesign.of(0.5, 1.5), "target must be between 0 and 1: 1.5");
        refused(() -> new SingleProportionDesign(0.5, 0.6, 1), "level must be between 0 and 1, both excluded: 1.0");
        refused(() -> SingleProportionDesign.of(0.5, 0.6).power(0), "trials must be a finite number above 0: 0.0");
        refused(() -> SingleProportionDesign.of(0.5, 0.6).size(0), "power must be between 0 and 1, both excluded: 0.0");
    }

    @Test
    void a_difference_counts_in_deviations_whatever_their_unit() {
        MeanDesign once = MeanDesign.of(1, 2);
        MeanDesign tenfold = MeanDesign.of(10, 20);

        assertThat(tenfold.power(20)).isCloseTo(once.power(20), within(1e-14));
        assertThat(tenfold.size(0.9)).isEqualTo(once.size(0.9));
        // 2 · (1.96 + 1.28)² / 0.5² = 84.1, and one or two more for an estimated deviation
        assertThat(once.size(0.9).value().orElseThrow()).isBetween(85L, 87L);
    }

    @Test
    void a_plan_is_feasible_from_the_very_number_needed_on() {
        ProportionDesign design = ProportionDesign.of(0.2, 0.3);
        long needed = design.size(0.8).value().orElseThrow();

        assertThat(new Feasibility(design, needed, 0.8).isFeasible()).isTrue();
        assertThat(new Feasibility(design, needed - 1, 0.8).isFeasible()).isFalse();
        assertThat(new Feasibility(design, needed, 0.8).power()).isEqualTo(design.power(needed));
        assertThat(new Feasibility(design, needed, 0.8).power()).isBetween(0.8, 0.81);
    }

    /** Beyond 2⁵³ not every whole number is a double: none is told then. */
    @Test
    void a_size_that_no_double_counts_is_too_large() {
        assertThat(Sizes.checked(0x1p53).value()).contains(0x1p53);
        assertThat(Sizes.checked(0x1p53 + 2).hindrance()).contains(Hindrance.TOO_LARGE);
        assertThat(Sizes.whole(0x1p53, 0.5, size -> 0).hindrance()).contains(Hindrance.TOO_LARGE);
    }

    /** A power that rises by a tenth with each of ten cases. */
    @Test
    void the_first_size_with_the_power_is_found_from_wherever_the_search_begins() {
        for (double from : new double[] {0.2, 1, 3, 5}) {
            assertThat(Sizes.whole(from, 0.5, size -> size / 10).value()).contains(5L);
        }
        assertThat(Sizes.whole(0.2, 0.1, size -> size / 10).value()).contains(1L);
    }

    private static void refused(ThrowingCallable asked, String message) {
        assertThatThrownBy(asked).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
