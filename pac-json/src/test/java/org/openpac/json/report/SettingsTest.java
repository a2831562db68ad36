package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.rule.RuleSettings;
import org.openpac.core.rule.Severity;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.ProblemCode;
import org.openpac.json.ReadResult;

class SettingsTest {

    private static final RuleSet ALL = RuleSet.standard();
    private static final ReportCodec CODEC = ReportCodec.standard();

    private static ReadResult<RuleSet> read(String members) {
        return CODEC.readSettings(document(members).getBytes(UTF_8), ALL);
    }

    static String document(String members) {
        return "{\"formatVersion\": \"1.0\"" + members + "}";
    }

    @Test
    void settings_are_written_and_read_back() {
        RuleSet chosen = ALL.withSeverity("M-03", Severity.INFO)
                .withLimit("R-05.high", new BigDecimal("0.6"))
                .without("M-07")
                .without("M-05")
                .toughened();

        byte[] json = CODEC.writeSettings(ALL, chosen);
        RuleSet read = CODEC.readSettings(json, ALL).orThrow();

        assertThat(new String(json, UTF_8)).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "base": "STRICT",
                  "without": ["M-05", "M-07"],
                  "severities": {"M-03": "INFO"},
                  "limits": {"R-05.high": 0.6}
                }
                """);
        assertThat(RuleSettings.between(ALL, read)).isEqualTo(RuleSettings.between(ALL, chosen));
        assertThat(read.rules()).isEqualTo(chosen.rules());
    }

    @Test
    void nothing_said_is_the_rules_as_they_are() {
        RuleSet read = read("").orThrow();

        assertThat(read.rules()).isEqualTo(ALL.rules());
        assertThat(RuleSettings.between(ALL, read)).isEqualTo(RuleSettings.between(ALL, ALL));
    }

    @Test
    void a_draft_is_known_by_what_it_leaves_out() {
        RuleSet draft = ALL.forDrafts().without("M-07");

        RuleSettings settings = RuleSettings.between(ALL, draft);

        assertThat(settings.base()).isEqualTo(RuleSettings.Base.DRAFT);
        assertThat(settings.without()).containsExactly("M-07");
        assertThat(read(", \"base\": \"DRAFT\", \"without\": [\"M-07\"]")
                        .orThrow()
                        .rules())
                .isEqualTo(draft.rules());
    }

    @Test
    void a_rule_may_be_left_out_and_set_at_once() {
        RuleSet read = read(", \"without\": [\"M-03\"], \"severities\": {\"M-03\": \"INFO\"}")
                .orThrow();

        assertThat(read.rules()).extracting(Rule::id).doesNotContain("M-03");
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest() {
        JsonProblem problem =
                read(", \"without\": [\"M-07\", \"M07\"]").problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_RULE);
        assertThat(problem.pointer()).isEqualTo("/without/1");
        assertThat(problem.message().text(Locale.ENGLISH)).isEqualTo("“M07” is no rule; the nearest is M-07.");
        assertThat(problem.message().text(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo("« M07 » n’est pas une règle ; la plus proche est M-07.");
    }

    /** Twelve ways in which settings go wrong. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(", \"base\": \"STRICT\", \"base\": \"DRAFT\"", "DUPLICATE /base"),
                Arguments.of(", \"without\": \"M-07\"", "WRONG_TYPE /without"),
                Arguments.of(", \"without\": [null]", "NULL /without/0"),
                Arguments.of(", \"base\": \"strict\"", "UNKNOWN_WORD /base"),
                Arguments.of(", \"severities\": {\"Z-99\": \"INFO\"}", "UNKNOWN_RULE /severities/Z-99"),
                Arguments.of(", \"severities\": {\"M-03\": \"FATAL\"}", "UNKNOWN_WORD /severities/M-03"),
                Arguments.of(
                        ", \"severities\": {\"M-03\": \"INFO\", \"M-03\": \"INFO\"}", "DUPLICATE /severities/M-03"),
                Arguments.of(", \"limits\": {\"R-05.hihg\": 0.5}", "UNKNOWN_LIMIT /limits/R-05.hihg"),
                Arguments.of(", \"limits\": {\"R-05.high\": 1e1000000000}", "NUMBER_TOO_LARGE /limits/R-05.high"),
                Arguments.of(", \"limits\": {\"R-05.high\": \"0,5\"}", "WRONG_TYPE /limits/R-05.high"),
                Arguments.of(", \"limits\": null", "NULL /limits"),
                Arguments.of(", \"formatVersion\": \"1.0\"", "DUPLICATE /formatVersion"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void faults_of_settings_are_told_where_they_stand(String members, String problem) {
        assertThat(read(members).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
    }

    @Test
    void a_misspelt_member_is_told() {
        ReadResult<RuleSet> read = read(", \"severites\": {\"M-03\": \"INFO\"}, \"x-team\": 1");

        assertThat(read.value()).isPresent();
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().text(Locale.ENGLISH))
                        .isEqualTo("The member severites is unknown and left out; did you mean severities?"));
        assertThat(ReportCodec.of(JsonSettings.standard().refuseUnknown())
                        .readSettings("{\"formatVersion\": \"1.0\", \"severites\": {}}".getBytes(UTF_8), ALL)
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.UNKNOWN_MEMBER);
    }
}
