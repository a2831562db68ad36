package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.broken;
import static org.openpac.json.hostile.HostileCase.checked;
import static org.openpac.json.hostile.HostileCase.refused;

import java.util.List;

/** What is no JSON, or no plan (1–20). */
final class SyntaxCases {

    private SyntaxCases() {}

    static List<HostileCase> cases() {
        return List.of(
                refused(1, "nothing", () -> Document.marked("§"), "SYNTAX "),
                refused(2, "white space only", () -> Document.marked(" \n\t§"), "SYNTAX "),
                refused(3, "null", () -> Document.marked("§null"), "WRONG_TYPE "),
                refused(4, "an array", () -> Document.marked("§[]"), "WRONG_TYPE "),
                refused(5, "a text", () -> Document.marked("§\"x\""), "WRONG_TYPE "),
                refused(6, "an empty object", () -> Document.marked("§§{}"), "MISSING /id", "MISSING /formatVersion"),
                refused(7, "two documents", () -> Document.marked(Golden.JSON + "\n§{}"), "SYNTAX "),
                refused(8, "a trailing comma", () -> Document.marked(Golden.with("\"x-a\":1,§")), "SYNTAX "),
                broken(9, "a comment to the end of the line", Slot.AMOUNT, "1// one\n"),
                broken(10, "a comment between stars", Slot.AMOUNT, "/* one */1"),
                broken(11, "single quotation marks", Slot.NAME, "'a'"),
                refused(12, "a name without quotation marks", () -> Document.marked(Golden.with("§x:1")), "SYNTAX "),
                broken(13, "NaN", Slot.AMOUNT, "NaN"),
                broken(14, "Infinity", Slot.AMOUNT, "Infinity"),
                broken(14, "-Infinity", Slot.AMOUNT, "-Infinity"),
                broken(15, "a hexadecimal number", Slot.AMOUNT, "0x10"),
                broken(16, "a plus sign", Slot.AMOUNT, "+1"),
                broken(17, "no digit before the point", Slot.AMOUNT, ".5"),
                broken(17, "no digit after the point", Slot.AMOUNT, "5."),
                broken(18, "a leading zero", Slot.AMOUNT, "01"),
                checked(19, "the golden plan cut off at every byte", GoldenBytes::isCutOffAnywhere),
                checked(20, "each byte of the golden plan changed in each bit", GoldenBytes::isChangedAnywhere));
    }
}
