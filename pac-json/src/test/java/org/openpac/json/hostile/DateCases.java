package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.found;
import static org.openpac.json.hostile.HostileCase.refused;
import static org.openpac.json.hostile.HostileCase.struck;

import java.util.List;

/** Days that are none, and times where days belong (141–165). */
final class DateCases {

    private static final String NO_INSTANTS = "plans have dates, no instants";

    private DateCases() {}

    static List<HostileCase> cases() {
        return List.of(
                refused(141, "29 February of a common year", Slot.DATE, "\"2023-02-29\"", "INVALID_DATE"),
                accepted(142, "29 February of a leap year", Slot.DATE, "\"2024-02-29\""),
                refused(143, "30 February", Slot.DATE, "\"2024-02-30\"", "INVALID_DATE"),
                refused(144, "29 February 1900", Slot.DATE, "\"1900-02-29\"", "INVALID_DATE"),
                accepted(145, "29 February 2000", Slot.DATE, "\"2000-02-29\""),
                refused(146, "the year 0", Slot.DATE, "\"0000-01-01\"", "INVALID_DATE"),
                refused(146, "the year 1899", Slot.DATE, "\"1899-12-31\"", "INVALID_DATE"),
                accepted(146, "the year 1900", Slot.DATE, "\"1900-01-01\""),
                accepted(146, "the year 2200", Slot.DATE, "\"2200-12-31\""),
                refused(146, "the year 2201", Slot.DATE, "\"2201-01-01\"", "INVALID_DATE"),
                refused(147, "a year of nine digits", Slot.DATE, "\"+999999999-12-31\"", "INVALID_DATE"),
                refused(148, "a year before the first", Slot.DATE, "\"-0001-01-01\"", "INVALID_DATE"),
                refused(149, "month and day of one digit", Slot.DATE, "\"2024-2-9\"", "INVALID_DATE"),
                refused(150, "day, month, year", Slot.DATE, "\"29/02/2024\"", "INVALID_DATE"),
                refused(151, "an instant", Slot.DATE, "\"2024-02-29T23:00:00Z\"", "INVALID_DATE"),
                refused(152, "year, month and day in an array", Slot.DATE, "[2024,2,29]", "WRONG_TYPE"),
                refused(153, "days since 1970", Slot.DATE, "19000", "WRONG_TYPE"),
                refused(154, "an empty text", Slot.DATE, "\"\"", "INVALID_DATE"),
                refused(155, "a leap second", Slot.DATE, "\"2016-12-31T23:59:60Z\"", "INVALID_DATE"),
                found(
                        156,
                        "an end before its start",
                        () -> Slot.PERIOD.marked("{\"start\":\"2026-12-31\",\"end\":\"2026-01-01\"}"),
                        "STR-05 /period"),
                accepted(157, "one day", Slot.PERIOD, "{\"start\":\"2026-06-30\",\"end\":\"2026-06-30\"}"),
                HostileCase.checked(158, "working days of 80 years without a walk", ViewChecks::countWorkingDaysAtOnce),
                struck(159, "an instant that a clock passes over", NO_INSTANTS),
                struck(160, "an instant that a clock tells twice", NO_INSTANTS),
                HostileCase.checked(
                        161, "a plan across a change of clocks has its days", ViewChecks::countDaysAcrossSummerTime),
                struck(162, "a day that a zone does not have", NO_INSTANTS),
                struck(163, "a week of a year", NO_INSTANTS),
                struck(164, "a fiscal year that begins on 29 February", "fiscal years begin with a month"),
                refused(165, "seconds for a duration", Slot.COUNT, "\"PT9223372036854775807S\"", "WRONG_TYPE"),
                refused(165, "a year for a duration", Slot.COUNT, "\"P1Y\"", "WRONG_TYPE"),
                refused(165, "a huge exponent for a duration", Slot.COUNT, "1e1000000000", "NOT_AN_INTEGER"));
    }
}
