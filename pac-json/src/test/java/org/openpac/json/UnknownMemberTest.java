package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

class UnknownMemberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "2.50",
                "-0.0",
                "-0",
                "1E+2",
                "12345678901234567890",
                "null",
                "true",
                "\"\"",
                "\"a\\/\\u00e9é\\ud83d\\ude00😀\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "{}",
                "[]",
                "{ \"z\" : 1 ,\t\"a\":[ 1.0, {\"b\":null} ,[[]] ] }",
                "[\n  1,\r\n 2 ]",
                "{\"\":{\"\":0}}"
            })
    void is_kept_exactly_and_written_back_in_its_order(String value) {
        String members = "\"zeta\": " + value + ",\n  \"x-a\": " + value + ",\n  \"alpha\": " + value;
        Marked document = Marked.plan(members);
        SalesActionPlan plan = PacJson.readPlan(document.bytes()).orThrow();

        assertThat(plan.extras())
                .containsExactly(
                        new RawMember("zeta", value), new RawMember("x-a", value), new RawMember("alpha", value));
        assertThat(new String(PacJson.write(plan), UTF_8)).isEqualTo(document.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "\"a\"", "\"é\"", "{}", "[1,2]", "true", "null", "-0.0", "{\"a\":{\"b\":[]}}"})
    void is_kept_exactly_whatever_follows_it(String value) {
        for (String after : new String[] {",\"name\":\"n\"}", " , \"name\":\"n\"}", "\n,\"x\":[]}", "}", " \t}"}) {
            for (String before : new String[] {":", ": ", " : ", "\n:\n"}) {
                String json = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"mood\"" + before + value + after;
                assertThat(PacJson.readPlan(json.getBytes(UTF_8)).orThrow().extras())
                        .contains(new RawMember("mood", value));
            }
        }
    }

    @Test
    void is_noticed_with_its_place_unless_it_is_an_extension() {
        Marked.plan("\"mood\": §[1, {\"é\": 2}], \"x-mood\": 1, \"teams\": [{\"id\": \"t\", \"a/b~c\": §null}]")
                .hasNotices("UNKNOWN_MEMBER /mood", "UNKNOWN_MEMBER /teams/0/a~1b~0c");
    }

    @Test
    void is_no_gadget() {
        Marked.plan(
                        "\"__proto__\": §{}, \"constructor\": §1, \"@type\": §\"java.lang.Runtime\", \"$ref\": §\"http://a\"")
                .hasNotices(
                        "UNKNOWN_MEMBER /__proto__",
                        "UNKNOWN_MEMBER /constructor",
                        "UNKNOWN_MEMBER /@type",
                        "UNKNOWN_MEMBER /$ref");
    }

    @Test
    void comes_with_the_name_that_was_perhaps_meant() {
        assertThat(notice("Name")).endsWith("did you mean name?");
        assertThat(notice("objetcives")).endsWith("did you mean objectives?");
        assertThat(notice("objective")).endsWith("did you mean objectives?");
        assertThat(notice("curency")).endsWith("did you mean currency?");
        assertThat(notice("weather")).endsWith("kept as it is.");
        assertThat(notice("x")).endsWith("kept as it is.");
        assertThat(notice("n".repeat(128))).contains("n".repeat(63) + "…").endsWith("kept as it is.");
    }

    private static String notice(String name) {
        return PacJson.readPlan(Marked.plan("\"" + name + "\": 1").bytes())
                .notices()
                .get(0)
                .message()
                .text(Locale.ENGLISH);
    }

    @Test
    void is_refused_by_those_who_want_that_but_extensions_are_not() {
        PacCodec strict = PacCodec.of(JsonSettings.standard().refuseUnknown());

        Marked.plan("\"mood\": §1, \"x-mood\": {}, \"teams\": [{\"id\": \"t\", \"Name\": §2}]")
                .hasProblems(strict, "UNKNOWN_MEMBER /mood", "UNKNOWN_MEMBER /teams/0/Name");
        assertThat(strict.readPlan(Marked.plan("\"x-mood\": {}").bytes())
                        .orThrow()
                        .extras())
                .containsExactly(new RawMember("x-mood", "{}"));
    }

    @Test
    void is_kept_through_changes_of_the_plan() {
        SalesActionPlan plan =
                PacJson.readPlan(Marked.plan("\"mood\": 2.50").bytes()).orThrow();

        assertThat(plan.withName("other").extras()).isEqualTo(List.of(new RawMember("mood", "2.50")));
        assertThat(plan.toBuilder().build()).isEqualTo(plan);
        assertThat(plan.withExtras(List.of())).isNotEqualTo(plan);
    }

    @Test
    void may_be_added_by_hand_even_if_utf_8_cannot_hold_it_as_it_is() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("p"))
                .addExtra(new RawMember("x-a", "\"\udc00\""))
                .build();

        assertThat(new String(PacJson.write(plan), UTF_8)).contains("\"x-a\": \"\\udc00\"");
    }
}
