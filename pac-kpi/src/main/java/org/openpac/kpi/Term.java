package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A number made of totals by adding, subtracting and multiplying: exact, and without a value where one of its totals is
 * missing.
 *
 * <p>A {@link Condition} on a term whose value is missing does not hold.
 */
public abstract sealed class Term permits Total, Term.Combination {

    Term() {}

    abstract Optional<BigDecimal> value(Sums sums);

    abstract List<Total<?>> totals();

    /** Adds another. */
    public Term plus(Term other) {
        return new Combination(this, other, BigDecimal::add);
    }

    /** Subtracts another. */
    public Term minus(Term other) {
        return new Combination(this, other, BigDecimal::subtract);
    }

    /** Multiplies by another. */
    public Term times(Term other) {
        return new Combination(this, other, BigDecimal::multiply);
    }

    /** Holds where the term is 0. */
    public Condition isZero() {
        return is(value -> value.signum() == 0);
    }

    /** Holds where the term is below 0. */
    public Condition isNegative() {
        return is(value -> value.signum() < 0);
    }

    /** Holds where the term is above 0. */
    public Condition isPositive() {
        return is(value -> value.signum() > 0);
    }

    /** Holds where the term is below a whole number. */
    public Condition isBelow(long limit) {
        return is(value -> value.compareTo(BigDecimal.valueOf(limit)) < 0);
    }

    /** Holds where the term is above another. */
    public Condition exceeds(Term other) {
        return minus(other).isPositive();
    }

    /** Holds where no fact counted for one of its totals. */
    public Condition isMissing() {
        return new Condition(totals(), sums -> value(sums).isEmpty());
    }

    private Condition is(Predicate<BigDecimal> test) {
        return new Condition(totals(), sums -> value(sums).filter(test).isPresent());
    }

    /** Two terms put together. */
    static final class Combination extends Term {

        private final Term left;
        private final Term right;
        private final BinaryOperator<BigDecimal> operation;

        Combination(Term left, Term right, BinaryOperator<BigDecimal> operation) {
            this.left = left;
            this.right = right;
            this.operation = operation;
        }

        @Override
        Optional<BigDecimal> value(Sums sums) {
            return left.value(sums).flatMap(a -> right.value(sums).map(b -> operation.apply(a, b)));
        }

        @Override
        List<Total<?>> totals() {
            return Stream.concat(left.totals().stream(), right.totals().stream())
                    .distinct()
                    .toList();
        }
    }
}
