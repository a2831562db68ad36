/**
 * Indicators: what each one is, how it is computed from dated facts, and why it sometimes cannot be.
 *
 * <p>Everything is immutable and thread-safe but builders and {@linkplain org.openpac.kpi.Tally tallies}. Sums are exact,
 * the one division comes last, and neither the order of the facts nor the way they are split changes a digit.
 */
@NullMarked
@PacStyle
package org.openpac.kpi;

import org.jspecify.annotations.NullMarked;
import org.openpac.kpi.internal.PacStyle;
