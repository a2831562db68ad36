package org.openpac.kpi;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** The words that indicators are defined in: totals over facts, and the one division that comes last. */
public final class Formulas {

    private Formulas() {}

    /** Counts the facts themselves. */
    public static <F extends SalesFact> Total<F> facts(Class<F> facts) {
        return new Total<>(FactKind.of(facts), false, (condition, basis) -> new FactCount<F>(condition));
    }

    /** Adds up a whole number of each fact. */
    public static <F extends SalesFact> Total<F> count(Class<F> facts, ToLongFunction<? super F> number) {
        return new Total<>(FactKind.of(facts), false, (condition, basis) -> new CountSum<F>(condition, number));
    }

    /** Adds up an amount of each fact; amounts of several currencies, or with and without tax, do not add up. */
    public static <F extends MoneyFact> Total<F> sum(Class<F> facts, Function<? super F, Money> amount) {
        return new Total<>(
                FactKind.of(facts), true, (condition, basis) -> new MoneySum<F>(condition, amount, null, basis));
    }

    /** Adds up a part of an amount of each fact. */
    public static <F extends MoneyFact> Total<F> sum(
            Class<F> facts, Function<? super F, Money> amount, Function<? super F, Share> part) {
        return new Total<>(
                FactKind.of(facts), true, (condition, basis) -> new MoneySum<F>(condition, amount, part, basis));
    }

    /** Finds how far a whole number differs between facts: the largest less the smallest. */
    public static <F extends SalesFact> Total<F> spread(Class<F> facts, ToLongFunction<? super F> number) {
        return new Total<>(FactKind.of(facts), false, (condition, basis) -> new Spread<F>(condition, number));
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
        return Formula.of(successes).inHundredths().withInterval().over(trials, ifNone);
    }
}
