/**
 * How probable what was observed would be if there were nothing to it: tests of shares, tables and pairs.
 *
 * <p>Everything is immutable and thread-safe; the same figures always give the same bits. Where there is nothing to
 * test, the answer is a reason.
 */
@NullMarked
package org.openpac.kpi.statistic.test;

import org.jspecify.annotations.NullMarked;
