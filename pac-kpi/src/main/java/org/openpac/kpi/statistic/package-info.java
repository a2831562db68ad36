/**
 * What a count of successes, or a handful of figures, says and does not say: intervals for proportions, their differences
 * and means.
 *
 * <p>Everything is immutable and thread-safe; the same figures always give the same bits.
 */
@NullMarked
package org.openpac.kpi.statistic;

import org.jspecify.annotations.NullMarked;
