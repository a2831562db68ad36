/**
 * How the money of a budget is best split: what each amount brings, the best split within bounds, and what a plan’s own budget
 * would gain.
 *
 * <p>Spending is in the main unit of its currency, euros and not cents; what it brings is in whatever unit the curves share.
 * Everything is immutable and thread-safe but builders; the same lines, in whatever order, always give the same bits.
 */
@NullMarked
@PacStyle
package org.openpac.kpi.allocation;

import org.jspecify.annotations.NullMarked;
import org.openpac.kpi.internal.PacStyle;
