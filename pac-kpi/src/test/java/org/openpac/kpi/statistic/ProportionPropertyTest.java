package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every interval of a proportion. */
class ProportionPropertyTest {

    private static final Set<ProportionMethod> NOT_KEPT_WITHIN_0_AND_1 =
            EnumSet.of(ProportionMethod.WALD, ProportionMethod.WALD_CC, ProportionMethod.AGRESTI_COULL);

    @Property
    void an_interval_holds_the_observed_share_and_stays_within_0_and_1(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.999999) double confidence) {
        Proportion proportion = Proportion.of(trials == Long.MAX_VALUE ? draw : draw % (trials + 1), trials);
        Interval interval = proportion.interval(method, confidence);
        if (!NOT_KEPT_WITHIN_0_AND_1.contains(method)) {
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
        }
        if (method == ProportionMethod.WILSON || method == ProportionMethod.CLOPPER_PEARSON) {
            assertThat(interval.contains(proportion.estimate()))
                    .as("%s", interval)
                    .isTrue();
        }
    }

    @Property
    void more_confidence_gives_a_wider_interval(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1, max = 100_000) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.99) double confidence) {
        Assume.that(method != ProportionMethod.AGRESTI_COULL); // its centre moves with the confidence
        Proportion proportion = Proportion.of(draw % (trials + 1), trials);
        Interval narrow = proportion.interval(method, confidence);
        Interval wide = proportion.interval(method, confidence + 0.009);
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }

    @Property
    void one_more_success_moves_no_bound_down(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
        // The textbook interval shrinks to a point at either end.
        Assume.that(method != ProportionMethod.WALD && method != ProportionMethod.WALD_CC);
        long successes = draw % trials;
        Interval fewer = Proportion.of(successes, trials).interval(method, confidence);
        Interval more = Proportion.of(successes + 1, trials).interval(method, confidence);
        assertThat(more.lower()).isGreaterThanOrEqualTo(fewer.lower());
        assertThat(more.upper()).isGreaterThanOrEqualTo(fewer.upper());
    }

    @Property
    void failures_have_the_mirror_image(
            @ForAll ProportionMethod method,
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials,
            @ForAll @LongRange(min = 0) long draw,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.999999) double confidence) {
        Proportion proportion = Proportion.of(draw % (trials + 1), trials);
        Interval ofSuccesses = proportion.interval(method, confidence);
        Interval ofFailures = proportion.complement().interval(method, confidence);
        assertThat(ofFailures.lower()).isCloseTo(1 - ofSuccesses.upper(), within(1e-15));
        assertThat(ofFailures.upper()).isCloseTo(1 - ofSuccesses.lower(), within(1e-15));
    }

    @Property
    void with_a_large_sample_all_methods_agree(@ForAll ProportionMethod method) {
        Interval interval = Proportion.of(300_000_000_000L, 1_000_000_000_000L).interval(method, 0.95);
        Interval wald = Proportion.of(300_000_000_000L, 1_000_000_000_000L).interval(ProportionMethod.WALD, 0.95);
        assertThat(interval.lower()).isCloseTo(wald.lower(), within(1e-11));
        assertThat(interval.upper()).isCloseTo(wald.upper(), within(1e-11));
    }
}
