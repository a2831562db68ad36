package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.checked;
import static org.openpac.json.hostile.HostileCase.refused;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Depth, size and number of everything, and streams that behave badly (85–112). */
final class FloodCases {

    private static final int MANY = 65_536;

    private FloodCases() {}

    static List<HostileCase> cases() {
        return List.of(
                accepted(85, "64 deep", Slot.EXTRA, "[".repeat(63) + "]".repeat(63)),
                refused(
                        86,
                        "65 deep",
                        () -> Slot.EXTRA.marked("[".repeat(63) + "§[" + "]".repeat(64)),
                        "TOO_DEEP /x-crm" + "/0".repeat(63)),
                refused(
                        87,
                        "500 brackets",
                        () -> Document.marked("§" + "[".repeat(64) + "§" + "[".repeat(436)),
                        "WRONG_TYPE ",
                        "TOO_DEEP "),
                refused(
                        88,
                        "100,000 brackets",
                        () -> Document.marked("§" + "[".repeat(64) + "§" + "[".repeat(99_936)),
                        "WRONG_TYPE ",
                        "TOO_DEEP "),
                refused(
                        89,
                        "50,000 objects in arrays",
                        () -> Document.marked("§" + "[{\"\":".repeat(32) + "§" + "[{\"\":".repeat(49_968)),
                        "WRONG_TYPE ",
                        "TOO_DEEP "),
                refused(
                        90,
                        "100,000 brackets in an unknown member",
                        () -> Slot.EXTRA.marked("[".repeat(63) + "§" + "[".repeat(99_937)),
                        "TOO_DEEP /x-crm" + "/0".repeat(63)),
                refused(
                        91,
                        "a million empty objects",
                        () -> Slot.TACTICS.marked("[{}" + ",{}".repeat(999_999) + "]"),
                        "MISSING /tactics/0/id",
                        "MISSING /tactics/0/family",
                        "…"),
                checked(92, "a thousand million items in a stream", StreamChecks::endsAnEndlessArray),
                accepted(93, "10,000 actions", () -> Slot.TACTICS.marked(list(10_000, FloodCases::tactic))),
                refused(
                        94,
                        "200,001 actions",
                        () -> Slot.TACTICS.marked(list(200_001, FloodCases::tactic)),
                        "TOO_LARGE /tactics/200000"),
                checked(95, "a text of 100 MB in a stream", StreamChecks::endsAnEndlessText),
                refused(
                        96,
                        "a name of 50,001 characters",
                        () -> Document.of(
                                Golden.with('"' + "a".repeat(50_001) + "\":1").getBytes(UTF_8)),
                        "TOO_LARGE /" + "a".repeat(63) + "…"),
                refused(
                        97,
                        "a million duplicates",
                        () -> Document.of(Golden.with("\"x-a\":1" + ",\"x-a\":1".repeat(999_999))
                                .getBytes(UTF_8)),
                        "DUPLICATE /x-a",
                        "…"),
                refused(
                        98,
                        "the id twice",
                        () -> Document.marked(Golden.with("\"id\":§\"pac-2026\"")),
                        "DUPLICATE /id"),
                refused(
                        99,
                        "a name twice in an unknown object",
                        () -> Slot.EXTRA.marked("{\"a\":{\"b\":1,\"b\":§2}}"),
                        "DUPLICATE /x-crm/a/b"),
                accepted(100, "54 KiB of names that collide", () -> Slot.EXTRA.marked(object(2_048, 11))),
                refused(101, "65,536 names that collide", () -> Slot.EXTRA.marked(object(MANY, 16)), "TOO_LARGE *"),
                refused(
                        101,
                        "65,536 unknown members of an element",
                        () -> Document.of(Golden.with(members(MANY, 16)).getBytes(UTF_8)),
                        "TOO_LARGE *"),
                checked(
                        102,
                        "65,536 ids that collide are read and checked",
                        () -> GraphChecks.isCheckedSoon(Slot.TACTICS
                                .marked(list(MANY, i -> tactic(colliding(i, 16))))
                                .bytes())),
                accepted(
                        103,
                        "65,536 texts that collide",
                        () -> Document.marked(Golden.JSON.replace(
                                "\"tactics\":[",
                                "\"segments\":[{\"id\":\"s\",\"needs\":" + list(MANY, i -> '"' + colliding(i, 16) + '"')
                                        + "}],\"tactics\":["))),
                refused(
                        104,
                        "five million tokens and one",
                        () -> Slot.EXTRA.marked("[0" + ",0".repeat(5_000_000) + "]"),
                        "TOO_LARGE *"),
                refused(
                        105,
                        "32 MiB of white space",
                        () -> Document.of((" ".repeat(32 << 20) + Golden.JSON).getBytes(UTF_8)),
                        "TOO_LARGE "),
                checked(
                        106,
                        "a stream that gives nothing when asked for several bytes",
                        StreamChecks::endsWhatGivesNothing),
                checked(107, "a stream that breaks half-way", StreamChecks::passesOnWhatAStreamThrows),
                checked(
                        108,
                        "a bomb of gzip: what unpacks is the caller’s, the limit is ours",
                        StreamChecks::endsABombOfGzip),
                checked(109, "a stream that gives a byte at a time", StreamChecks::readsByteForByte),
                checked(110, "bytes changed after the call", StreamChecks::keepsItsOwnCopy),
                checked(111, "an interrupted thread", StreamChecks::readsOnAnInterruptedThread),
                checked(112, "a plan of 10,000 elements told in a log", GraphChecks::isToldBriefly));
    }

    static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    static String tactic(int number) {
        return tactic("t-" + number);
    }

    private static String tactic(String id) {
        return "{\"id\":\"" + id + "\",\"family\":\"PROSPECTING\"}";
    }

    private static String object(int count, int pairs) {
        return '{' + members(count, pairs) + '}';
    }

    private static String members(int count, int pairs) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"x-" + colliding(i, pairs) + "\":1")
                .collect(Collectors.joining(","));
    }

    /** One of the words that have one hash code: {@code Aa} and {@code BB} have the same. */
    private static String colliding(int number, int pairs) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < pairs; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }
}
