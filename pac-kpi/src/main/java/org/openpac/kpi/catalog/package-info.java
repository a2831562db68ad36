/**
 * The standard indicators, one class a theme, and the list of them all.
 *
 * <p>Every code is given once and for ever.
 */
@NullMarked
package org.openpac.kpi.catalog;

import org.jspecify.annotations.NullMarked;
