/**
 * How many trials it takes to see a change at all, and how probably it is seen with those there are.
 *
 * <p>Everything is immutable and thread-safe; the same figures always give the same bits.
 */
@NullMarked
package org.openpac.kpi.statistic.power;

import org.jspecify.annotations.NullMarked;
