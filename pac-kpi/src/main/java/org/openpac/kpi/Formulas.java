package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.statistic.ValueRange;

/** The words that indicators are defined in: totals over facts, and the one division that comes last. */
public final class Formulas {

    private Formulas() {}

    /** Counts the facts themselves. */
    public static <F extends SalesFact> Total<F> facts(Class<F> facts) {
        return new Total<>(FactKind.of(facts), false, () -> new FactCount<F>());
    }

    /** Adds up a whole number of each fact. */
    public static <F extends SalesFact> Total<F> count(Class<F> facts, ToLongFunction<? super F> number) {
        return new Total<>(FactKind.of(facts), false, () -> new CountSum<F>(number));
    }

    /** Adds up an amount of each fact; amounts of several currencies, or with and without tax, do not add up. */
    public static <F extends MoneyFact> Total<F> sum(Class<F> facts, Function<? super F, Money> amount) {
        return new Total<>(FactKind.of(facts), true, () -> new MoneySum<F>(new Portion<F>(amount, null, null)));
    }

    /** Adds up a part of an amount of each fact. */
    public static <F extends MoneyFact> Total<F> sum(
            Class<F> facts, Function<? super F, Money> amount, Function<? super F, Share> part) {
        return new Total<>(FactKind.of(facts), true, () -> new MoneySum<F>(new Portion<F>(amount, part, null)));
    }

    /**
     * Adds up what is due of a part of an amount of each fact; all of the part where the fact does not say.
     *
     * <p>A sum is kept for each whole that the fractions are of, and divided by it once: their size grows with the wholes that
     * occur, not with the facts.
     */
    public static <F extends MoneyFact> Total<F> sum(
            Class<F> facts,
            Function<? super F, Money> amount,
            Function<? super F, Share> part,
            Function<? super F, Optional<Fraction>> due) {
        return new Total<>(FactKind.of(facts), true, () -> new MoneySum<F>(new Portion<F>(amount, part, due)));
    }

    /** Adds up the squares of an amount of each fact, for the interval of a mean. */
    public static <F extends MoneyFact> Total<F> squares(Class<F> facts, Function<? super F, Money> amount) {
        return new Total<>(FactKind.of(facts), true, () -> new SquareSum<F>(amount));
    }

    /** Finds how far a whole number differs between facts: the largest less the smallest. */
    public static <F extends SalesFact> Total<F> spread(Class<F> facts, ToLongFunction<? super F> number) {
        return new Total<>(FactKind.of(facts), false, () -> new Range<F>(number));
    }

    /** Keeps the sum of an amount apart for each value of a key. */
    public static <F extends MoneyFact, K extends Comparable<? super K>> Breakdown<F, K> sumBy(
            Class<F> facts, Function<? super F, ? extends K> key, Function<? super F, Money> amount) {
        return new Breakdown<>(new Total<>(
                FactKind.of(facts), true, () -> new KeyedMoney<F, K>(key, new Portion<F>(amount, null, null))));
    }

    /** Keeps the sum of a part of an amount apart for each value of a key. */
    public static <F extends MoneyFact, K extends Comparable<? super K>> Breakdown<F, K> sumBy(
            Class<F> facts,
            Function<? super F, ? extends K> key,
            Function<? super F, Money> amount,
            Function<? super F, Share> part) {
        return new Breakdown<>(new Total<>(
                FactKind.of(facts), true, () -> new KeyedMoney<F, K>(key, new Portion<F>(amount, part, null))));
    }

    /** Keeps the sum of what is due of a part of an amount apart for each value of a key. */
    public static <F extends MoneyFact, K extends Comparable<? super K>> Breakdown<F, K> sumBy(
            Class<F> facts,
            Function<? super F, ? extends K> key,
            Function<? super F, Money> amount,
            Function<? super F, Share> part,
            Function<? super F, Optional<Fraction>> due) {
        return new Breakdown<>(new Total<>(
                FactKind.of(facts), true, () -> new KeyedMoney<F, K>(key, new Portion<F>(amount, part, due))));
    }

    /** Keeps the sum of a whole number apart for each value of a key. */
    public static <F extends SalesFact, K extends Comparable<? super K>> Breakdown<F, K> countBy(
            Class<F> facts, Function<? super F, ? extends K> key, ToLongFunction<? super F> number) {
        return new Breakdown<>(new Total<>(FactKind.of(facts), false, () -> new KeyedCount<F, K>(key, number)));
    }

    /**
     * Finds the median of durations in days, some of which have not ended (E. L. Kaplan and P. Meier); missing where less
     * than half ever end.
     *
     * <p>Counts are kept for each number of days: they grow with the longest duration, up to {@value Deal#MAX_DAYS} of them,
     * and not with the facts.
     *
     * @param durations which facts count
     * @param days how many days; a negative number counts as 0, more than a hundred years as a hundred years
     * @param hasEnded whether the duration has ended; otherwise it was still going on after so many days
     */
    public static <F extends SalesFact> Term medianDuration(
            Class<F> facts,
            Predicate<? super F> durations,
            ToLongFunction<? super F> days,
            Predicate<? super F> hasEnded) {
        Total<F> total = new Total<>(
                        FactKind.of(facts), false, (Supplier<Accumulator<F>>) () -> new Durations<F>(days, hasEnded))
                .where(durations);
        return Term.derived(
                List.of(total),
                false,
                sums -> sums.accumulator(total) instanceof Durations<?> counts ? counts.median() : Optional.empty());
    }

    /** A number that is always the same: the interest of a month, a time to look ahead. */
    public static Term constant(BigDecimal number) {
        return Term.derived(List.of(), false, sums -> Optional.of(number));
    }

    /** The period asked for, as a number made of its first and last day; without a period there is no value. */
    public static Term ofPeriod(Function<? super DateRange, Optional<BigDecimal>> number) {
        return Term.derived(List.of(), true, sums -> sums.period().flatMap(number));
    }

    /** A number that follows from others by arithmetic of its own; missing where one of them is or where it gives none. */
    public static Term derived(List<Term> terms, Function<? super List<BigDecimal>, Optional<BigDecimal>> arithmetic) {
        return Term.derived(
                totals(terms),
                terms.stream().anyMatch(Term::needsPeriod),
                sums -> values(terms, sums).flatMap(arithmetic));
    }

    /**
     * A number that follows from sums by key, and from others; missing where one of the terms is or where it gives none.
     *
     * @param arithmetic takes the values of the terms and the sums by key, both in the order given; a breakdown in which no
     *     fact counts is empty
     */
    public static <K extends Comparable<? super K>> Term derived(
            List<Term> terms,
            List<Breakdown<?, K>> breakdowns,
            BiFunction<? super List<BigDecimal>, ? super List<SortedMap<K, BigDecimal>>, Optional<BigDecimal>>
                    arithmetic) {
        List<Total<?>> totals = Stream.concat(
                        totals(terms).stream(), breakdowns.stream().<Total<?>>map(Breakdown::total))
                .distinct()
                .<Total<?>>map(total -> total)
                .toList();
        return Term.derived(
                totals,
                terms.stream().anyMatch(Term::needsPeriod),
                sums -> values(terms, sums)
                        .flatMap(values -> arithmetic.apply(
                                values,
                                breakdowns.stream()
                                        .map(breakdown -> breakdown.byKey(sums))
                                        .toList())));
    }

    /**
     * Draws something from sums by key as a whole, such as a model fitted to them: once for a result, for all the terms and
     * conditions that ask.
     *
     * @param method what is drawn; the same sums must always give the same
     */
    public static <K extends Comparable<? super K>, T> Inference<K, T> inferred(
            Breakdown<? extends MoneyFact, K> breakdown, Inference.Method<K, ? extends T> method) {
        return new Inference<>(breakdown, method);
    }

    /** Makes a value that is no quotient. */
    public static Formula value(Term number) {
        return Formula.of(number);
    }

    /** Starts a quotient; what it is divided by follows. */
    public static Formula ratio(Term numerator) {
        return Formula.of(numerator);
    }

    /** Starts a quotient in hundredths; what it is divided by follows. */
    public static Formula percentage(Term numerator) {
        return Formula.of(numerator).inHundredths();
    }

    /**
     * Makes the share of successes among trials, in hundredths, with its Wilson interval at 95 %.
     *
     * @param successes a count; more than the trials is {@link Reason#IMPOSSIBLE_SHARE}
     * @param trials a count
     * @param ifNone why there is no value without trials
     */
    public static Formula proportion(Term successes, Term trials, Reason ifNone) {
        return share(successes, trials, ifNone).refusingWhatIsNoPartOf(trials);
    }

    /**
     * Makes the share of a whole that one of its parts has, in hundredths, with its Wilson interval at 95 %.
     *
     * @param part a count that cannot exceed the whole, because whatever counts in it counts in the whole
     * @param whole a count
     * @param ifNone why there is no value where the whole is 0 or below
     */
    public static Formula share(Term part, Term whole, Reason ifNone) {
        return Formula.of(part)
                .inHundredths()
                .over(whole, ifNone)
                .with((sums, quotient) -> Spreads.wilson(quotient))
                .within(ValueRange.PART_IN_HUNDREDTHS);
    }

    /**
     * Makes a mean, with {@linkplain org.openpac.kpi.statistic.Mean#interval Student’s interval} at 95 %, from two cases on.
     *
     * @param sum what was observed, added up
     * @param squares the squares of what was observed, added up
     * @param count how many cases
     * @param ifNone why there is no value without cases
     */
    public static Formula mean(Term sum, Term squares, Term count, Reason ifNone) {
        return Formula.of(sum)
                .over(count, ifNone)
                .with(
                        (sums, quotient) -> squares.value(sums)
                                .flatMap(sumOfSquares ->
                                        Spreads.mean(quotient.numerator(), sumOfSquares, quotient.denominator())),
                        squares);
    }

    /**
     * Makes the share of promoters less that of detractors, in points, with its interval at 95 %, within −100 and 100.
     *
     * @param ifNone why there is no value without answers
     */
    public static Formula netScore(Term promoters, Term detractors, Term answers, Reason ifNone) {
        return Formula.of(promoters.minus(detractors))
                .inHundredths()
                .over(answers, ifNone)
                .with((sums, quotient) -> values(List.of(promoters, detractors), sums)
                        .flatMap(counts -> Spreads.score(counts.get(0), counts.get(1), quotient.denominator())))
                .within(new ValueRange(-100, 100));
    }

    private static List<Total<?>> totals(List<Term> terms) {
        return terms.stream()
                .flatMap(term -> term.totals().stream())
                .distinct()
                .<Total<?>>map(total -> total)
                .toList();
    }

    private static Optional<List<BigDecimal>> values(List<Term> terms, Sums sums) {
        BigDecimal[] values = new BigDecimal[terms.size()];
        for (int i = 0; i < values.length; i++) {
            Optional<BigDecimal> value = terms.get(i).value(sums);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[i] = value.get();
        }
        return Optional.of(Arrays.asList(values));
    }
}
