package org.openpac.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;

/** What strangers send instead of a patch. */
class HostilePatchesTest {

    private static final SalesActionPlan PLAN = PacJson.readPlan(
                    ("{\"formatVersion\": \"1.0\", \"id\": \"p\", \"name\": \"n\", \"x-a\": {}, \"objectives\":"
                                    + " [{\"id\": \"o\", \"level\": \"TEAM\"}]}")
                            .getBytes(UTF_8))
            .orThrow();

    static Stream<Arguments> patches() {
        String sound = "{\"op\": \"remove\", \"path\": \"/name\"}";
        return Stream.of(
                patch("empty", "", "SYNTAX "),
                patch("cut off", "[{\"op\": \"add\", \"path\": \"/name\", \"val", "SYNTAX /0"),
                patch("trailing text", "[" + sound + "] x", "SYNTAX "),
                patch("two byte order marks", "\uFEFF\uFEFF[]", "SYNTAX "),
                patch("an object", sound, "WRONG_TYPE "),
                patch("null", "null", "WRONG_TYPE "),
                patch("null for an operation", "[null]", "NULL /0"),
                patch(
                        "a member twice",
                        "[{\"op\": \"remove\", \"path\": \"/name\", \"path\": §\"/id\"}]".replace("§", ""),
                        "DUPLICATE /0/path"),
                patch("a member twice in a value", add("/x-b", "{\"a\": 1, \"a\": 2}"), "DUPLICATE /0/value/a"),
                patch("an unknown operation", "[{\"op\": \"merge\", \"path\": \"/name\"}]", "UNKNOWN_WORD /0/op"),
                patch("an operation in capitals", "[{\"op\": \"REMOVE\", \"path\": \"/name\"}]", "UNKNOWN_WORD /0/op"),
                patch("no path", "[{\"op\": \"remove\"}]", "MISSING /0/path"),
                patch("no value", "[{\"op\": \"add\", \"path\": \"/name\"}]", "MISSING /0/value"),
                patch("no origin", "[{\"op\": \"move\", \"path\": \"/name\"}]", "MISSING /0/from"),
                patch("a number for a path", "[{\"op\": \"remove\", \"path\": 7}]", "WRONG_TYPE /0/path"),
                patch(
                        "a path that is no pointer",
                        "[{\"op\": \"remove\", \"path\": \"name\"}]",
                        "INVALID_POINTER /0/path"),
                patch(
                        "a path with a bare tilde",
                        "[{\"op\": \"remove\", \"path\": \"/a~2\"}]",
                        "INVALID_POINTER /0/path"),
                patch(
                        "a position beyond any",
                        "[{\"op\": \"remove\", \"path\": \"/objectives/99999999999\"}]",
                        "NO_SUCH_PLACE /0"),
                patch(
                        "a negative position",
                        "[{\"op\": \"remove\", \"path\": \"/objectives/-1\"}]",
                        "NO_SUCH_PLACE /0"),
                patch(
                        "nested too deep",
                        "[{\"op\": \"add\", \"path\": \"/x-b\", \"value\": " + "[".repeat(100_000),
                        "TOO_DEEP /0/value" + "/0".repeat(62)),
                patch("the whole plan away", "[{\"op\": \"remove\", \"path\": \"\"}]", "NO_SUCH_PLACE /0"),
                patch("something else for the plan", add("", "[]"), "WRONG_TYPE /0/value"));
    }

    private static Arguments patch(String name, String json, String problem) {
        return Arguments.of(name, json, problem);
    }

    private static String add(String path, String value) {
        return "[{\"op\": \"add\", \"path\": \"" + path + "\", \"value\": " + value + "}]";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patches")
    void what_is_no_patch_is_refused_with_the_reason(String name, String json, String problem) {
        assertThat(told(json)).containsExactly(problem);
    }

    static Stream<Arguments> results() {
        return Stream.of(
                patch("a date that is none", add("/objectives/0/due", "\"2026-02-30\""), "INVALID_DATE /0/value"),
                patch(
                        "a word that is none",
                        add("/objectives/-", "{\"id\": \"q\", \"level\": \"team\"}"),
                        "UNKNOWN_WORD /0/value/level"),
                patch("a required member missing", add("/objectives/-", "{\"id\": \"q\"}"), "MISSING /0/value/level"),
                patch(
                        "a required member taken away",
                        "[{\"op\": \"remove\", \"path\": \"/objectives/0/level\"}]",
                        "MISSING /0"),
                patch("null", add("/name", "null"), "NULL /0/value"),
                patch(
                        "a huge number",
                        add("/budget", "{\"total\": {\"amount\": 1e1000000000, \"currency\": \"EUR\"}}"),
                        "NUMBER_TOO_LARGE /0/value/total/amount"),
                patch(
                        "an id copied where a date belongs",
                        "[{\"op\": \"copy\", \"from\": \"/id\", \"path\":" + " \"/objectives/0/due\"}]",
                        "INVALID_DATE /0"),
                patch(
                        "a name moved where a date belongs",
                        "[{\"op\": \"move\", \"from\": \"/name\", \"path\": \"/objectives/0/due\"}]",
                        "INVALID_DATE /0"),
                patch(
                        "another major version",
                        "[{\"op\": \"replace\", \"path\": \"/formatVersion\", \"value\": \"2.0\"}]",
                        "UNSUPPORTED_VERSION /0/value"),
                patch("the version away", "[{\"op\": \"remove\", \"path\": \"/formatVersion\"}]", "MISSING /0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void what_would_be_no_plan_is_told_at_the_operation_that_does_it(String name, String json, String problem) {
        assertThat(told(json)).containsExactly(problem);
    }

    @Test
    void the_last_of_several_operations_is_told_where_it_stands() {
        byte[] patch = """
                [
                  {"op": "remove", "path": "/name"},
                  {"op": "add", "path": "/objectives/0", "value": {"id": "q",
                    "level": "TEAM", "due": "2026-13-01"}}
                ]
                """.getBytes(UTF_8);

        JsonProblem problem = PacJson.applyPatch(PLAN, patch).problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_DATE);
        assertThat(problem.pointer()).isEqualTo("/1/value/due");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(29);
        assertThat(problem.byteOffset()).isEqualTo(new String(patch, UTF_8).indexOf("\"2026-13-01\""));
        assertThat(problem.message().text(Locale.ENGLISH))
                .isEqualTo("After operation 1, at /objectives/0/due of the plan: “2026-13-01” is no day from 1900-01-01"
                        + " to 2200-12-31, written as 2026-01-31.");
        assertThat(problem.message().text(Locale.FRENCH)).startsWith("Après l’opération 1");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertThat(PacJson.applyPatch(PLAN, add("/name", "\"é\"").getBytes(ISO_8859_1))
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.INVALID_UTF8);
    }

    @Test
    void a_patch_of_too_many_operations_is_refused_at_the_first_too_many() {
        String operation = "{\"op\": \"test\", \"path\": \"/id\", \"value\": \"p\"},";
        String patch = "[" + operation.repeat(4);
        PacCodec codec = PacCodec.of(JsonSettings.standard().with(JsonLimit.OPERATIONS, 3));

        assertThat(codec.applyPatch(PLAN, (patch.substring(0, patch.length() - 1) + "]").getBytes(UTF_8))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("TOO_LARGE /3");
        assertThat(codec.applyPatch(
                                PLAN, ("[" + operation.repeat(2) + operation.replace("},", "}") + "]").getBytes(UTF_8))
                        .value())
                .contains(PLAN);
    }

    @Test
    void a_name_too_long_is_told_at_the_operation_that_gives_it() {
        String patch = "[{\"op\": \"remove\", \"path\": \"/name\"}, "
                + add("/x-a/" + "é\u0301".repeat(70), "1").substring(1);

        JsonProblem problem =
                PacJson.applyPatch(PLAN, patch.getBytes(UTF_8)).problems().get(0);

        assertThat(problem.code() + " " + problem.pointer()).isEqualTo("TOO_LARGE /1/value");
        assertThat(problem.byteOffset()).isEqualTo(patch.getBytes(UTF_8).length - 3);
    }

    @Test
    void what_no_operation_does_alone_is_told_at_the_last() {
        PacCodec codec = PacCodec.of(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 200));
        String patch = add("/x-b", "\"" + "a".repeat(100) + "\"");

        JsonProblem problem =
                codec.applyPatch(PLAN, patch.getBytes(UTF_8)).problems().get(0);

        assertThat(problem.code() + " " + problem.pointer()).isEqualTo("TOO_LARGE /0");
        assertThat(problem.byteOffset()).isEqualTo(1);
        assertThat(problem.message().text(Locale.ENGLISH)).startsWith("After operation 0");
        assertThat(PacCodec.of(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 20))
                        .applyPatch(PLAN, "[]".getBytes(UTF_8))
                        .problems())
                .extracting(found -> found.code() + " " + found.pointer() + " " + found.byteOffset())
                .containsExactly("TOO_LARGE  0");
    }

    @Test
    void problems_come_in_the_order_of_the_patch_whatever_the_order_of_the_plan() {
        String patch = add("/objectives/-", "{\"id\": \"q\"}").replace("]", ", ")
                + add("/objectives/0", "{\"id\": \"r\"}").substring(1);

        assertThat(told(patch)).containsExactly("MISSING /0/value/level", "MISSING /1/value/level");
    }

    @Test
    void operations_may_nest_a_plan_deep_and_it_is_told() {
        StringBuilder patch = new StringBuilder("[");
        String path = "/x-a";
        for (int i = 0; i < 2_000; i++) {
            path += "/b";
            patch.append(i == 0 ? "" : ",")
                    .append(add(path, "{}"), 1, add(path, "{}").length() - 1);
        }

        assertThat(told(patch.append(']').toString()))
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).startsWith("TOO_DEEP /"));
    }

    @Test
    void every_cut_of_a_patch_is_refused() {
        byte[] patch = PacJson.writePatch(PLAN, PLAN.withName("é").withRevision(2));

        for (int i = 0; i < patch.length - 2; i++) {
            assertThat(PacJson.applyPatch(PLAN, Arrays.copyOf(patch, i)).value())
                    .as("cut at %d", i)
                    .isEmpty();
        }
    }

    private static List<String> told(String json) {
        return PacJson.applyPatch(PLAN, json.getBytes(UTF_8)).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
