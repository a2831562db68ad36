package org.openpac.kpi;

import java.math.BigDecimal;

/**
 * Why something is a strength or a weakness, and how much of one.
 *
 * @param line what is judged
 * @param ground why
 * @param goodness what it is beside what it should be: 1 is as it should be, 2 twice as good, 0.5 half; below 0 where money
 *     was lost twice over
 */
public record EffectJudgement(EffectLine line, EffectGround ground, BigDecimal goodness) {}
