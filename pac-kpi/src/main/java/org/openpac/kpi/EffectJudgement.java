package org.openpac.kpi;

import java.math.BigDecimal;
import org.openpac.core.value.Unit;

/**
 * Why something is a strength or a weakness, and how much of one.
 *
 * @param line what is judged
 * @param ground why
 * @param goodness what it is beside what it should be: 1 is as it should be, 2 twice as good, 0.5 half; below 0 where money
 *     was lost twice over
 * @param stake how much money has been gained or lost by it, 0 or more: revenue beyond or short of the expected, customers
 *     that cost less or more than on average, what was spent beyond the margin it brought, beyond the budget, or for nothing
 * @param currency what the stake is counted in
 */
public record EffectJudgement(
        EffectLine line, EffectGround ground, BigDecimal goodness, BigDecimal stake, Unit currency) {}
