/**
 * When linked activities can take place: earliest and latest dates, float, the critical path, or the cycle that keeps them
 * from having any.
 *
 * <p>Activities are numbered from 0, days are counted in working days. Which number stands for what, and which date is day 0,
 * is for the caller to say. All is immutable and thread-safe but the builder.
 */
@NullMarked
package org.openpac.core.schedule;

import org.jspecify.annotations.NullMarked;
