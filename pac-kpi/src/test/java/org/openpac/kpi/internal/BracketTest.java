package org.openpac.kpi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketTest {

    private static final double LAST_DIGITS = 1e-13;

    @Test
    void a_root_is_found_to_the_last_digits() {
        assertThat(Bracket.of(0, 2).root(x -> x * x - 2)).isCloseTo(Math.sqrt(2), withinPercentage(LAST_DIGITS));
        assertThat(Bracket.of(0, 2).root(x -> 2 - x * x)).isCloseTo(Math.sqrt(2), withinPercentage(LAST_DIGITS));
        assertThat(Bracket.of(1, 40).root(x -> Math.log(x) - 3)).isCloseTo(Math.exp(3), withinPercentage(LAST_DIGITS));
        assertThat(Bracket.of(0, 10).root(x -> Math.expm1(x) - 1))
                .isCloseTo(Math.log(2), withinPercentage(LAST_DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"1e-200", "1e-20", "0.37", "5e80"})
    void a_root_of_any_size_is_found_soon(double root) {
        AtomicInteger calls = new AtomicInteger();
        double found = Bracket.of(0, 1e100).root(counted(calls, x -> Math.cbrt(x) - Math.cbrt(root)));

        assertThat(found).isCloseTo(root, withinPercentage(1e-12));
        assertThat(calls).hasValueLessThan(80);
    }

    @Test
    void a_smooth_function_is_asked_a_dozen_times() {
        AtomicInteger calls = new AtomicInteger();
        Bracket.of(1, 2).root(counted(calls, x -> x * x * x - 3));

        assertThat(calls).hasValueLessThan(13);
    }

    @Test
    void a_step_is_found_by_halving() {
        AtomicInteger calls = new AtomicInteger();
        double found = Bracket.of(1, 2).root(counted(calls, x -> x < 1.7 ? -1 : 1));

        assertThat(found).isCloseTo(1.7, withinPercentage(LAST_DIGITS));
        assertThat(calls).hasValueLessThan(60);
    }

    private static DoubleUnaryOperator counted(AtomicInteger calls, DoubleUnaryOperator function) {
        return x -> {
            calls.incrementAndGet();
            return function.applyAsDouble(x);
        };
    }

    @Test
    void an_end_that_is_the_root_is_it() {
        assertThat(Bracket.of(0, 1).root(x -> x)).isZero();
        assertThat(Bracket.of(0, 1).root(x -> x - 1)).isEqualTo(1);
    }

    @Test
    void without_a_change_of_sign_the_end_nearer_to_nothing_is_answered() {
        assertThat(Bracket.of(0, 1).root(x -> x + 1)).isZero();
        assertThat(Bracket.of(0, 1).root(x -> -x - 1)).isZero();
        assertThat(Bracket.of(0, 1).root(x -> x - 3)).isEqualTo(1);
        assertThat(Bracket.of(0, 1).root(x -> 3 - x)).isEqualTo(1);
    }
}
