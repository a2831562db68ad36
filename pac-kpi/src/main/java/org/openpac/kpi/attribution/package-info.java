/**
 * To which channels conversions are owed: journeys over touchpoints, and models that share their conversions out.
 *
 * <p>Everything is immutable and thread-safe; the same journeys, in whatever order, always give the same credits, and credits
 * always add up to what is shared out, to the last decimal.
 */
@NullMarked
package org.openpac.kpi.attribution;

import org.jspecify.annotations.NullMarked;
