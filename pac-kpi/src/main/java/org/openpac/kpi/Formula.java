package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** How an indicator's value follows from its totals: a numerator and what divides it. Made by {@link Formulas}. */
public final class Formula {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final double CONFIDENCE = 0.95;

    /** A divisor, and why there is no value where it is zero. */
    record Divisor(Term term, Reason ifZero) {}

    private final Term numerator;
    private final List<Divisor> divisors;
    private final boolean isInHundredths;
    private final boolean hasInterval;

    private Formula(Term numerator, List<Divisor> divisors, boolean isInHundredths, boolean hasInterval) {
        this.numerator = numerator;
        this.divisors = divisors;
        this.isInHundredths = isInHundredths;
        this.hasInterval = hasInterval;
    }

    static Formula of(Term numerator) {
        return new Formula(numerator, List.of(), false, false);
    }

    /**
     * Divides by a term, besides those it is already divided by.
     *
     * @param ifZero why there is no value where the term is zero
     */
    public Formula over(Term divisor, Reason ifZero) {
        List<Divisor> more = Stream.concat(divisors.stream(), Stream.of(new Divisor(divisor, ifZero)))
                .toList();
        return new Formula(numerator, more, isInHundredths, hasInterval);
    }

    Formula inHundredths() {
        return new Formula(numerator, divisors, true, hasInterval);
    }

    Formula withInterval() {
        return new Formula(numerator, divisors, isInHundredths, true);
    }

    /** The numerator first, then the divisors. */
    Stream<Term> terms() {
        return Stream.concat(Stream.of(numerator), divisors.stream().map(Divisor::term));
    }

    List<Divisor> divisors() {
        return divisors;
    }

    List<Total<?>> totals() {
        return terms().flatMap(term -> term.totals().stream())
                .distinct()
                .<Total<?>>map(total -> total)
                .toList();
    }

    /** What no proportion can be: more than the whole, or less than nothing. */
    List<KpiBuilder.Refusal> refusals() {
        if (!hasInterval) {
            return List.of();
        }
        return List.of(
                new KpiBuilder.Refusal(
                        Reason.IMPOSSIBLE_SHARE,
                        numerator.exceeds(divisors.get(0).term())),
                new KpiBuilder.Refusal(Reason.IMPOSSIBLE_SHARE, numerator.isNegative()));
    }

    /** A quotient whose terms all have values and whose divisors are not zero. */
    Quotient quotient(Sums sums) {
        BigDecimal top = numerator.value(sums).orElse(BigDecimal.ZERO);
        BigDecimal bottom = divisors.stream()
                .map(divisor -> divisor.term().value(sums).orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal scaled = isInHundredths ? top.multiply(HUNDRED) : top;
        return new Quotient(scaled.divide(bottom, MathContext.DECIMAL64), top, bottom, interval(top, bottom));
    }

    private Optional<Interval> interval(BigDecimal successes, BigDecimal trials) {
        if (!hasInterval || trials.compareTo(LARGEST_COUNT) > 0) {
            return Optional.empty();
        }
        Interval fraction = Proportion.of(successes.longValueExact(), trials.longValueExact())
                .interval(ProportionMethod.WILSON, CONFIDENCE);
        return Optional.of(new Interval(fraction.lower() * 100, fraction.upper() * 100, CONFIDENCE));
    }

    /** The outcome of the one division. */
    record Quotient(BigDecimal value, BigDecimal numerator, BigDecimal denominator, Optional<Interval> interval) {}
}
