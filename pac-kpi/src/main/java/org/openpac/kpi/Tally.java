package org.openpac.kpi;

/**
 * An indicator being computed from facts that arrive over time or in several places.
 *
 * <p>Its size does not grow with the facts; where an indicator keeps sums apart by a key, or counts by a number of days, it
 * grows with the keys and the days there are. Whatever the order of the facts and however they are split between tallies
 * that are merged in the end, the result has the same digits. Not thread-safe: one tally a thread, merged afterwards.
 *
 * @param <T> what it is computed from
 */
public sealed interface Tally<T> permits KpiTally {

    /**
     * Takes one more fact into account; ignores a fact of a kind the indicator does not read.
     *
     * @return this tally
     */
    Tally<T> add(T fact);

    /**
     * Takes into account all that another tally has; the other stays as it is.
     *
     * @return this tally
     * @throws IllegalArgumentException if the other is of another indicator or another period
     */
    Tally<T> merge(Tally<T> other);

    /** The result for the facts so far; more may be added afterwards. */
    KpiResult result();
}
