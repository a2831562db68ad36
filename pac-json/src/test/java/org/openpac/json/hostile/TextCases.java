package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.found;
import static org.openpac.json.hostile.HostileCase.noticed;
import static org.openpac.json.hostile.HostileCase.of;
import static org.openpac.json.hostile.HostileCase.refused;
import static org.openpac.json.hostile.HostileCase.struck;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Encodings, surrogates, and characters that nobody sees (51–84). */
final class TextCases {

    /** The bytes before a character of the name. */
    private static final int NAME_AT = (int) Slot.NAME.place().byteOffset() + 1;

    private static final int EXTRA_AT = (int) Slot.EXTRA.place().byteOffset() + 1;
    private static final String FAMILY = "👨\u200d👩\u200d👧";

    private TextCases() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>(encodings());
        cases.addAll(characters());
        cases.addAll(lengths());
        return cases;
    }

    private static List<HostileCase> encodings() {
        return List.of(
                refused(51, "the first half of a pair", Slot.NAME, "\"\\ud800\"", "INVALID_TEXT"),
                refused(52, "the second half of a pair", Slot.NAME, "\"\\udc00\"", "INVALID_TEXT"),
                refused(53, "a pair the wrong way round", Slot.NAME, "\"\\udc00\\ud800\"", "INVALID_TEXT"),
                malformed(54, "a surrogate in UTF-8", "eda080"),
                malformed(55, "a slash in two bytes", "c0af"),
                malformed(56, "a slash in three bytes", "e080af"),
                malformed(57, "beyond U+10FFFF", "f5808080"),
                malformed(58, "a byte that UTF-8 never has", "ff"),
                malformed(59, "two of three bytes at 7,999", "61".repeat(7_999 - NAME_AT) + "e282"),
                malformed(59, "two of three bytes at 8,000", "61".repeat(8_000 - NAME_AT) + "e282"),
                malformed(59, "two of three bytes at 8,001", "61".repeat(8_001 - NAME_AT) + "e282"),
                accepted(
                        60,
                        "a character of four bytes across 8,192",
                        Slot.EXTRA,
                        '"' + "a".repeat(8_189 - EXTRA_AT) + "😀\""),
                encoded(61, "UTF-16 with a byte order mark", "UTF-16", "INVALID_UTF8 "),
                encoded(62, "UTF-16 without one", "UTF-16BE", "INVALID_UTF8 "),
                encoded(63, "UTF-32", "UTF-32", "INVALID_UTF8 "),
                of(
                        64,
                        "a byte order mark",
                        Outcome.NORMALISED,
                        () -> Document.marked("\ufeff" + Golden.JSON),
                        Golden.JSON),
                refused(65, "two byte order marks", () -> Document.marked("\ufeff\ufeff" + Golden.JSON), "SYNTAX "));
    }

    private static HostileCase malformed(int number, String what, String hex) {
        byte[] quote = {'"'};
        return refused(
                number, what, () -> Slot.NAME.withBytes(quote, HexFormat.of().parseHex(hex), quote), "INVALID_UTF8 ");
    }

    private static HostileCase encoded(int number, String what, String charset, String problem) {
        return refused(number, what, () -> Document.of(Golden.JSON.getBytes(Charset.forName(charset))), problem);
    }

    private static List<HostileCase> characters() {
        List<HostileCase> cases = new ArrayList<>(List.of(
                noticed(66, "a byte order mark in a name", Slot.NAME, "\"Plan\ufeff 2026\"", "HIDDEN_CHARACTER"),
                refused(67, "U+0000 in a name", Slot.NAME, "\"a\\u0000\"", "INVALID_TEXT"),
                refused(68, "a control character in a name", Slot.NAME, "\"a\\u0001\"", "INVALID_TEXT"),
                accepted(68, "a tab and a line feed in a description", Slot.DESCRIPTION, "\"a\\tb\\n\""),
                refused(69, "U+0085 in a name", Slot.NAME, "\"a\\u0085\"", "INVALID_TEXT"),
                refused(70, "a line separator in a name", Slot.NAME, "\"a\\u2028\"", "INVALID_TEXT"),
                refused(70, "a paragraph separator in a name", Slot.NAME, "\"a\\u2029\"", "INVALID_TEXT"),
                struck(75, "é in one character and in two", "ids are ASCII"),
                struck(76, "İ and ı in an id", "ids are ASCII"),
                struck(77, "ß and SS in an id", "ids are ASCII"),
                struck(78, "a Cyrillic а in an id", "ids are ASCII"),
                refused(75, "é in an id", Slot.TEAM_ID, "\"é\"", "INVALID_ID"),
                refused(79, "fullwidth digits in a date", Slot.DATE, "\"２０２６-12-31\"", "INVALID_DATE"),
                refused(84, "a tag character in an id", Slot.TEAM_ID, "\"a\udb40\udc01\"", "INVALID_ID")));
        for (int c = 0x202A; c <= 0x202E; c++) {
            cases.add(noticed(71, "a turn of direction", Slot.NAME, '"' + mark(c) + "a\"", "HIDDEN_CHARACTER"));
        }
        for (int c = 0x2066; c <= 0x2069; c++) {
            cases.add(noticed(72, "an isolate", Slot.NAME, '"' + mark(c) + "a\"", "HIDDEN_CHARACTER"));
        }
        for (int c = 0x200B; c <= 0x200D; c++) {
            cases.add(refused(73, "no width in an id", Slot.TEAM_ID, "\"a" + mark(c) + '"', "INVALID_ID"));
        }
        for (int c : new int[] {0xA0, 0x200B, 0x3164, 0x2800, 0xFEFF}) {
            String statement = '"' + mark(c) + '"';
            cases.add(found(
                    74,
                    String.format(java.util.Locale.ROOT, "only U+%04X in a statement", c),
                    () -> Slot.STATEMENT.marked(statement),
                    "S-01 /objectives/0/statement"));
        }
        return cases;
    }

    private static String mark(int c) {
        return Character.toString(c);
    }

    private static List<HostileCase> lengths() {
        return List.of(
                refused(
                        80,
                        "1,000 combining marks in a name",
                        Slot.NAME,
                        "\"Z" + "\u0335".repeat(1_000) + '"',
                        "TEXT_TOO_LONG"),
                accepted(
                        80,
                        "1,000 combining marks in a description",
                        Slot.DESCRIPTION,
                        "\"Z" + "\u0335".repeat(1_000) + '"'),
                refused(81, "a message cut within a family", Slot.LEVEL, '"' + FAMILY.repeat(20) + '"', "UNKNOWN_WORD"),
                refused(
                        82,
                        "a description beyond a mebibyte",
                        Slot.DESCRIPTION,
                        '"' + "a".repeat((1 << 20) + 1) + '"',
                        "TOO_LARGE"),
                accepted(83, "200 characters of four bytes in a name", Slot.NAME, '"' + "😀".repeat(200) + '"'),
                refused(
                        83,
                        "201 characters of four bytes in a name",
                        Slot.NAME,
                        '"' + "😀".repeat(201) + '"',
                        "TEXT_TOO_LONG"));
    }
}
