package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.RawMember;

/** The JSON parsing test suite of Nicolas Seriot, each file alone and as the value of an unknown member. */
class JsonTestSuiteTest {

    private static final String SUITE = "corpora/json-test-suite/test_parsing";

    @Test
    void what_must_be_accepted_is_json_though_no_plan() throws IOException {
        for (Path file : files("y_")) {
            assertThat(PacJson.readPlan(Files.readAllBytes(file)).problems())
                    .as(file.getFileName().toString())
                    .isNotEmpty()
                    .extracting(JsonProblem::code)
                    .doesNotContain(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8);
        }
    }

    @Test
    void what_must_be_accepted_is_kept_exactly_as_an_unknown_member_but_for_duplicates_and_a_number_of_81_digits()
            throws IOException {
        for (Path file : files("y_")) {
            byte[] json = Files.readAllBytes(file);
            ReadResult<?> read = PacJson.readPlan(wrapped(json));
            String name = file.getFileName().toString();
            if (name.contains("duplicated_key") || name.contains("close_to_zero")) {
                ProblemCode expected = name.contains("key") ? ProblemCode.DUPLICATE : ProblemCode.TOO_LARGE;
                assertThat(read.problems()).extracting(JsonProblem::code).containsExactly(expected);
                continue;
            }
            assertThat(read.problems()).as(file.getFileName().toString()).isEmpty();
            assertThat(PacJson.readPlan(wrapped(json)).orThrow().extras())
                    .containsExactly(new RawMember("x-a", new String(json, UTF_8).strip()));
        }
    }

    @Test
    void what_must_be_refused_is_refused() throws IOException {
        for (Path file : files("n_")) {
            byte[] json = Files.readAllBytes(file);
            assertThat(PacJson.readPlan(json).value())
                    .as(file.getFileName().toString())
                    .isEmpty();
            assertThat(PacJson.readPlan(json).problems())
                    .as(file.getFileName().toString())
                    .extracting(JsonProblem::code)
                    .containsAnyOf(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8, ProblemCode.TOO_DEEP);
            assertThat(PacJson.readPlan(wrapped(json)).value())
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void what_may_be_either_is_what_we_say_it_is() throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        for (Path file : files("i_")) {
            List<JsonProblem> problems =
                    PacJson.readPlan(wrapped(Files.readAllBytes(file))).problems();
            outcomes.put(
                    file.getFileName().toString().replaceFirst("^i_(.*)\\.json$", "$1"),
                    problems.isEmpty() ? "kept" : problems.get(0).code().name());
        }

        Map<String, String> expected = outcomes.keySet().stream()
                .collect(Collectors.toMap(name -> name, JsonTestSuiteTest::expected, (a, b) -> a, TreeMap::new));
        assertThat(outcomes).isEqualTo(expected).hasSize(35);
    }

    /** Ill-formed UTF-8, half pairs in names and 65 digits are refused; half pairs in texts, 64 digits and any exponent kept. */
    private static String expected(String name) {
        return switch (name) {
            case "structure_500_nested_arrays" -> "TOO_DEEP";
            case "structure_UTF-8_BOM_empty_object" -> "SYNTAX";
            case "string_UTF-16LE_with_BOM",
                    "string_UTF-8_invalid_sequence",
                    "string_UTF8_surrogate_U+D800",
                    "string_invalid_utf-8",
                    "string_iso_latin_1",
                    "string_lone_utf8_continuation_byte",
                    "string_not_in_unicode_range",
                    "string_overlong_sequence_2_bytes",
                    "string_overlong_sequence_6_bytes",
                    "string_overlong_sequence_6_bytes_null",
                    "string_truncated-utf-8",
                    "string_utf16BE_no_BOM",
                    "string_utf16LE_no_BOM" -> "INVALID_UTF8";
            case "number_huge_exp" -> "TOO_LARGE";
            case "object_key_lone_2nd_surrogate" -> "SYNTAX";
            default -> "kept";
        };
    }

    private static List<Path> files(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(PublishedData.folder(SUITE))) {
            List<Path> chosen = all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(chosen).isNotEmpty();
            return chosen;
        }
    }

    private static byte[] wrapped(byte[] value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"x-a\":".getBytes(UTF_8));
        json.writeBytes(value);
        json.writeBytes("}".getBytes(UTF_8));
        return json.toByteArray();
    }
}
