package org.openpac.kpi.statistic;

/** Why nothing can be said from a sample. */
public enum Hindrance {
    /** There are no trials, no values, no pairs. */
    EMPTY_SAMPLE("There is nothing in the sample."),
    /** A spread cannot be told from a single value. */
    SINGLE_VALUE("One value tells nothing of how far values differ."),
    /** Everything turned out the same in all groups, so that there is no spread to compare a difference with. */
    NO_VARIATION("Everything turned out the same, so that there is no spread to compare with."),
    /** A group or an outcome of a table was never seen. */
    EMPTY_MARGIN("A row or a column of the table holds nothing."),
    /** A quotient of shares needs successes in both groups. */
    NO_SUCCESSES("A group without successes has no ratio to another."),
    /** All pairs agree, so that nothing speaks for either side. */
    NO_DISAGREEMENT("All pairs agree, so that nothing speaks for either side."),
    /** There is no difference to be detected. */
    NO_DIFFERENCE("There is no difference to be detected, however large the sample."),
    /** The counts or amounts are beyond what can be computed. */
    TOO_LARGE("The numbers are too large to be computed with.");

    private final String sentence;

    Hindrance(String sentence) {
        this.sentence = sentence;
    }

    /** The reason as a sentence in English. */
    public String sentence() {
        return sentence;
    }
}
