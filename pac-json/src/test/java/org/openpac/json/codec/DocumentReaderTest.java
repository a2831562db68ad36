package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.value.Money;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

class DocumentReaderTest {

    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "''|0|The text ends before the JSON does.",
                "[1, 2|5|The text ends before the JSON does.",
                "[1, 2}|5|From here on the text is not JSON.",
                "[12|3|The text ends before the JSON does.",
                "[1] 2|4|Something follows after the end of the document.",
                "[1] x|4|From here on the text is not JSON.",
                "[1] [|4|Something follows after the end of the document."
            })
    void what_is_no_json_is_told_where_it_stops_being_it(String json, int offset, String told) {
        String text = json.replace("''", "");

        assertThat(withoutPointer(text)).isEqualTo("@" + offset + " " + told);
        assertThat(withoutPointer(MARK + text)).isEqualTo("@" + (offset + 3) + " " + told);
    }

    private static String withoutPointer(String json) {
        return Told.of(FormKinds.COUNT.several(), json).replaceFirst("^[^@]*", "");
    }

    @Test
    void a_byte_order_mark_may_stand_before_the_first_byte_and_once() {
        assertThat(Told.of(FormKinds.COUNT, MARK + "7")).isEqualTo("7");
        assertThat(Told.of(FormKinds.COUNT, MARK + "\"7\"")).isEqualTo("@3 Expected here is a number, not a text.");
        assertThat(Told.of(FormKinds.COUNT, MARK + MARK + "7")).isEqualTo("@3 From here on the text is not JSON.");
        assertThat(Told.of(FormKinds.COUNT, " " + MARK + "7")).endsWith("From here on the text is not JSON.");
        assertThat(Told.of(FormKinds.COUNT, MARK)).isEqualTo("@3 The text ends before the JSON does.");
    }

    @Test
    void half_a_mark_is_no_mark() {
        byte[] json = MARK.getBytes(UTF_8);
        Slice mark = Slice.of(json);

        assertThat(DocumentReader.startsWithMark(mark, 0)).isTrue();
        assertThat(DocumentReader.startsWithMark(mark, 1)).isFalse();
        assertThat(DocumentReader.startsWithMark(new Slice(json, 0, 2), 0)).isFalse();
        for (int i = 0; i < 3; i++) {
            byte[] other = json.clone();
            other[i] ^= 1;
            assertThat(DocumentReader.startsWithMark(Slice.of(other), 0)).isFalse();
        }
        assertThat(DocumentReader.startsWithMark(Slice.of(("ab" + MARK).getBytes(UTF_8)), 2))
                .isTrue();
    }

    @Test
    void bytes_of_other_encodings_are_refused_where_they_begin() {
        DocumentReader reader = new DocumentReader(JsonSettings.standard());

        assertThat(Told.problems(reader.read("7".getBytes(UTF_16BE), FormKinds.COUNT)))
                .isEqualTo("@0 From here on the text is not JSON.");
        assertThat(Told.problems(reader.read("7".getBytes(UTF_16LE), FormKinds.COUNT)))
                .isEqualTo("@1 From here on the text is not JSON.");
        assertThat(Told.problems(reader.read(new byte[] {'1', '2', '3', 0}, FormKinds.COUNT)))
                .isEqualTo("@3 From here on the text is not JSON.");
        assertThat(Told.problems(reader.read(new byte[] {'[', ']', ' ', ' ', 0}, FormKinds.COUNT.several())))
                .isEqualTo("@4 From here on the text is not JSON.");
        assertThat(Told.problems(reader.read(new byte[] {'[', '"', (byte) 0xC3, '"', ']'}, FormKinds.WORDS.several())))
                .isEqualTo("@2 From here on the bytes are not UTF-8.");
        assertThat(Told.problems(reader.read(new byte[] {(byte) 0xFF}, FormKinds.COUNT)))
                .isEqualTo("@0 From here on the bytes are not UTF-8.");
    }

    @Test
    void a_document_within_others_is_read_alone() {
        byte[] around = "xx{\"a\":1}yy".getBytes(UTF_8);
        DocumentReader reader = new DocumentReader(JsonSettings.standard());

        assertThat(reader.read(new Slice(around, 2, 9), FormKinds.RAW).orThrow())
                .isEqualTo("{\"a\":1}");
        assertThat(Told.problems(reader.read(new Slice(around, 2, 8), FormKinds.RAW)))
                .isEqualTo("/a@8 The text ends before the JSON does.");
        DocumentReader small = new DocumentReader(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 6));
        assertThat(Told.problems(small.read(new Slice(around, 2, 9), FormKinds.RAW)))
                .isEqualTo("@8 The document has more than 6 bytes.");
        assertThat(small.read(new Slice(around, 3, 8), FormKinds.WORDS.byName()).problems())
                .isNotEmpty();
    }

    @Test
    void depth_is_told_at_the_bracket_that_is_too_many() {
        DocumentReader flat = new DocumentReader(JsonSettings.standard().with(JsonLimit.NESTING, 2));

        assertThat(flat.read("[[1]]".getBytes(UTF_8), FormKinds.RAW).value()).isPresent();
        assertThat(Told.problems(flat.read("[0, [[1]]]".getBytes(UTF_8), FormKinds.RAW)))
                .isEqualTo("/1/0@5 Objects and arrays are nested more than 2 deep.");
        assertThat(Told.problems(flat.read((MARK + "[{\"a\": {}}]").getBytes(UTF_8), FormKinds.RAW)))
                .isEqualTo("/0/a@10 Objects and arrays are nested more than 2 deep.");
    }

    @Test
    void items_and_tokens_are_counted() {
        DocumentReader few = new DocumentReader(
                JsonSettings.standard().with(JsonLimit.ITEMS, 2).with(JsonLimit.TOKENS, 6));

        assertThat(few.read("[1, 2]".getBytes(UTF_8), FormKinds.COUNT.several()).value())
                .isPresent();
        assertThat(Told.problems(few.read("[1, 2, 3]".getBytes(UTF_8), FormKinds.COUNT.several())))
                .isEqualTo("/2@7 The list has more than 2 items.");
        assertThat(few.read("[[], []]".getBytes(UTF_8), FormKinds.RAW).value()).isPresent();
        assertThat(Told.problems(few.read("[[], 1, 2, 3, 4]".getBytes(UTF_8), FormKinds.RAW)))
                .isEqualTo("/4@14 The document has more than 6 names, values and brackets.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"formatVersion\": \"1.7\"}|1.7",
                "{\"a\": {\"formatVersion\": \"2.0\"}, \"b\": [1], \"formatVersion\": \"0.1\", \"c\"|0.1",
                "{\"formatVersion\": 1}|",
                "{\"formatVersion\": \"one\"}|",
                "[\"formatVersion\", \"1.0\"]|",
                "{\"a\": x, \"formatVersion\": \"1.0\"}|",
                "{}|"
            })
    void a_document_announces_its_version_wherever_it_stands(String json, String version) {
        DocumentReader reader = new DocumentReader(JsonSettings.standard());

        for (String text : List.of(json, MARK + json)) {
            assertThat(reader.announced(Slice.of(text.getBytes(UTF_8))))
                    .isEqualTo(Optional.ofNullable(version).flatMap(FormatVersion::parse));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "0.0", "99999.99999", "10.0", "0.10"})
    void a_version_is_two_numbers(String text) {
        assertThat(FormatVersion.parse(text)).hasToString("Optional[" + text + "]");
    }

    @Test
    void versions_have_an_order() {
        List<String> ordered = List.of("0.9", "0.10", "1.0", "1.1", "1.9", "1.10", "2.0", "10.0");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(version(ordered.get(i)).compareTo(version(ordered.get(j)))))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
        assertThat(ordered.stream().map(DocumentReaderTest::version).filter(FormatVersion::isReadable))
                .hasSize(4);
        assertThat(ordered.stream().map(DocumentReaderTest::version).filter(FormatVersion::isNewerMinor))
                .hasSize(3);
    }

    private static FormatVersion version(String text) {
        return FormatVersion.parse(text).orElseThrow();
    }

    @Test
    void the_problem_of_a_value_due_to_a_version_is_told_once() {
        Form<String> form = Form.of(
                "F", List.of(Part.<String, String>required("a", FormKinds.WORDS, "", each -> each)), parts -> "read");
        DocumentReader reader = new DocumentReader(JsonSettings.standard());

        assertThat(Told.problems(reader.read("{\"a\": 1, \"formatVersion\": \"1.0\"}".getBytes(UTF_8), form)))
                .isEqualTo("/a@6 Expected here is a text, not a number.");
        assertThat(Told.problems(reader.read("{\"a\": 1, \"formatVersion\": \"2.0\"}".getBytes(UTF_8), form)))
                .startsWith("/formatVersion@26 The document is of format version 2.0");
        assertThat(Told.problems(reader.read((MARK + "{\"a\": 1, \"formatVersion\": \"2.0\"}").getBytes(UTF_8), form)))
                .startsWith("/formatVersion@29 ");
        assertThat(Told.problems(reader.read("{\"formatVersion\": null, \"a\": \"\"}".getBytes(UTF_8), form)))
                .isEqualTo("/formatVersion@18 Null is no value: leave the member or the item out.");
        assertThat(Told.problems(reader.read("{\"a\": \"\", \"formatVersion\": 1}".getBytes(UTF_8), form)))
                .isEqualTo("/formatVersion@27 Expected here is a text, not a number.");
        assertThat(Told.problems(reader.read("{\"a\": \"\", \"formatVersion\": \"x\"}".getBytes(UTF_8), form)))
                .isEqualTo("/formatVersion@27 “x” is no format version such as 1.0.");
        assertThat(Told.problems(reader.read("[]".getBytes(UTF_8), form)))
                .isEqualTo("@0 Expected here is an object, not an array.");
        ReadResult<String> read =
                reader.read("{\"mood\": 1, \"a\": \"\", \"formatVersion\": \"1.0\"}".getBytes(UTF_8), form);
        assertThat(read.orThrow()).isEqualTo("read");
        assertThat(Told.notices(read)).containsExactly("/mood@9 The member mood is unknown and left out.");
    }

    @Test
    void what_follows_a_document_without_a_version_is_told_at_the_document() {
        Form<String> form = Form.of(
                "F",
                List.of(Part.<String, Money>optional("m", FormKinds.MONEY, "", each -> Optional.empty())),
                parts -> "read");
        DocumentReader reader = new DocumentReader(JsonSettings.standard());

        assertThat(Told.problems(reader.read("{} 7".getBytes(UTF_8), form)))
                .isEqualTo("/formatVersion@0 The member formatVersion is missing.\n"
                        + "@3 Something follows after the end of the document.");
        assertThat(Told.problems(reader.read(
                        "{\"formatVersion\": \"1.1\", \"m\": {\"amount\": 1, \"currency\": \"EUR\", \"x\": 1}}"
                                .getBytes(UTF_8),
                        form)))
                .as("a form has no place for what is new")
                .isEqualTo("/m/x@68 The member x is unknown.");
    }
}
