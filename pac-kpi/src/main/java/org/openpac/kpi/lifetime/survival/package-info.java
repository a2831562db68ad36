/**
 * How long something lasts, told from observations of which some are not over yet: the Kaplan–Meier estimate with its bands, and the
 * comparison of groups.
 *
 * <p>Everything is immutable and thread-safe; the order of observations changes nothing.
 */
@NullMarked
package org.openpac.kpi.lifetime.survival;

import org.jspecify.annotations.NullMarked;
