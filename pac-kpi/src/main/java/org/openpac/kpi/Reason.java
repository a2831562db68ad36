package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Why an indicator has no value. */
public enum Reason implements Word {
    /** None of the facts it reads was given, or a kind it cannot do without is missing. */
    NO_DATA("There is nothing to compute it from: {facts}."),
    /** There are facts, but none in the period asked for. */
    OUTSIDE_PERIOD("No fact lies in the period {period}."),
    /** Amounts of several currencies do not add up. */
    MIXED_CURRENCIES("Amounts of several currencies do not add up: {currencies}."),
    /** Readings in several units do not add up. */
    MIXED_UNITS("The readings are in different units."),
    /** Amounts with and without tax do not add up. */
    MIXED_TAX_BASES("Some amounts include tax, others do not."),
    /** The divisor is zero or below. */
    EMPTY_DENOMINATOR("There is nothing to divide by."),
    /** No customer was won, or none is told of: not an infinite cost, but none that could be named. */
    NO_NEW_CUSTOMERS("No new customer was won."),
    /** Nothing was spent and nobody won. */
    NO_ACTIVITY("Nothing was spent and no customer won."),
    /** Credits exceed what was spent. */
    NEGATIVE_COST("Credits exceed what was spent."),
    /** No customer left, so that no lifetime can be told from the churn. */
    NO_CHURN("No customer left in the period, which tells nothing of how long they stay."),
    /** The cost is never earned back: there is no margin. */
    NEVER("There is no margin to earn the cost back."),
    /** A part exceeds its whole, or a share lies outside 0 to 1; a rate made of them would be none. */
    IMPOSSIBLE_SHARE("A part exceeds its whole, or a share lies outside 0 to 1."),
    /** Rates of periods of different lengths cannot be put together. */
    MIXED_PERIODS("The periods are of different lengths."),
    /** Some of the revenue does not say what margin is in it. */
    MISSING_MARGIN("Some of the revenue does not say what margin is in it."),
    /** Every cohort still has time left to convert. */
    NOT_MATURE("Every cohort still has time left to convert."),
    /** The facts do not reach back far enough. */
    INSUFFICIENT_HISTORY("The facts do not reach back far enough."),
    /** It compares periods, or depends on how long one is, and no period was asked for. */
    NO_PERIOD("It depends on a period, and none was asked for."),
    /** The period does not begin and end with a month, and costs are spread over whole months. */
    PARTIAL_MONTH("The period must consist of whole months."),
    /** The period is shorter than what is compared within it. */
    SHORT_PERIOD("The period must be of whole years, two or more."),
    /** Where one starts from zero or less, growth is no percentage. */
    NO_POSITIVE_BASE("There is nothing positive to measure from."),
    /** There was no increase, so that nothing can be told of what a further increase brings or costs. */
    NO_INCREASE("There is no increase to put the effect down to."),
    /** Some open deals do not say how likely they are to be won. */
    MISSING_PROBABILITY("Some open deals do not say how likely they are to be won."),
    /** An amount below zero has no share in a whole. */
    NEGATIVE_AMOUNT("An amount is below zero."),
    /** What was to be sold is sold; there is no gap to cover. */
    TARGET_MET("What was to be sold is sold already."),
    /** Less than half have come to their end, or the cost is not earned back so far. */
    NOT_REACHED("It has not come that far yet."),
    /** A date lies before the one it follows. */
    REVERSED_DATES("Some dates are in the wrong order."),
    /** No customer came back, or too few did with different amounts, to learn from how they will buy. */
    TOO_FEW_REPEATS("Too few customers came back, or with too few different amounts, to tell how they will go on."),
    /** Many models explain the purchases as well: too few customers, or watched too briefly. */
    FLAT_FIT(
            "Many models explain the purchases equally well: there are too few customers, or they were watched too briefly."),
    /** The best model lies at a limit: customers differ less than the model allows, or none can be seen to leave. */
    FIT_AT_LIMIT("The best model lies at a limit: customers differ too little, or none can be seen to leave."),
    /** Amounts spread so wide that the model gives their mean no limit. */
    INFINITE_MEAN("Amounts spread so wide that the model puts no limit to their mean."),
    /** What belongs to several of a kind does not say how much of it belongs to each. */
    NOT_TOLD_APART("What belongs to several is not told apart.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason as a sentence in English, with its places for values in braces. */
    public String sentence() {
        return sentence;
    }

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
