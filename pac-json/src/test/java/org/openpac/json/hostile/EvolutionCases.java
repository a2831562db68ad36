package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.found;
import static org.openpac.json.hostile.HostileCase.noticed;
import static org.openpac.json.hostile.HostileCase.refused;
import static org.openpac.json.hostile.HostileCase.struck;

import java.util.ArrayList;
import java.util.List;

/** Types, words, unknown members and versions (113–140). */
final class EvolutionCases {

    private static final String WORD = "UNKNOWN_WORD";

    private EvolutionCases() {}

    static List<HostileCase> cases() {
        List<HostileCase> cases = new ArrayList<>(types());
        cases.addAll(unknown());
        cases.addAll(versions());
        cases.addAll(ids());
        return cases;
    }

    private static List<HostileCase> types() {
        return List.of(
                refused(
                        113,
                        "an element without its id",
                        () -> Slot.TACTICS.marked("[§{\"family\":\"PROSPECTING\"}]"),
                        "MISSING /tactics/0/id"),
                refused(114, "null for a required member", Slot.TEAM_ID, "null", "NULL"),
                refused(
                        115,
                        "null for a member that may be absent, which decision 0013 refuses",
                        Slot.NAME,
                        "null",
                        "NULL"),
                refused(116, "null in a list", () -> Slot.TACTICS.marked("[§null]"), "NULL /tactics/0"),
                refused(117, "an object for a text", Slot.NAME, "{\"fr\":\"Plan\"}", "WRONG_TYPE"),
                refused(
                        118,
                        "an object for a list",
                        Slot.TACTICS,
                        "{\"id\":\"t-1\",\"family\":\"PROSPECTING\"}",
                        "WRONG_TYPE"),
                refused(121, "a word that the list does not have", Slot.LEVEL, "\"CREW\"", WORD),
                refused(122, "a word in small letters", Slot.LEVEL, "\"company\"", WORD),
                refused(123, "a word by its number", Slot.LEVEL, "0", "WRONG_TYPE"),
                refused(123, "a word by its number in quotation marks", Slot.LEVEL, "\"0\"", WORD),
                refused(124, "a word among spaces", Slot.LEVEL, "\" COMPANY \"", WORD));
    }

    private static List<HostileCase> unknown() {
        return List.of(
                noticed(
                        119,
                        "an unknown member of the plan",
                        () -> Document.marked(Golden.with("\"mood\":§{\"a\":1}")),
                        "UNKNOWN_MEMBER /mood"),
                accepted(
                        120,
                        "numbers and order within an extension",
                        Slot.EXTRA,
                        "{ \"z\" : 1e400,\"a\":2.50 , \"m\":-0.0, \"b\":[ ] }"),
                noticed(
                        120,
                        "the same within an element",
                        () -> Slot.TACTICS.marked(
                                "[{\"id\":\"t-1\",\"family\":\"PROSPECTING\",\"mood\":§{ \"z\" : 1e400,\"a\":2.50 , \"m\":-0.0 }}]"),
                        "UNKNOWN_MEMBER /tactics/0/mood"),
                noticed(
                        130,
                        "a name with a capital",
                        () -> Document.marked(Golden.with("\"Name\":§\"a\"")),
                        "UNKNOWN_MEMBER /Name"),
                noticed(
                        131,
                        "names that mean something to JavaScript",
                        () -> Document.marked(
                                Golden.with("\"__proto__\":§{\"a\":1},\"constructor\":§{\"prototype\":2}")),
                        "UNKNOWN_MEMBER /__proto__",
                        "UNKNOWN_MEMBER /constructor"),
                noticed(
                        132,
                        "names that mean something to mappers",
                        () -> Document.marked(Golden.with(
                                "\"@type\":§\"java.lang.Runtime\",\"@class\":§\"javax.naming.InitialContext\"")),
                        "UNKNOWN_MEMBER /@type",
                        "UNKNOWN_MEMBER /@class"),
                noticed(
                        133,
                        "names that mean something to the network",
                        () -> Document.marked(
                                Golden.with("\"$ref\":§\"http://192.0.2.1/a\",\"$schema\":§\"http://192.0.2.1/b\"")),
                        "UNKNOWN_MEMBER /$ref",
                        "UNKNOWN_MEMBER /$schema"),
                noticed(
                        134,
                        "an unknown member that is no extension by its name",
                        () -> Document.marked(Golden.with("\"crmId\":§7")),
                        "UNKNOWN_MEMBER /crmId"),
                refused(
                        135,
                        "an extension beyond four mebibytes",
                        () -> Slot.EXTRA.with("[" + " ".repeat(4 << 20) + "]"),
                        "TOO_LARGE /x-crm"));
    }

    private static List<HostileCase> versions() {
        return List.of(
                noticed(
                        121,
                        "a word of a newer version where it can be spared",
                        () -> Document.marked(
                                version("§\"1.1\"").replace("\"due\"", "\"priority\":§\"VITAL\",\"due\"")),
                        "NEWER_VERSION /formatVersion",
                        "UNKNOWN_VALUE /objectives/0/priority"),
                refused(
                        125,
                        "no version",
                        () -> Document.marked("§" + Golden.JSON.replace("\"formatVersion\":\"1.0\",", "")),
                        "MISSING /formatVersion"),
                noticed(
                        126,
                        "a newer minor version",
                        () -> Document.marked(version("§\"1.1\"")),
                        "NEWER_VERSION /formatVersion"),
                refused(
                        127,
                        "a newer major version",
                        () -> Document.marked(version("§\"2.0\"")),
                        "UNSUPPORTED_VERSION /formatVersion"),
                refused(
                        127,
                        "an older major version",
                        () -> Document.marked(version("§\"0.9\"")),
                        "UNSUPPORTED_VERSION /formatVersion"),
                refused(
                        128,
                        "a version of one number",
                        () -> Document.marked(version("§\"1\"")),
                        "INVALID_VERSION /formatVersion"),
                refused(
                        128,
                        "a version that is a number",
                        () -> Document.marked(version("§1")),
                        "WRONG_TYPE /formatVersion"),
                noticed(
                        129,
                        "minor version ten, which comes after nine",
                        () -> Document.marked(version("§\"1.10\"")),
                        "NEWER_VERSION /formatVersion"));
    }

    private static List<HostileCase> ids() {
        return List.of(
                refused(136, "an id that climbs folders", Slot.TEAM_ID, "\"../../etc/passwd\"", "INVALID_ID"),
                refused(137, "an id of 65 characters", Slot.TEAM_ID, '"' + "a".repeat(65) + '"', "INVALID_ID"),
                accepted(137, "an id of 64 characters", Slot.TEAM_ID, '"' + "a".repeat(64) + '"'),
                refused(138, "an empty id", Slot.TEAM_ID, "\"\"", "INVALID_ID"),
                found(
                        139,
                        "one id for two objectives",
                        () -> Slot.OBJECTIVES.marked(
                                "[{\"id\":\"o-1\",\"level\":\"COMPANY\"},{\"id\":\"o-1\",\"level\":\"TEAM\"}]"),
                        "STR-01 /objectives/1/id"),
                struck(
                        140,
                        "one id for elements of two kinds",
                        "ids are one space, so that a reference needs no type: rule of 139"));
    }

    private static String version(String version) {
        return Golden.JSON.replace("\"1.0\"", version);
    }
}
