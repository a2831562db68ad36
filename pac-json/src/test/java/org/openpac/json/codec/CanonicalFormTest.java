package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.json.PacJsonException;
import org.openpac.json.PublishedData;

class CanonicalFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void the_triples_of_the_rfcs_authors_come_out_byte_for_byte(String name) throws IOException {
        Path folder = PublishedData.folder("corpora/jcs");
        byte[] input = Files.readAllBytes(folder.resolve("input/" + name + ".json"));
        byte[] output = Files.readAllBytes(folder.resolve("output/" + name + ".json"));
        String hex = Files.readString(folder.resolve("outhex/" + name + ".txt")).replaceAll("\\s", "");

        assertThat(CanonicalForm.nearest(input))
                .isEqualTo(output)
                .isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(CanonicalForm.nearest(output)).isEqualTo(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0e400",
                "1.0",
                "2.50",
                "1E2",
                "0.1",
                "-999999999999999",
                "1e308",
                "5e-324",
                "9007199254740992",
                "1.7976931348623157e308",
                "100000000000000000000000",
                "0.30000000000000004",
                "1e0000000001"
            })
    void a_number_that_a_double_stands_for_is_said(String number) {
        assertThat(Double.parseDouble(exact(number))).isEqualTo(Double.parseDouble(number) + 0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e-400",
                "9e-400",
                "9007199254740993",
                "0.1000000000000000055511151231257827",
                "333333333.33333329",
                "1e99999999999",
                "1e-99999999999",
                "12345678901234567890"
            })
    void a_number_that_no_double_stands_for_is_refused(String number) {
        assertThatThrownBy(() -> CanonicalForm.exact(("{\"a\":[0,{\"b\":" + number + "}]}").getBytes(UTF_8)))
                .isInstanceOf(PacJsonException.class)
                .hasMessageStartingWith("INEXACT_NUMBER at \"/a/1/b\": “" + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\":{\"b\":\"\\ud800\"}}|INVALID_TEXT at \"/a/b\"",
                "{\"a\":{\"\\udc00\":1}}|INVALID_TEXT at \"/a/",
                "{\"\\ud800\":1}|INVALID_TEXT at \"/",
                "{\"a\\ud83d\\ud83db\":1}|INVALID_TEXT at \"/",
                "{\"abcdefghijklmnopqrstuvwxyz\\ude00\":1}|INVALID_TEXT at \"/",
                "{\"a\":{\"x\":[1]},\"b\":1e400}|INEXACT_NUMBER at \"/b\"",
                "[[],{\"x\":1},1e400]|INEXACT_NUMBER at \"/2\"",
                "{\"a\":[{\"b\":1,\"b\":1}]}|DUPLICATE at \"/a/0/b\""
            })
    void half_pairs_and_duplicates_are_refused(String json, String message) {
        assertThatThrownBy(() -> CanonicalForm.exact(json.getBytes(UTF_8)))
                .isInstanceOf(PacJsonException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ }|{}",
                "[ ]|[]",
                "[ [ ], { \"b\" : [ ] , \"a\" : { } } ]|[[],{\"a\":{},\"b\":[]}]",
                "\"\\u0008\\u000c\\/\\u00e9\\u007f\\u001F\"|\"\\b\\f/é\u007f\\u001f\"",
                "{\"\\ud83d\\ude00\":1,\"\\ufb33\":2,\"z\":3,\"\":4}|{\"\":4,\"z\":3,\"\ud83d\ude00\":1,\"\ufb33\":2}"
            })
    void members_are_sorted_by_utf_16_and_nothing_is_escaped_that_need_not_be(String json, String canonical) {
        assertThat(exact(json)).isEqualTo(canonical);
    }

    private static String exact(String json) {
        return new String(CanonicalForm.exact(json.getBytes(UTF_8)), UTF_8);
    }
}
