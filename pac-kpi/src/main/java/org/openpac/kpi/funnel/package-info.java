/**
 * Who went how far on the way to a sale, and how long it took: funnels and cohorts over dated events.
 *
 * <p>Everything is immutable and thread-safe; the same events, in whatever order, always give the same counts. Times are those of
 * one zone, chosen by whoever tells them.
 */
@NullMarked
package org.openpac.kpi.funnel;

import org.jspecify.annotations.NullMarked;
