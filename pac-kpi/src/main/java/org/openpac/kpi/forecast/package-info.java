/**
 * Where a figure will be at the end of its period: ways to carry readings on, each with the range that is to be expected.
 *
 * <p>Everything is immutable and thread-safe; the same readings, in whatever order, always give the same bits.
 */
@NullMarked
package org.openpac.kpi.forecast;

import org.jspecify.annotations.NullMarked;
