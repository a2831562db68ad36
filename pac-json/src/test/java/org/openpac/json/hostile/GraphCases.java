package org.openpac.json.hostile;

import static org.openpac.json.hostile.HostileCase.accepted;
import static org.openpac.json.hostile.HostileCase.checked;
import static org.openpac.json.hostile.HostileCase.found;
import static org.openpac.json.hostile.HostileCase.refused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pyramids and networks that are none (166–186). */
final class GraphCases {

    private GraphCases() {}

    static List<HostileCase> cases() {
        return List.of(
                found(
                        166,
                        "an objective that contributes to itself",
                        () -> ring(1),
                        "P-02 /objectives/0/contributions/0/objectiveId"),
                found(
                        167,
                        "two objectives that contribute to each other",
                        () -> ring(2),
                        "P-02 /objectives/0/contributions/0/objectiveId"),
                found(
                        168,
                        "a circle of 1,000 objectives is told once",
                        () -> ring(1_000),
                        "P-02 /objectives/0/contributions/0/objectiveId"),
                checked(168, "and nothing else of it", GraphChecks::isToldOnce),
                checked(169, "10,000 circles of two", GraphChecks::areManyCirclesToldWithinBounds),
                found(
                        170,
                        "a contribution to nothing",
                        () -> objectives("COMPANY none"),
                        "STR-02 /objectives/0/contributions/0/objectiveId"),
                accepted(
                        171,
                        "two objectives at the top: a company has several",
                        () -> objectives("COMPANY", "COMPANY")),
                found(
                        172,
                        "a company objective below a team’s",
                        () -> objectives("TEAM", "COMPANY o-0"),
                        "P-01 /objectives/1/contributions/0/objectiveId"),
                accepted(
                        173,
                        "an objective below two: it contributes to both",
                        () -> objectives("COMPANY", "COMPANY", "TEAM o-0 o-1")),
                found(
                        174,
                        "a chain of 64 objectives on three levels",
                        () -> chain(64),
                        "P-01 /objectives/63/contributions/0/objectiveId"),
                found(174, "a chain of 65", () -> chain(65), "P-01 /objectives/64/contributions/0/objectiveId"),
                checked(175, "up to 100,000 objectives below one", GraphChecks::isStarCheckedSoon),
                found(
                        176,
                        "an action that waits for itself",
                        () -> tactics("t-0"),
                        "SC-02 /tactics/0/dependsOn/0/tacticId"),
                found(
                        177,
                        "an action that waits for none there is",
                        () -> tactics("none"),
                        "STR-02 /tactics/0/dependsOn/0/tacticId"),
                accepted(178, "one dependency twice, which is one", () -> tactics("", "t-0 t-0")),
                refused(179, "two million dependencies among 2,000 actions", GraphCases::dense, "TOO_LARGE "),
                checked(
                        180,
                        "a chain of 100,000 actions is scheduled without recursion",
                        GraphChecks::isChainScheduledOnASmallStack),
                found(
                        181,
                        "a circle of dependencies with lags",
                        () -> tactics("t-1+5", "t-0+5"),
                        "SC-02 /tactics/0/dependsOn/0/tacticId"),
                found(
                        182,
                        "a circle of actions that take no time",
                        () -> tactics("t-1", "t-0"),
                        "SC-02 /tactics/0/dependsOn/0/tacticId"),
                accepted(183, "weights of 99.99 %, within the tolerance", () -> weights("0.5", "0.4999")),
                accepted(183, "weights of 100.01 %, within the tolerance", () -> weights("0.5", "0.5001")),
                checked(183, "the tolerance is exact", GraphChecks::isToleranceExact),
                found(183, "weights of 99.89 %", () -> weights("0.5", "0.4989"), "P-08 *"),
                found(183, "weights of 100.11 %", () -> weights("0.5", "0.5011"), "P-08 *"),
                found(
                        184,
                        "an indicator computed from itself",
                        () -> Document.marked(
                                Golden.JSON.replace(
                                        "\"tactics\":[",
                                        "\"kpis\":[{\"id\":\"k-1\",\"formula\":{\"operation\":\"SUM\",\"kpiIds\":[\"k-1\"]}}],\"tactics\":[")),
                        "KP-05 /kpis/0/formula/kpiIds"),
                found(
                        185,
                        "an action for a persona that was taken out",
                        () -> Slot.TACTICS.marked(
                                "[{\"id\":\"t-1\",\"family\":\"PROSPECTING\",\"personaIds\":[\"b-1\"]}]"),
                        "STR-02 /tactics/0/personaIds/0"),
                checked(186, "elements in another order", GraphChecks::areFindingsTheSameInAnyOrder));
    }

    /** Objectives that contribute to the next, and the last to the first. */
    static Document ring(int count) {
        return objectives(IntStream.range(0, count)
                .mapToObj(i -> "TEAM o-" + (i + 1) % count)
                .toArray(String[]::new));
    }

    private static Document chain(int count) {
        return objectives(IntStream.range(0, count)
                .mapToObj(i -> i == 0 ? "COMPANY" : "TEAM o-" + (i - 1))
                .toArray(String[]::new));
    }

    /** Objectives o-0, o-1 …, each given by its level and the ids that it contributes to. */
    static Document objectives(String... given) {
        return Slot.OBJECTIVES.marked(FloodCases.list(given.length, i -> {
            String[] words = given[i].split(" ");
            String contributions = IntStream.range(1, words.length)
                    .mapToObj(at -> "{\"objectiveId\":\"" + words[at] + "\"}")
                    .collect(Collectors.joining(","));
            String member = contributions.isEmpty() ? "" : ",\"contributions\":[" + contributions + "]";
            return "{\"id\":\"o-" + i + "\",\"level\":\"" + words[0] + '"' + member + '}';
        }));
    }

    static Document weights(String one, String other) {
        return Slot.OBJECTIVES.marked(
                "[{\"id\":\"o-0\",\"level\":\"COMPANY\"}," + part("o-1", one) + ',' + part("o-2", other) + ']');
    }

    private static String part(String id, String share) {
        return "{\"id\":\"" + id
                + "\",\"level\":\"TEAM\",\"contributions\":[{\"objectiveId\":\"o-0\",\"mode\":\"WEIGHTED\",\"share\":"
                + share + "}]}";
    }

    /** Actions t-0, t-1 …, each given by the ids that it waits for, perhaps with a lag. */
    static Document tactics(String... waitsFor) {
        return Slot.TACTICS.marked(FloodCases.list(waitsFor.length, i -> tactic(i, waitsFor[i].split(" "))));
    }

    static String tactic(int number, String... waitsFor) {
        String dependencies = IntStream.range(0, waitsFor.length)
                .filter(at -> !waitsFor[at].isEmpty())
                .mapToObj(at -> dependency(waitsFor[at].split("\\+")))
                .collect(Collectors.joining(","));
        String member = dependencies.isEmpty() ? "" : ",\"dependsOn\":[" + dependencies + "]";
        return "{\"id\":\"t-" + number + "\",\"family\":\"PROSPECTING\"" + member + '}';
    }

    private static String dependency(String... idAndLag) {
        String lag = idAndLag.length == 1 ? "" : ",\"lagDays\":" + idAndLag[1];
        return "{\"tacticId\":\"" + idAndLag[0] + '"' + lag + '}';
    }

    /** Each action waits for all before it, so that the document is larger than any may be. */
    private static Document dense() {
        StringBuilder all = new StringBuilder("[");
        for (int i = 0; i < 2_000 && all.length() <= 33 << 20; i++) {
            String[] before = IntStream.range(0, i).mapToObj(j -> "t-" + j).toArray(String[]::new);
            all.append(i == 0 ? "" : ",").append(tactic(i, before));
        }
        return Document.of(Golden.JSON
                .replace("\"tactics\":[", "\"x-t\":" + all.append(']') + ",\"tactics\":[")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
