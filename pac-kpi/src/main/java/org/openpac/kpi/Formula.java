package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.ValueRange;

/** How an indicator's value follows from its totals: a numerator and what divides it. Made by {@link Formulas}. */
public final class Formula {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Spread UNKNOWN = (sums, quotient) -> Optional.empty();

    /** A divisor, and why there is no value where it is not above zero. */
    record Divisor(Term term, Reason ifNotPositive) {}

    /** The outcome of the one division. */
    record Quotient(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {}

    /** How sure the value is. */
    @FunctionalInterface
    interface Spread {
        /** Finds the interval, in the unit of the value. */
        Optional<Interval> interval(Sums sums, Quotient quotient);
    }

    private final Term numerator;
    private final List<Divisor> divisors;
    private final boolean isInHundredths;
    private final Spread spread;
    private final List<Term> spreadTerms;
    private final List<KpiBuilder.Refusal> refusals;
    private final ValueRange range;

    private Formula(
            Term numerator,
            List<Divisor> divisors,
            boolean isInHundredths,
            Spread spread,
            List<Term> spreadTerms,
            List<KpiBuilder.Refusal> refusals,
            ValueRange range) {
        this.numerator = numerator;
        this.divisors = divisors;
        this.isInHundredths = isInHundredths;
        this.spread = spread;
        this.spreadTerms = spreadTerms;
        this.refusals = refusals;
        this.range = range;
    }

    static Formula of(Term numerator) {
        return new Formula(numerator, List.of(), false, UNKNOWN, List.of(), List.of(), ValueRange.ANY);
    }

    /**
     * Divides by a term, besides those it is already divided by; the value then comes without an interval.
     *
     * @param ifNotPositive why there is no value where the term is zero or below
     */
    public Formula over(Term divisor, Reason ifNotPositive) {
        List<Divisor> more = Stream.concat(divisors.stream(), Stream.of(new Divisor(divisor, ifNotPositive)))
                .toList();
        return new Formula(numerator, more, isInHundredths, UNKNOWN, List.of(), refusals, range);
    }

    Formula inHundredths() {
        return new Formula(numerator, divisors, true, spread, spreadTerms, refusals, range);
    }

    /** Says how sure the value is, from these terms besides its own. */
    Formula with(Spread other, Term... terms) {
        return new Formula(numerator, divisors, isInHundredths, other, List.of(terms), refusals, range);
    }

    /** Refuses what no proportion can be: more than the whole, or less than nothing. */
    Formula refusingWhatIsNoPartOf(Term whole) {
        return new Formula(
                numerator,
                divisors,
                isInHundredths,
                spread,
                spreadTerms,
                List.of(
                        new KpiBuilder.Refusal(Reason.IMPOSSIBLE_SHARE, numerator.exceeds(whole)),
                        new KpiBuilder.Refusal(Reason.IMPOSSIBLE_SHARE, numerator.isNegative())),
                range);
    }

    /** Says which values its definition allows; any, if nothing is said. */
    public Formula within(ValueRange possible) {
        Objects.requireNonNull(possible, "possible");
        return new Formula(numerator, divisors, isInHundredths, spread, spreadTerms, refusals, possible);
    }

    ValueRange range() {
        return range;
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

    /** What only the interval asks for. */
    Stream<Total<?>> spreadTotals() {
        return spreadTerms.stream().flatMap(term -> term.totals().stream());
    }

    List<KpiBuilder.Refusal> refusals() {
        return refusals;
    }

    /** A quotient whose terms all have values and whose divisors are above zero. */
    Quotient quotient(Sums sums) {
        BigDecimal top = numerator.value(sums).orElse(BigDecimal.ZERO);
        BigDecimal bottom = divisors.stream()
                .map(divisor -> divisor.term().value(sums).orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal scaled = isInHundredths ? top.multiply(HUNDRED) : top;
        return new Quotient(scaled.divide(bottom, MathContext.DECIMAL64), top, bottom);
    }

    boolean hasInterval() {
        return !spread.equals(UNKNOWN);
    }

    Optional<Interval> interval(Sums sums, Quotient quotient) {
        return spread.interval(sums, quotient);
    }
}
