package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.RawMember;

class VersionTest {

    private static final String NEWER = """
            {
              "formatVersion": "1.10",
              "id": "p",
              "objectives": [
                {
                  "id": "o",
                  "level": "TEAM",
                  "priority": "VITAL",
                  "phasing": {"every": "WEEK", "shares": [0.50]},
                  "mood": {"a" : 1}
                }
              ],
              "budget": {
                "total": {"amount": 1, "currency": "EUR", "basis": "NET"}
              }
            }
            """;

    @Test
    void a_version_is_two_numbers_and_a_point() {
        for (String version :
                new String[] {"1", "1.0.0", "01.0", "1.00", "1.", ".0", "-1.0", "1.x", "", "1.0 ", "999999.0"}) {
            Marked.of("{\"formatVersion\": §\"" + version + "\", \"id\": \"p\"}")
                    .hasProblems("INVALID_VERSION /formatVersion");
        }
        Marked.of("{\"formatVersion\": §1.0, \"id\": \"p\"}").hasProblems("WRONG_TYPE /formatVersion");
        Marked.of("§{\"id\": \"p\"}").hasProblems("MISSING /formatVersion");
    }

    @Test
    void a_document_of_another_major_version_is_told_by_that_alone_wherever_it_says_so() {
        Marked.of("{\"formatVersion\": §\"2.0\", \"id\": 7}").hasProblems("UNSUPPORTED_VERSION /formatVersion");
        Marked.of("{\"id\": 7, \"x\": [{}], \"formatVersion\": §\"0.9\"}")
                .hasProblems("UNSUPPORTED_VERSION /formatVersion");
    }

    @Test
    void a_document_of_a_newer_minor_version_is_read_and_what_is_new_is_kept() {
        Marked.of(NEWER.replace("\"1.10\"", "§\"1.10\"")
                        .replace("\"VITAL\"", "§\"VITAL\"")
                        .replace("{\"every\"", "§{\"every\"")
                        .replace("{\"a\"", "§{\"a\"")
                        .replace("{\"amount\"", "§{\"amount\""))
                .hasNotices(
                        "NEWER_VERSION /formatVersion",
                        "UNKNOWN_VALUE /objectives/0/priority",
                        "UNKNOWN_VALUE /objectives/0/phasing",
                        "UNKNOWN_MEMBER /objectives/0/mood",
                        "UNKNOWN_VALUE /budget/total");

        Objective objective = newer().objectives().get(0);
        assertThat(objective.priority()).isEmpty();
        assertThat(objective.extras())
                .containsExactly(
                        new RawMember("priority", "\"VITAL\""),
                        new RawMember("phasing", "{\"every\": \"WEEK\", \"shares\": [0.50]}"),
                        new RawMember("mood", "{\"a\" : 1}"));
    }

    @Test
    void what_is_new_is_written_again_in_its_place_under_its_version() {
        assertThat(new String(PacJson.write(newer()), UTF_8)).isEqualTo(NEWER);
    }

    @Test
    void in_whatever_order_new_things_come_the_plan_is_the_one_that_is_written() {
        SalesActionPlan plan = PacJson.readPlan("""
                        {"x-a": 1, "id": "p", "taxBasis": "NET", "lifecycle": "DREAM", "mood": 2, "formatVersion": "1.10",
                         "budget": {"x-b": 3, "total": {"amount": 1, "currency": "EUR", "basis": "NET"}}}
                        """.getBytes(UTF_8)).orThrow();

        assertThat(plan.extras())
                .extracting(RawMember::name)
                .containsExactly("formatVersion", "taxBasis", "lifecycle", "x-a", "mood");
        assertThat(plan.budget().orElseThrow().extras())
                .extracting(RawMember::name)
                .containsExactly("total", "x-b");
        assertThat(PacJson.readPlan(PacJson.write(plan)).orThrow()).isEqualTo(plan);
    }

    @Test
    void a_kept_value_gives_way_to_the_one_that_is_set() {
        SalesActionPlan plan = newer();
        SalesActionPlan changed = plan.withObjectives(plan.objectives().get(0).withPriority(Priority.values()[0]));

        assertThat(new String(PacJson.write(changed), UTF_8))
                .isEqualTo(NEWER.replace("VITAL", Priority.values()[0].name()));
    }

    @Test
    void minor_versions_are_numbers_so_that_ten_comes_after_nine() {
        assertThat(PacJson.readPlan("{\"formatVersion\":\"1.0\",\"id\":\"p\"}".getBytes(UTF_8))
                        .notices())
                .isEmpty();
        assertThat(PacJson.readPlan(NEWER.getBytes(UTF_8))
                        .notices()
                        .get(0)
                        .message()
                        .text(Locale.ENGLISH))
                .isEqualTo("The document is of format version 1.10, newer than 1.0; what is new in it is kept and not"
                        + " looked at.");
    }

    @Test
    void in_a_document_of_our_version_the_same_words_are_problems() {
        Marked.of(NEWER.replace("1.10", "1.0")
                        .replace("\"VITAL\"", "§\"VITAL\"")
                        .replace("\"WEEK\"", "§\"WEEK\"")
                        .replace("\"NET\"", "§\"NET\""))
                .hasProblems(
                        "UNKNOWN_WORD /objectives/0/priority",
                        "UNKNOWN_WORD /objectives/0/phasing/every",
                        "UNKNOWN_MEMBER /budget/total/basis");
    }

    @Test
    void an_unknown_word_that_says_what_an_element_is_stays_a_problem() {
        Marked.of(
                        "{\"formatVersion\": \"1.1\", \"id\": \"p\", \"objectives\": [{\"id\": \"o\", \"level\": §\"CREW\"}]}")
                .hasProblems("UNKNOWN_WORD /objectives/0/level");
    }

    @Test
    void a_list_with_an_unknown_word_is_kept_whole() {
        String json = "{\"formatVersion\":\"1.1\",\"id\":\"p\",\"personas\":[{\"id\":\"b\",\"behavioural\":"
                + "{\"preferredChannels\":[\"PHONE\",\"TELEPATHY\"]}}]}";
        SalesActionPlan plan = PacJson.readPlan(json.getBytes(UTF_8)).orThrow();

        var behavioural = plan.personas().get(0).behavioural().orElseThrow();
        assertThat(behavioural.preferredChannels()).isEmpty();
        assertThat(behavioural.extras())
                .containsExactly(new RawMember("preferredChannels", "[\"PHONE\",\"TELEPATHY\"]"));
        assertThat(PacCodec.of(JsonSettings.standard().compact()).write(plan)).isEqualTo(json.getBytes(UTF_8));
    }

    @Test
    void an_extra_under_a_known_name_is_refused_where_no_newer_version_explains_it() {
        SalesActionPlan plan = newer();
        SalesActionPlan unexplained = plan.withExtras(List.of());

        assertThatThrownBy(() -> PacJson.write(unexplained))
                .isInstanceOf(PacJsonException.class)
                .hasMessageContaining("MISPLACED_MEMBER at \"/objectives/0/priority\"");
    }

    @Test
    void who_refuses_what_is_unknown_refuses_new_words_too() {
        PacCodec strict = PacCodec.of(JsonSettings.standard().refuseUnknown());
        assertThat(strict.readPlan(NEWER.getBytes(UTF_8)).problems())
                .extracting(JsonProblem::code)
                .containsExactly(
                        ProblemCode.UNKNOWN_WORD,
                        ProblemCode.UNKNOWN_WORD,
                        ProblemCode.UNKNOWN_MEMBER,
                        ProblemCode.UNKNOWN_MEMBER);
    }

    private static SalesActionPlan newer() {
        return PacJson.readPlan(NEWER.getBytes(UTF_8)).orThrow();
    }
}
