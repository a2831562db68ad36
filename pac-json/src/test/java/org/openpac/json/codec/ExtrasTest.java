package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;

/** What a plan holds that this version does not know, and what a lenient reading does without. */
class ExtrasTest {

    private static final String START = "{\"formatVersion\": \"1.0\", \"id\": \"p\", ";

    private static ReadResult<SalesActionPlan> read(JsonSettings settings, String json) {
        ElementCodec<SalesActionPlan> codec = new ElementCodec<>(SalesActionPlanShape.SHAPE);
        return new DocumentReader(settings).readPlan(Slice.of(json.getBytes(UTF_8)), settings.isLenient(), codec::read);
    }

    private static SalesActionPlan plan(RawMember... extras) {
        return SalesActionPlan.builder().id(Id.of("p")).extras(List.of(extras)).build();
    }

    private static String written(SalesActionPlan plan) {
        return new String(PlanWriter.write(plan, true), UTF_8);
    }

    @Test
    void only_the_member_of_that_name_says_the_version() {
        assertThat(written(plan(new RawMember("x-v", "\"1.5\""))))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"x-v\":\"1.5\"}");
        assertThat(written(plan(new RawMember("formatVersion", "\"1.5\""), new RawMember("x", "1"))))
                .isEqualTo("{\"formatVersion\":\"1.5\",\"id\":\"p\",\"x\":1}");
        assertThat(written(plan(new RawMember("formatVersion", "\"2.5\""))))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"p\"}");
        assertThat(written(plan(new RawMember("formatVersion", "\"1.0\""))))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"p\"}");
    }

    @Test
    void names_that_the_format_has_no_place_for_are_not_written() {
        assertThatThrownBy(() -> written(plan(new RawMember("\ud800", "1"))))
                .isInstanceOf(PacJsonException.class)
                .hasMessage("INVALID_TEXT at \"\": The text holds U+D800, which no text may hold.");
        assertThatThrownBy(() -> written(plan(new RawMember("a", "1"), new RawMember("a", "2"))))
                .hasMessage("DUPLICATE at \"\": Two unknown members of one element are named a.");
        assertThatThrownBy(() -> written(plan(new RawMember("name", "1"))))
                .hasMessage("MISPLACED_MEMBER at \"/name\": The unknown member name bears the name of a known one: set"
                        + " that one’s value instead.");
        assertThat(written(plan(new RawMember("formatVersion", "\"1.1\""), new RawMember("name", "[]"))))
                .isEqualTo("{\"formatVersion\":\"1.1\",\"id\":\"p\",\"name\":[]}");
    }

    @Test
    void what_is_new_in_a_newer_version_is_kept_wherever_the_version_stands() {
        String json = "{\"id\": \"p\", \"budget\": {\"total\": {\"amount\": 1, \"basis\": 2, \"currency\": \"EUR\"}},"
                + " \"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\", \"priority\": \"VITAL\"}],"
                + " \"formatVersion\": \"1.1\"}";
        SalesActionPlan plan = read(JsonSettings.standard(), json).orThrow();

        assertThat(plan.budget().orElseThrow().extras())
                .extracting(RawMember::name)
                .containsExactly("total");
        assertThat(plan.objectives().get(0).extras()).containsExactly(new RawMember("priority", "\"VITAL\""));
        assertThat(Told.problems(read(JsonSettings.standard().refuseUnknown(), json)))
                .startsWith("/budget/total/basis@")
                .contains("/objectives/0/priority@");
        assertThat(Told.problems(read(JsonSettings.standard(), json.replace("TEAM", "GANG"))))
                .startsWith("/objectives/0/level@")
                .endsWith(" “\"GANG\"” is none of the words that can stand here: COMPANY, TEAM, INDIVIDUAL.");
    }

    @Test
    void without_a_version_nothing_is_taken_for_new() {
        String json =
                "{\"id\": \"p\", \"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\", \"priority\": \"VITAL\"}]}";

        assertThat(Told.problems(read(JsonSettings.standard(), json)))
                .startsWith("/formatVersion@0 The member formatVersion is missing.\n/objectives/0/priority@68 “VITAL”");
    }

    @Test
    void a_second_version_is_passed_over_whole() {
        assertThat(Told.problems(read(JsonSettings.standard(), START + "\"formatVersion\": [\"x\"], \"name\": 1}")))
                .isEqualTo("/formatVersion@53 The member formatVersion stands here a second time; the first is at line"
                        + " 1, column 19 (byte 18).\n"
                        + "/name@68 Expected here is a text, not a number.");
    }

    @Test
    void a_member_given_again_is_told_with_the_first_also_where_that_is_the_first_of_all() {
        assertThat(Told.problems(read(JsonSettings.standard(), START + "\"id\": {\"a\": 1}, \"id\": \"q\"}")))
                .isEqualTo("/id@42 The member id stands here a second time; the first is at line 1, column 32 (byte"
                        + " 31).\n"
                        + "/id@58 The member id stands here a second time; the first is at line 1, column 32 (byte"
                        + " 31).");
    }

    @Test
    void problems_after_one_within_a_small_value_stand_at_their_own_places() {
        assertThat(
                        Told.problems(
                                read(
                                        JsonSettings.standard(),
                                        START
                                                + "\"budget\": {\"total\": {\"amount\": 1, \"currency\": \"XAU\"}, \"reserve\": 1},"
                                                + " \"currency\": 1, \"objectives\": [{\"id\": \"o\", \"level\": \"\"}], \"teams\": {}}")))
                .contains("/budget/total/currency@", "\n/currency@", "\n/objectives/0/level@", "\n/teams@")
                .contains("“” is none of the words");
        assertThat(Told.problems(read(
                        JsonSettings.standard(),
                        START + "\"budget\": {\"total\": {\"amount\": 0.001, \"currency\": \"EUR\"}}, \"name\": 1}")))
                .contains("/budget/total/amount@", "\n/name@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"name\": \"abcd\"", "\"x-a\": [\"abcd\"]", "\"description\": 1234567"})
    void what_is_longer_than_a_limit_is_set_aside(String member) {
        JsonSettings small =
                JsonSettings.standard().with(JsonLimit.TEXT_LENGTH, 3).lenient();
        ReadResult<SalesActionPlan> read = read(small, START.replace("1.0", "1.0") + member + "}");

        assertThat(read.orThrow()).isEqualTo(plan());
        assertThat(read.setAside()).hasSize(1);
        assertThat(read.setAside().get(0).byteOffset()).isEqualTo((START + member).indexOf(": ", START.length()) + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a text \\u00e9\"", "12.5", "true", "[1, {}]"})
    void a_value_of_another_type_is_set_aside_whole(String value) {
        ReadResult<SalesActionPlan> read =
                read(JsonSettings.standard().lenient(), START + "\"budget\": " + value + " , \"name\": \"n\"}");

        assertThat(read.orThrow()).isEqualTo(plan().withName("n"));
        assertThat(read.setAside()).singleElement().satisfies(part -> {
            assertThat(part.byteOffset()).isEqualTo(START.length() + 10);
            assertThat(part.byteLength()).isEqualTo(value.length());
        });
    }

    @Test
    void a_notice_of_what_is_set_aside_goes_with_it() {
        ReadResult<SalesActionPlan> read =
                read(JsonSettings.standard().lenient(), START + "\"mood\": {\"b\": 1, \"b\": 2}, \"tone\": 3}");

        assertThat(read.setAside())
                .singleElement()
                .satisfies(part -> assertThat(part.pointer()).isEqualTo("/mood"));
        assertThat(Told.notices(read)).containsExactly("/tone@70 The member tone is unknown and kept as it is.");
    }

    @Test
    void unknown_members_keep_to_their_limits() {
        JsonSettings few =
                JsonSettings.standard().with(JsonLimit.UNKNOWN_MEMBERS, 2).with(JsonLimit.UNKNOWN_BYTES, 5);

        assertThat(read(few, START + "\"x-a\": [1,2], \"x-b\": 2}").orThrow().extras())
                .containsExactly(new RawMember("x-a", "[1,2]"), new RawMember("x-b", "2"));
        assertThat(Told.problems(read(few, START + "\"x-a\": [1, 2], \"x-b\": 2, \"x-c\": 3}")))
                .isEqualTo("/x-a@43 The value of the unknown member x-a has 6 bytes; it may have no more than 5.\n"
                        + "/x-c@68 There are more than 2 members here that are unknown.");
    }

    @Test
    void a_place_far_down_is_told_whole() {
        String json = "{\"a\": ".repeat(20) + "{\"b\": 1, \"b\": 2}" + "}".repeat(20);

        assertThat(Told.of(FormKinds.RAW, json))
                .startsWith("/a".repeat(20) + "/b@134 The member b stands here a second time");
        String arrays = "[0, ".repeat(20) + "{\"b\": 1, \"b\": 2}" + "]".repeat(20);
        assertThat(Told.of(FormKinds.RAW, arrays)).startsWith("/1".repeat(20) + "/b@");
    }
}
