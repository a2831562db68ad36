package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A number made of totals by adding, subtracting and multiplying: exact, and without a value where one of its totals is
 * missing.
 *
 * <p>A {@link Condition} on a term whose value is missing does not hold.
 */
public abstract sealed class Term permits Total, Term.Derived {

    Term() {}

    abstract Optional<BigDecimal> value(Sums sums);

    abstract List<Total<?>> totals();

    /** Whether it means nothing where no period is asked for, whatever its totals look at. */
    abstract boolean needsPeriod();

    /** A number that follows from totals in a way of its own. */
    static Term derived(
            List<? extends Total<?>> totals, boolean needsPeriod, Function<Sums, Optional<BigDecimal>> value) {
        return new Derived(List.copyOf(totals), needsPeriod, value);
    }

    /** Adds another. */
    public Term plus(Term other) {
        return with(other, BigDecimal::add);
    }

    /** Subtracts another. */
    public Term minus(Term other) {
        return with(other, BigDecimal::subtract);
    }

    /** Multiplies by another. */
    public Term times(Term other) {
        return with(other, BigDecimal::multiply);
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

    /** Holds where no fact counted for one of its totals, or where it has no value for another reason of its own. */
    public Condition isMissing() {
        return new Condition(totals(), sums -> value(sums).isEmpty());
    }

    /** Holds where the term has a value. */
    public Condition isKnown() {
        return new Condition(totals(), sums -> value(sums).isPresent());
    }

    private Condition is(Predicate<BigDecimal> test) {
        return new Condition(totals(), sums -> value(sums).filter(test).isPresent());
    }

    private Term with(Term other, BinaryOperator<BigDecimal> operation) {
        List<Total<?>> both = Stream.concat(totals().stream(), other.totals().stream())
                .distinct()
                .toList();
        return new Derived(
                both,
                needsPeriod() || other.needsPeriod(),
                sums -> value(sums).flatMap(a -> other.value(sums).map(b -> operation.apply(a, b))));
    }

    /** A number that follows from totals. */
    static final class Derived extends Term {

        private final List<Total<?>> totals;
        private final boolean needsPeriod;
        private final Function<Sums, Optional<BigDecimal>> value;

        Derived(List<Total<?>> totals, boolean needsPeriod, Function<Sums, Optional<BigDecimal>> value) {
            this.totals = totals;
            this.needsPeriod = needsPeriod;
            this.value = value;
        }

        @Override
        Optional<BigDecimal> value(Sums sums) {
            return value.apply(sums);
        }

        @Override
        List<Total<?>> totals() {
            return totals;
        }

        @Override
        boolean needsPeriod() {
            return needsPeriod;
        }
    }
}
