package org.openpac.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.PublishedData;

class RawMemberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-0",
                "-0.0",
                "1e400",
                "1E+2",
                "1e-2",
                "2.50",
                "12345678901234567890",
                "\"\"",
                "\"a\"",
                "\" \u2028 é 👍\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\"",
                "[]",
                "{}",
                "[ ]",
                "{ }",
                "[1]",
                "[1 , 2]",
                "[[],{}]",
                "{\"a\":1}",
                "{\"a\":1,\"a\":2}",
                "{ \"\" : [ null ] }",
                " 1 ",
                "\t\r\n1",
                "\"\u007f\""
            })
    void a_value_of_rfc_8259_is_kept_as_written(String json) {
        assertThat(new RawMember("x-a", json).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nullx",
                "True",
                "NaN",
                "-Infinity",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e5",
                "1e",
                "1e+",
                "-",
                "0x1",
                "1 2",
                "'a'",
                "\"a",
                "a\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u123\"",
                "\"\\u１２３４\"",
                "\"\t\"",
                "\"\n\"",
                "[",
                "]",
                "[1",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{",
                "}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:2}",
                "{\"a\" 1}",
                "[}",
                "{]",
                "[1}",
                "{\"a\":1]",
                "1,",
                "/**/1",
                "1//",
                "\ufeff1",
                "\u00a01",
                "\u000b1",
                "٣"
            })
    void what_is_not_exactly_one_value_is_refused_by_its_name(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RawMember("x-a", json))
                .withMessage("value of unknown member x-a is not one JSON value");
    }

    @Property
    void a_quoted_text_is_a_value(@ForAll String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }

        assertThat(JsonText.isValue(json.append('"').toString())).isTrue();
    }

    @Property
    void a_value_in_a_list_or_an_object_is_a_value_and_half_of_it_is_none(@ForAll List<Integer> numbers) {
        String list = numbers.toString();

        assertThat(JsonText.isValue(list)).isTrue();
        assertThat(JsonText.isValue("{\"a\":" + list + "}")).isTrue();
        assertThat(JsonText.isValue(list.substring(1))).isFalse();
        assertThat(JsonText.isValue(list + list)).isFalse();
    }

    @Test
    void a_value_may_nest_64_deep_and_no_deeper() {
        for (String pair : List.of("[]", "{}")) {
            String open = pair.equals("[]") ? "[" : "{\"a\":";
            String close = pair.substring(1);
            assertThat(JsonText.isValue(open.repeat(63) + pair + close.repeat(63)))
                    .isTrue();
            assertThat(JsonText.isValue(open.repeat(64) + pair + close.repeat(64)))
                    .isFalse();
            assertThat(JsonText.isValue(open.repeat(64) + "1" + close.repeat(64)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "]"})
    void a_hundred_thousand_brackets_are_refused_at_once(String bracket) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(JsonText.isValue(bracket.repeat(100_000))).isFalse());
    }

    @Test
    void two_members_are_equal_if_name_and_text_are() {
        assertThat(new RawMember("a", "2.50")).isEqualTo(new RawMember("a", "2.50"));
        assertThat(new RawMember("a", "2.50")).isNotEqualTo(new RawMember("a", "2.5"));
        assertThat(new RawMember("a", "1")).isNotEqualTo(new RawMember("b", "1"));
    }

    /** JSONTestSuite of Nicolas Seriot: files y_ must be accepted, files n_ must be refused. */
    @Test
    void the_published_corpus_of_parsers_tests_is_judged_as_it_asks() throws IOException {
        int judged = 0;
        try (Stream<Path> files = Files.list(PublishedData.corpus("json-test-suite", "test_parsing"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Optional<String> text = utf8(Files.readAllBytes(file));
                if (text.isPresent() && !name.startsWith("i_")) {
                    assertThat(JsonText.isValue(text.get())).as(name).isEqualTo(name.startsWith("y_"));
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(250);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
