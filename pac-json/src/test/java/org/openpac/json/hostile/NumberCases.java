package org.openpac.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.checked;
import static org.openpac.json.hostile.HostileCase.normalised;
import static org.openpac.json.hostile.HostileCase.refused;
import static org.openpac.json.hostile.HostileCase.struck;

import java.util.List;
import org.openpac.core.value.Money;
import org.openpac.json.PacJson;

/** Numbers that are too large, too fine, or written as something else (21–50). */
final class NumberCases {

    private static final String LARGE = "NUMBER_TOO_LARGE";
    private static final String FINE = "NUMBER_TOO_PRECISE";
    private static final String TYPE = "WRONG_TYPE";

    private NumberCases() {}

    static List<HostileCase> cases() {
        return List.of(
                refused(21, "an exponent of ten digits", Slot.AMOUNT, "1e1000000000", LARGE),
                refused(22, "a negative exponent of ten digits", Slot.AMOUNT, "1e-1000000000", FINE),
                refused(23, "an exponent beyond 32 bits", Slot.AMOUNT, "1e99999999999", LARGE),
                refused(23, "an exponent below 32 bits", Slot.AMOUNT, "1e-99999999999", FINE),
                refused(24, "a negative number with a huge exponent", Slot.AMOUNT, "-1e1000000000", LARGE),
                refused(25, "64 digits", Slot.AMOUNT, "9".repeat(64), LARGE),
                refused(26, "1,000 digits", Slot.AMOUNT, "9".repeat(1_000), "TOO_LARGE"),
                refused(27, "1,001 digits", Slot.AMOUNT, "9".repeat(1_001), "TOO_LARGE"),
                refused(28, "a million digits", Slot.AMOUNT, "9".repeat(1_000_000), "TOO_LARGE"),
                checked(
                        29,
                        "a million digits, one at a time",
                        () -> StreamChecks.isRefusedByteForByte(
                                Slot.AMOUNT.with("9".repeat(1_000_000)).bytes(), "TOO_LARGE /budget/total/amount")),
                refused(30, "a million zeros after the point", Slot.AMOUNT, "0." + "0".repeat(1_000_000), "TOO_LARGE"),
                normalised(31, "minus zero", Slot.AMOUNT, "-0", "0"),
                normalised(32, "minus zero with a decimal", Slot.AMOUNT, "-0.0", "0"),
                normalised(33, "a zero at the end: one number has one text", Slot.AMOUNT, "1.10", "1.1"),
                checked(
                        33,
                        "the amount has its currency’s decimals",
                        () -> assertThat(amount("1.10")).hasToString("1.10 EUR")),
                checked(
                        34,
                        "1.0 and 1.00 are one amount",
                        () -> assertThat(amount("1.0")).isEqualTo(amount("1.00"))),
                normalised(35, "a small exponent", Slot.AMOUNT, "1E2", "100"),
                refused(36, "a whole number beyond 32 bits", Slot.COUNT, "2147483648", LARGE),
                accepted(36, "the largest whole number", Slot.COUNT, "2147483647"),
                refused(37, "a whole number beyond 64 bits", Slot.COUNT, "9223372036854775808", LARGE),
                refused(38, "a whole number below 64 bits", Slot.COUNT, "-9223372036854775809", LARGE),
                refused(39, "a fraction for a whole number", Slot.COUNT, "1.9", "NOT_AN_INTEGER"),
                refused(40, "a point in a whole number", Slot.COUNT, "1.0", "NOT_AN_INTEGER"),
                refused(41, "an exponent in a whole number", Slot.COUNT, "1e3", "NOT_AN_INTEGER"),
                refused(42, "a number in quotation marks", Slot.AMOUNT, "\"12\"", TYPE),
                refused(43, "an empty text for a number", Slot.AMOUNT, "\"\"", TYPE),
                refused(44, "a number among spaces in quotation marks", Slot.AMOUNT, "\" 1.5 \"", TYPE),
                refused(45, "a decimal comma in quotation marks", Slot.AMOUNT, "\"1,5\"", TYPE),
                refused(46, "true for a number", Slot.AMOUNT, "true", TYPE),
                struck(47, "100.0000001 percent", "percents go above 100"),
                struck(48, "minus one percent", "percents go below 0"),
                checked(
                        49,
                        "0.1 and 0.2 are 0.30",
                        () -> assertThat(amount("0.1").plus(amount("0.2")))
                                .isEqualTo(Money.of("0.30", "EUR"))
                                .hasToString("0.30 EUR")),
                refused(50, "13 decimals", Slot.AMOUNT, "0.0000000000001", FINE),
                refused(50, "16 significant digits", Slot.AMOUNT, "12345678901234.56", FINE),
                accepted(50, "15 significant digits", Slot.AMOUNT, "1234567890123.45"));
    }

    private static Money amount(String number) {
        return PacJson.readPlan(Slot.AMOUNT.with(number).bytes())
                .orThrow()
                .budget()
                .orElseThrow()
                .total()
                .orElseThrow();
    }
}
