package org.openpac.json.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Id;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

/** What an adapter that knows only tokens says and is told. */
class TranscriptTest {

    private static final HostFormat PLANS = format(SalesActionPlan.class);

    private static HostFormat format(Class<?> type) {
        return HostFormats.standard().of(type).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "\"a\\\"b\"",
                "null",
                "{\"a\":1,\"b\":[true,false,null,\"x\",-1.50,{}],\"c\":{\"d\":[[],[]]},\"c\":1e400}",
                "[[1,2],{\"\":\"\"},[{}],3]"
            })
    void what_is_taken_apart_and_put_down_again_is_the_same(String json) {
        Transcript transcript = PLANS.transcript("");
        Iterator<Token> tokens = HostFormat.tokens(json.getBytes(UTF_8));
        boolean more = true;
        while (tokens.hasNext()) {
            assertThat(more).isTrue();
            more = transcript.add(tokens.next(), 1, 1, 0);
        }

        assertThat(more).isFalse();
        assertThat(new String(transcript.json(), UTF_8)).isEqualTo(json);
        assertThatThrownBy(tokens::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void tokens_are_what_json_is_made_of() {
        List<String> told = new ArrayList<>();
        HostFormat.tokens("{\"a\":[\"\\u00e9\",1.0,2,true,false,null]}".getBytes(UTF_8))
                .forEachRemaining(token -> told.add(token.kind() + " " + token.text()));

        assertThat(told)
                .containsExactly(
                        "OBJECT ",
                        "NAME a",
                        "ARRAY ",
                        "TEXT é",
                        "NUMBER 1.0",
                        "NUMBER 2",
                        "TRUE ",
                        "FALSE ",
                        "NULL ",
                        "ARRAY_END ",
                        "OBJECT_END ");
    }

    @ParameterizedTest
    @EnumSource(Token.Kind.class)
    void what_opens_is_one_deeper_and_what_ends_one_less(Token.Kind kind) {
        int depth = kind.name().endsWith("_END") ? -1 : kind.name().matches("OBJECT|ARRAY") ? 1 : 0;

        assertThat(Token.of(kind).depth()).isEqualTo(depth);
        assertThat(Token.of(kind).isEnd()).isEqualTo(depth < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, INT",
        "-12345678, INT",
        "999999999, INT",
        "-123456789, LONG",
        "2147483647, LONG",
        "999999999999999999, LONG",
        "-999999999999999999, BIG_INTEGER",
        "9223372036854775807, BIG_INTEGER",
        "0.1, DECIMAL",
        "1e9, DECIMAL",
        "1E2147483647, DECIMAL",
        "1e9999999999, TEXT",
        "1.5E-9999999999, TEXT"
    })
    void a_number_has_the_type_that_says_it_itself(String text, Token.NumberType type) {
        assertThat(new Token(Token.Kind.NUMBER, text).numberType()).isEqualTo(type);
    }

    @Test
    void a_refusal_is_summed_up_by_its_first_problem() {
        List<JsonProblem> two = List.copyOf(read(PLANS, "", "{\"formatVersion\":\"1.0\",\"id\":7,\"name\":8}")
                .problems());

        assertThat(HostFormat.summary(two)).isEqualTo(two.get(0) + " (the first of 2 problems)");
        assertThat(HostFormat.summary(two.subList(1, 2))).isEqualTo(two.get(1).toString());
    }

    @Test
    void a_value_that_json_has_none_for_is_no_json() {
        Transcript transcript = PLANS.transcript("/plan");

        assertThat(transcript.add(Token.of(Token.Kind.FOREIGN), 3, 4, 5)).isFalse();
        assertThat(PLANS.read(transcript).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/plan");
            assertThat(problem.code()).hasToString("SYNTAX");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(4);
            assertThat(problem.byteOffset()).isEqualTo(5);
        });
    }

    /** Each token on a line of its own, at column 10 times and byte 100 times the line. */
    static ReadResult<?> read(HostFormat format, String base, String json) {
        Transcript transcript = format.transcript(base);
        Iterator<Token> tokens = HostFormat.tokens(json.getBytes(UTF_8));
        for (int line = 1; tokens.hasNext(); line++) {
            transcript.add(tokens.next(), line, 10 * line, 100L * line);
        }
        return format.read(transcript);
    }

    @Test
    void problems_and_notices_stand_where_the_host_has_them() {
        ReadResult<?> read = read(
                PLANS, "/plans/3", "{\"formatVersion\":\"1.0\",\"id\":7,\"mood\":[1],\"name\":\"a\",\"name\":\"b\"}");

        assertThat(read.problems())
                .extracting(problem ->
                        problem.pointer() + " " + problem.line() + ":" + problem.column() + " " + problem.byteOffset())
                .containsExactly("/plans/3/id 5:50 500", "/plans/3/name 13:130 1300");
        assertThat(read.problems().get(1).message().text(Locale.ENGLISH))
                .endsWith("the first is at line 11, column 110 (byte 1100).");
        assertThat(read.notices())
                .extracting(notice ->
                        notice.pointer() + " " + notice.line() + ":" + notice.column() + " " + notice.byteOffset())
                .containsExactly("/plans/3/mood 7:70 700");
    }

    @Test
    void notices_of_a_sound_value_are_placed_too() {
        ReadResult<?> read = read(PLANS, "", "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"mood\":[1]}");

        assertThat((Object) read.orThrow())
                .isEqualTo(SalesActionPlan.builder()
                        .id(Id.of("p"))
                        .addExtra(new org.openpac.core.value.RawMember("mood", "[1]"))
                        .build());
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.line()).isEqualTo(7));
    }

    @Test
    void places_that_a_host_does_not_know_are_none() {
        Transcript transcript = PLANS.transcript("");
        transcript.add(Token.of(Token.Kind.NULL), 0, 7, -9);
        JsonProblem unknown = PLANS.read(transcript).problems().get(0);
        Transcript noColumn = PLANS.transcript("");
        noColumn.add(Token.of(Token.Kind.NULL), 1, -7, 0);
        JsonProblem first = PLANS.read(noColumn).problems().get(0);

        assertThat(List.of(unknown.line(), unknown.column())).containsExactly(0, 0);
        assertThat(unknown.byteOffset()).isEqualTo(-1);
        assertThat(List.of(first.line(), first.column())).containsExactly(1, 0);
        assertThat(first.byteOffset()).isZero();
    }

    @Test
    void places_of_many_tokens_are_kept() {
        String items = "{\"id\":\"t\"},".repeat(100);
        ReadResult<?> read = read(PLANS, "", "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"teams\":[" + items + "7]}");

        // 1 brace, 2 members of 2, a name, a bracket, 100 teams of 4
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(408);
            assertThat(problem.column()).isEqualTo(4_080);
            assertThat(problem.byteOffset()).isEqualTo(40_800);
        });
    }

    @Test
    void a_value_beyond_the_limit_is_not_put_down_to_its_end() {
        HostFormat small = HostFormats.standard()
                .with(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 5))
                .of(SalesActionPlan.class)
                .orElseThrow();
        Transcript transcript = small.transcript("");

        assertThat(transcript.add(Token.of(Token.Kind.ARRAY), 1, 1, 0)).isTrue();
        assertThat(transcript.add(new Token(Token.Kind.NUMBER, "1"), 1, 2, 1)).isTrue();
        assertThat(transcript.add(new Token(Token.Kind.NUMBER, "22"), 1, 4, 3)).isTrue();
        assertThat(transcript.add(new Token(Token.Kind.NUMBER, "3"), 1, 7, 6)).isFalse();
    }
}
