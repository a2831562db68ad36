package org.openpac.core.rule;

/**
 * What the rules say about one objective, criterion by criterion.
 *
 * @param specific S: says what, by whom
 * @param measurable M: has an indicator, a baseline and a number
 * @param attainable A: something carries it
 * @param relevant R: serves something above it
 * @param timeBound T: has dates within the plan
 * @param stretch whether the stretch target is well set; not assessable where there is none
 */
public record Verdicts(
        Verdict specific,
        Verdict measurable,
        Verdict attainable,
        Verdict relevant,
        Verdict timeBound,
        Verdict stretch) {}
