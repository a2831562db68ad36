/**
 * Probability distributions and their quantiles, right to the last digits also far out in the tails.
 *
 * <p>Everything is immutable and thread-safe; the same figures always give the same bits. What is no number or no
 * probability is refused; every answer is finite.
 */
@NullMarked
package org.openpac.kpi.statistic.distribution;

import org.jspecify.annotations.NullMarked;
