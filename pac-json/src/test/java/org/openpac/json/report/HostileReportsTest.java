package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.json.JsonProblem;
import org.openpac.json.ReadResult;
import org.openpac.testkit.DirtyPlans;

/** What strangers send instead of a report or of settings. */
class HostileReportsTest {

    private static final String START = "{\"formatVersion\": \"1.0\", \"language\": \"en\", \"total\": 1";
    private static final String FINDING =
            "{\"rule\": \"M-03\", \"severity\": \"ERROR\", \"pointer\": \"/objectives/0\","
                    + " \"fingerprint\": \"0\", \"message\": \"m\", \"suggestion\": \"s\"";

    static Stream<Arguments> reports() {
        return Stream.of(
                report("cut off in the middle", START + ", \"findings\": [{\"rule\": ", "SYNTAX /findings/0"),
                report("trailing text", START + "} {}", "SYNTAX "),
                report("another major version", "{\"formatVersion\": \"2.0\"}", "UNSUPPORTED_VERSION /formatVersion"),
                report("no version", "{\"language\": \"en\", \"total\": 0}", "MISSING /formatVersion"),
                report("a list", "[]", "WRONG_TYPE "),
                report("null", "null", "WRONG_TYPE "),
                report("a member twice", START + ", \"total\": 2}", "DUPLICATE /total"),
                report(
                        "a text for a number",
                        START.replace("1", "\"1\"").replace("\"\"1\".0\"", "\"1.0\"") + "}",
                        "WRONG_TYPE /total"),
                report(
                        "a number that is none of ours",
                        START.replace("\"total\": 1", "\"total\": 1e99999999999") + "}",
                        "NOT_AN_INTEGER /total"),
                report(
                        "an unknown word",
                        START + ", \"findings\": [" + FINDING.replace("ERROR", "FATAL") + "}]}",
                        "UNKNOWN_WORD /findings/0/severity"),
                report("a severity nobody knows", START + ", \"counts\": {\"FATAL\": 1}}", "IMPOSSIBLE_VALUE "),
                report(
                        "a span that runs backwards",
                        START + ", \"findings\": [" + FINDING + ", \"span\": {\"start\": 3, \"end\": 1}}]}",
                        "IMPOSSIBLE_VALUE /findings/0/span"),
                report(
                        "a value of two types",
                        START + ", \"findings\": [" + FINDING
                                + ", \"arguments\": {\"a\": {\"count\": 1, \"named\": \"x\"}}}]}",
                        "IMPOSSIBLE_VALUE /findings/0/arguments/a"),
                report(
                        "a value of no type",
                        START + ", \"findings\": [" + FINDING + ", \"arguments\": {\"a\": {\"colour\": \"red\"}}}]}",
                        "UNKNOWN_MEMBER /findings/0/arguments/a/colour"),
                report(
                        "a huge value",
                        START + ", \"findings\": [" + FINDING
                                + ", \"arguments\": {\"a\": {\"number\": 1e1000000000}}}]}",
                        "NUMBER_TOO_LARGE /findings/0/arguments/a/number"),
                report(
                        "nested too deep",
                        START + ", \"x-a\": " + "[".repeat(100_000),
                        "TOO_DEEP /x-a" + "/0".repeat(63)));
    }

    private static Arguments report(String name, String json, String problem) {
        return Arguments.of(name, json, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void what_is_no_report_is_refused_with_the_reason(String name, String json, String problem) {
        assertThat(told(ReportCodec.standard().readReport(json.getBytes(UTF_8))))
                .containsExactly(problem);
    }

    static Stream<Arguments> settings() {
        String sound = "{\"formatVersion\": \"1.0\", \"base\": \"STRICT\"}";
        byte[] marked = ("\uFEFF" + sound).getBytes(UTF_8);
        return Stream.of(
                Arguments.of("empty", new byte[0], "SYNTAX "),
                Arguments.of("cut off", Arrays.copyOf(sound.getBytes(UTF_8), 20), "SYNTAX /formatVersion"),
                Arguments.of("not UTF-8", sound.replace("STRICT", "é").getBytes(ISO_8859_1), "INVALID_UTF8 "),
                Arguments.of("UTF-16", sound.getBytes(UTF_16LE), "SYNTAX "),
                Arguments.of("two byte order marks", ("\uFEFF\uFEFF" + sound).getBytes(UTF_8), "SYNTAX "),
                Arguments.of("a byte order mark", marked, ""),
                Arguments.of("trailing comma", "{\"formatVersion\": \"1.0\",}".getBytes(UTF_8), "SYNTAX "),
                Arguments.of("a comment", (sound + " // mine").getBytes(UTF_8), "SYNTAX "),
                Arguments.of("nothing", "null".getBytes(UTF_8), "WRONG_TYPE "),
                Arguments.of(
                        "a colliding version",
                        "{\"formatVersion\": \"1.0\", \"formatVersion\": \"1.0\"}".getBytes(UTF_8),
                        "DUPLICATE /formatVersion"),
                Arguments.of(
                        "a version that is none",
                        "{\"formatVersion\": 1}".getBytes(UTF_8),
                        "WRONG_TYPE /formatVersion"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void what_is_no_settings_is_refused_with_the_reason(String name, byte[] json, String problem) {
        assertThat(told(ReportCodec.standard().readSettings(json, RuleSet.standard())))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void every_cut_and_every_wrong_byte_of_a_report_is_a_report_or_a_problem() {
        byte[] json = ReportCodec.standard()
                .write(PlanChecker.core().check(DirtyPlans.of(5), LocalDate.of(2026, 7, 15)), Locale.FRENCH);
        int step = Math.max(1, json.length / 400);
        for (int i = 0; i < json.length; i += step) {
            ReadResult<StoredReport> cut = ReportCodec.standard().readReport(Arrays.copyOf(json, i));
            assertThat(cut.problems()).as("cut at %d", i).isNotEmpty();
            byte[] flipped = json.clone();
            flipped[i] ^= 1;
            ReadResult<StoredReport> read = ReportCodec.standard().readReport(flipped);
            assertThat(read.value().isPresent())
                    .as("flipped at %d", i)
                    .isEqualTo(read.problems().isEmpty());
        }
    }

    private static List<String> told(ReadResult<?> read) {
        return read.problems().stream().map(HostileReportsTest::told).toList();
    }

    private static String told(JsonProblem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
