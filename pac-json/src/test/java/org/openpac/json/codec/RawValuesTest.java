package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJsonException;

/** Values that nobody here understands: kept as they stand, and sound all the same. */
class RawValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "1e400", "\"\\ud800\"", "[ 1, {\"a\" : [ ]} ]", "{\"\":{\"\":0}}", "true"})
    void any_value_is_kept_as_it_stands(String json) {
        assertThat(member(FormKinds.RAW, json)).isEqualTo(json);
        assertThat(new String(FormWriter.part(FormKinds.RAW, json), UTF_8)).isEqualTo(json);
        Slice slice = member(FormKinds.SLICE, json);
        assertThat(slice.start()).isEqualTo(6);
        assertThat(slice.length()).isEqualTo(json.length());
        assertThat(slice.first()).isEqualTo((byte) json.charAt(0));
        assertThat(new String(slice.toArray(), UTF_8)).isEqualTo(json);
        assertThat(FormWriter.part(FormKinds.SLICE, slice)).isEqualTo(json.getBytes(UTF_8));
    }

    @Test
    void null_is_a_value_only_where_any_is() {
        assertThat(FormKinds.RAW.takesNull()).isTrue();
        assertThat(FormKinds.SLICE.takesNull()).isTrue();
        assertThat(FormKinds.WORDS.takesNull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\": 1, \"b\": {\"a\": 1}, \"a\": {}}|/a@29 ... a stands ... column 7 (byte 6).",
                "[{\"a\": []}, {\"b\": 1, \"b\": [1, 2]}, {\"c\": 1, \"c\": \"d\"}]"
                        + "|/1/b@26 ... b stands ... column 19 (byte 18).;/2/c@49 ... c stands ... column 42 (byte 41).",
                "{\"a\": {\"b\": [], \"b\": {}, \"b\": null}}"
                        + "|/a/b@21 ... b stands ... column 13 (byte 12).;/a/b@30 ... b stands ... column 13 (byte 12).",
                "[[[], {}], [{}, {\"~/\": 1, \"~/\": 2}]]|/1/1/~0~1@32 ... ~/ stands ... column 24 (byte 23)."
            })
    void a_name_twice_in_an_object_is_told_at_the_second(String json, String told) {
        String sentences = told.replace(";/", "\n/")
                .replace("... ", "The member ")
                .replace(" stands The member ", " stands here a second time; the first is at line 1, ");

        assertThat(Told.of(FormKinds.RAW, json)).isEqualTo(sentences);
    }

    @Test
    void texts_numbers_and_names_within_keep_to_their_limits() {
        DocumentReader small = new DocumentReader(JsonSettings.standard()
                .with(JsonLimit.TEXT_LENGTH, 3)
                .with(JsonLimit.NUMBER_LENGTH, 2)
                .with(JsonLimit.NAME_LENGTH, 1)
                .with(JsonLimit.UNKNOWN_MEMBERS, 2));

        assertThat(Told.problems(small.read(
                        "[\"abc\", \"abcd\", 12, 1.5, {\"a\": \"efgh\", \"bc\": 345}]".getBytes(UTF_8), FormKinds.RAW)))
                .isEqualTo("/1@8 The text has 4 characters; no text may have more than 3.\n"
                        + "/3@20 The number has 3 characters; no number may have more than 2.\n"
                        + "/4/a@31 The text has 4 characters; no text may have more than 3.\n"
                        + "/4/bc@39 The member’s name has 2 characters; no name may have more than 1.\n"
                        + "/4/bc@45 The number has 3 characters; no number may have more than 2.");
        assertThat(Told.problems(small.read(
                        "[{\"a\": 1, \"b\": 2, \"a\": 3}, {\"a\": 1, \"b\": 2, \"c\": 3}, x".getBytes(UTF_8),
                        FormKinds.RAW)))
                .isEqualTo(
                        "/0/a@23 The member a stands here a second time; the first is at line 1, column 8 (byte 7).\n"
                                + "/1/c@44 There are more than 2 members here that are unknown.");
    }

    @Test
    void an_object_is_taken_apart_in_its_order() {
        List<String> found = new ArrayList<>();

        Slices.members(
                slice(" {\"b\": [1, {\"x\": 2}], \"a\":\"t\" , \"\": -1.50}"),
                (name, value) -> found.add(name + "=" + new String(value.toArray(), UTF_8) + "@" + value.start()));

        assertThat(found).containsExactly("b=[1, {\"x\": 2}]@7", "a=\"t\"@26", "=-1.50@36");
    }

    @Test
    void an_array_is_taken_apart_in_its_order() {
        List<String> found = new ArrayList<>();
        Slice whole = slice("{\"a\": [[], {\"x\": 2}, null]}");
        Slices.members(
                whole,
                (name, inner) -> Slices.items(inner, item -> {
                    assertThat(item.isBeside(whole)).isTrue();
                    found.add(new String(item.toArray(), UTF_8) + "@" + item.start());
                }));

        assertThat(found).containsExactly("[]@7", "{\"x\": 2}@11", "null@21");
        assertThat(slice("[]").isBeside(whole)).isFalse();
    }

    @Test
    void a_name_of_half_a_pair_cannot_be_taken_apart() {
        assertThatThrownBy(() -> Slices.members(slice("{\"\\ud800\": 1}"), (name, value) -> {}))
                .isInstanceOf(PacJsonException.class)
                .hasMessage("INVALID_TEXT at \"\": The text holds U+D800–U+DFFF, which no text may hold.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\":1,\"b\":[2]}|{\"b\":[2.0],\"a\":1e0}|true",
                "[1,2]|[2,1]|false",
                "[]|{}|false",
                "\"1\"|1|false",
                "\"\\u0061\"|\"a\"|true",
                "\"\\ud800\"|\"\\ud800\"|true",
                "\"\\ud800\"|\"\\udc00\"|false",
                "{\"a\":null}|{}|false",
                "[0.1,1e400]|[0.10,10e399]|true"
            })
    void values_are_equal_by_what_they_say(String one, String other, boolean isEqual) {
        assertThat(Slices.areEqual(slice(one), slice(other))).isEqualTo(isEqual);
    }

    private static <V> V member(FormKind<V> kind, String json) {
        Part<V, V> part = Part.required("a", kind, "", each -> each);
        return Told.read(
                        Form.<V>of("Any", List.of(part), parts -> parts.of(part))
                                .kind(),
                        "{\"a\": " + json + "\n}")
                .orThrow();
    }

    private static Slice slice(String json) {
        return Slice.of(json.getBytes(UTF_8));
    }
}
