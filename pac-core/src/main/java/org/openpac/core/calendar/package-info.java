/**
 * Time as a sales organisation counts it: public holidays, working days and fiscal years.
 *
 * <p>Calendars answer for the dates a plan can hold, the years 1900 to 2200. They know no clock and no zone; everything
 * here is immutable and thread-safe.
 */
@NullMarked
package org.openpac.core.calendar;

import org.jspecify.annotations.NullMarked;
