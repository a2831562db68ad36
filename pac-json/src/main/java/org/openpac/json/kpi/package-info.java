/**
 * Indicators and the facts they are computed from, as JSON. Needs pac-kpi, which the rest of this module does without.
 *
 * <p>Everything here is immutable and thread-safe.
 */
@NullMarked
package org.openpac.json.kpi;

import org.jspecify.annotations.NullMarked;
