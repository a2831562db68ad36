package org.openpac.kpi.funnel;

/**
 * How strictly the steps of a funnel have to follow each other.
 *
 * <p>The first four are the modes of the function {@code windowFunnel} of analytical databases (ClickHouse, Doris, StarRocks),
 * which differ among each other in what they leave unsaid; the last two are those of tools for product analytics (Amplitude’s
 * “exact order” and “any order”). Every mode starts anew at each event of the first step, and the start that leads
 * furthest counts.
 */
public enum StepOrder {
    /** One after the other; whatever happens in between changes nothing. */
    IN_ORDER,
    /**
     * One after the other; a step that comes before its turn ends the way. After A, B the event D ends the funnel A, B, C, D at
     * its second step. A step that is repeated changes nothing.
     */
    STRICT_ORDER,
    /** One after the other; a step that is repeated ends the way: A, B, C, B, D reaches the third step of A, B, C, D. */
    STRICT_DEDUPLICATION,
    /** One after the other, each later than the one before: what happens at the same time does not lead on. */
    STRICT_INCREASE,
    /** One right after the other; any other event of the subject ends the way, one outside the funnel too. */
    EXACT_ORDER,
    /** In whatever order: the first step is any of them, the second any other, and so on. */
    ANY_ORDER
}
