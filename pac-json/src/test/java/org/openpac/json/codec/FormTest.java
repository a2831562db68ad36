package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;

/** What every form does, shown on one of each sort of member; made anew for every test. */
class FormTest {

    private record Shelf(
            String name, Optional<String> note, boolean old, List<Integer> rows, Map<String, Integer> stock) {
        Shelf {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a shelf has a name");
            }
        }
    }

    private final Part<Shelf, String> name = Part.required("name", FormKinds.WORDS, "How it is called.", Shelf::name);
    private final Part<Shelf, String> note = Part.optional("note", FormKinds.WORDS, "", Shelf::note);
    private final Part<Shelf, Boolean> old = Part.standard("old", FormKinds.BOOLEAN, false, "", Shelf::old);
    private final Part<Shelf, List<Integer>> rows = Part.several("rows", FormKinds.INTEGER, "", Shelf::rows);
    private final Part<Shelf, Map<String, Integer>> stock =
            Part.named("stock", FormKinds.INTEGER.byName(), "", Shelf::stock);
    private final Form<Shelf> shelf = Form.of("Shelf", List.of(name, note, old, rows, stock), this::shelf);
    private final Form<Shelf> inline = Form.inline("Shelf", List.of(name, note, rows, stock), this::shelf);

    private static final Shelf EMPTY = new Shelf("a", Optional.empty(), false, List.of(), Map.of());

    private Shelf shelf(Parts parts) {
        return new Shelf(parts.of(name), parts.maybe(note), parts.of(old), parts.of(rows), parts.of(stock));
    }

    private static Shelf full() {
        Map<String, Integer> stock = new LinkedHashMap<>();
        stock.put("nails", 7);
        stock.put("bolts/~", -1);
        return new Shelf("b", Optional.of("n"), true, List.of(1, 2), stock);
    }

    @Test
    void a_document_has_its_version_first_and_a_line_for_every_member() {
        assertThat(new String(FormWriter.document(shelf, full(), false), UTF_8)).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "name": "b",
                  "note": "n",
                  "old": true,
                  "rows": [1, 2],
                  "stock": {"nails": 7, "bolts/~": -1}
                }
                """);
        assertThat(new String(FormWriter.document(shelf, full(), true), UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"name\":\"b\",\"note\":\"n\",\"old\":true,\"rows\":[1,2],"
                        + "\"stock\":{\"nails\":7,\"bolts/~\":-1}}");
    }

    @Test
    void what_is_empty_or_as_usual_is_not_written() {
        assertThat(new String(FormWriter.part(shelf, EMPTY), UTF_8)).isEqualTo("{\"name\":\"a\"}");
        assertThat(new String(FormWriter.part(shelf.kind(), EMPTY), UTF_8)).isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    void a_list_has_a_line_for_each_item_and_an_inline_form_stands_on_it() {
        assertThat(new String(FormWriter.list(inline, List.of(EMPTY, full()), false), UTF_8))
                .isEqualTo("""
                [
                  {"name": "a"},
                  {"name": "b", "note": "n", "rows": [1, 2], "stock": {"nails": 7, "bolts/~": -1}}
                ]
                """);
        assertThat(new String(FormWriter.list(inline, List.of(EMPTY), true), UTF_8))
                .isEqualTo("[{\"name\":\"a\"}]");
        assertThat(new String(FormWriter.list(shelf, List.of(), false), UTF_8)).isEqualTo("[]\n");
    }

    @Test
    void what_is_written_is_read_and_what_is_left_out_has_its_usual_value() {
        assertThat(readDocument(FormWriter.document(shelf, full(), false)).orThrow())
                .isEqualTo(full());
        assertThat(read("{\"name\": \"a\"}").orThrow()).isEqualTo(EMPTY);
        assertThat(List.copyOf(read(new String(FormWriter.part(shelf, full()), UTF_8))
                        .orThrow()
                        .stock()
                        .keySet()))
                .containsExactly("nails", "bolts/~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[1]|@0 Expected here is an object, not an array.",
                "{}|/name@0 The member name is missing.",
                "{\"name\": 1, \"old\": 0}|/name@9 Expected here is a text, not a number.;"
                        + "/old@19 Expected here is true or false, not a number.",
                "{\"note\": 1}|/name@0 The member name is missing.;/note@9 Expected here is a text, not a number.",
                "{\"name\": null}|/name@9 Null is no value: leave the member or the item out.",
                "{\"name\": \"a\", \"note\": null, \"rows\": [null]}|"
                        + "/note@22 Null is no value: leave the member or the item out.;"
                        + "/rows/0@37 Null is no value: leave the member or the item out.",
                "{\"name\": \"a\", \"name\": {\"x\": [1]}, \"old\": 1}|/name@22 The member name stands here a second"
                        + " time; the first is at line 1, column 10 (byte 9).;"
                        + "/old@41 Expected here is true or false, not a number.",
                "{\"name\": \"\"}|@0 There is no such value: a shelf has a name.",
                "{\"name\": \"\", \"old\": 1}|/old@20 Expected here is true or false, not a number.",
                "{\"name\": \"a\", \"rows\": {}}|/rows@22 Expected here is an array, not an object.",
                "{\"name\": \"a\", \"stock\": []}|/stock@23 Expected here is an object, not an array.",
                "{\"name\": \"a\", \"stock\": {\"b\": null, \"c\": 1, \"c\": 2, \"d/~\": true}}|"
                        + "/stock/b@29 Null is no value: leave the member or the item out.;"
                        + "/stock/c@48 The member c stands here a second time; the first is at line 1, column 41 (byte"
                        + " 40).;/stock/d~1~0@58 Expected here is a number, not true or false."
            })
    void every_fault_is_told_where_it_stands(String json, String told) {
        assertThat(Told.of(shelf.kind(), json)).isEqualTo(told.replace(";/", "\n/"));
    }

    @Test
    void a_member_nobody_knows_is_left_out_with_a_notice_unless_it_is_an_extension() {
        ReadResult<Shelf> read = read("{\"nam\": {\"x\": [1]}, \"name\": \"a\", \"mood\": 1, \"x-a\": 2}");

        assertThat(read.orThrow()).isEqualTo(EMPTY);
        assertThat(Told.notices(read))
                .containsExactly(
                        "/nam@8 The member nam is unknown and left out; did you mean name?",
                        "/mood@41 The member mood is unknown and left out.");
    }

    @Test
    void a_member_nobody_knows_must_be_sound_all_the_same() {
        assertThat(Told.of(shelf.kind(), "{\"name\": \"a\", \"mood\": {\"b\": 1, \"b\": 2}}"))
                .isEqualTo("/mood/b@36 The member b stands here a second time; the first is at line 1, column 29 (byte"
                        + " 28).");
        assertThat(Told.of(shelf.kind(), "{\"name\": \"a\", \"x-" + "a".repeat(127) + "\": 1}"))
                .isEqualTo("/x-" + "a".repeat(61) + "…@147 The member’s name has 129 characters; no name may have more"
                        + " than 128.");
        assertThat(Told.of(shelf.kind(), "{\"name\": \"a\", \"mood\": 1, \"mood\": 2}"))
                .startsWith("/mood@33 The member mood stands here a second time");
    }

    @Test
    void who_refuses_what_is_unknown_gets_a_problem() {
        DocumentReader strict = new DocumentReader(JsonSettings.standard().refuseUnknown());
        ReadResult<Shelf> read =
                strict.read("{\"name\": \"a\", \"nam\": 1, \"mood\": [2], \"x-a\": 3}".getBytes(UTF_8), shelf.kind());

        assertThat(Told.problems(read))
                .isEqualTo("/nam@21 The member nam is unknown; did you mean name?\n"
                        + "/mood@32 The member mood is unknown.");
    }

    @Test
    void a_document_must_say_its_version_and_only_once() {
        assertThat(Told.problems(readDocument("{\"name\": \"a\"}".getBytes(UTF_8))))
                .isEqualTo("/formatVersion@0 The member formatVersion is missing.");
        assertThat(Told.problems(readDocument(
                        "{\"name\": \"a\", \"formatVersion\": \"1.0\", \"formatVersion\": \"1.0\"}".getBytes(UTF_8))))
                .isEqualTo("/formatVersion@55 The member formatVersion stands here a second time; the first is at line"
                        + " 1, column 32 (byte 31).");
        assertThat(readDocument("{\"name\": \"a\", \"formatVersion\": \"1.0\"}".getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(EMPTY);
        ReadResult<Shelf> newer = readDocument("{\"name\": \"a\", \"formatVersion\": \"1.2\"}".getBytes(UTF_8));
        assertThat(newer.orThrow()).isEqualTo(EMPTY);
        assertThat(Told.notices(newer))
                .containsExactly("/formatVersion@31 The document is of format version 1.2, newer than 1.0; what is new"
                        + " in it is kept and not looked at.");
        assertThat(Told.problems(readDocument("{\"name\": \"a\", \"formatVersion\": \"3.7\"}".getBytes(UTF_8))))
                .isEqualTo("/formatVersion@31 The document is of format version 3.7, and only versions 1.x can be read:"
                        + " use a library of that version, or have the document written as 1.0.");
    }

    @Test
    void a_member_can_be_required_by_what_the_others_say() {
        Form<Shelf> form = Form.conditional(
                "Shelf",
                List.of(name, note),
                parts -> Optional.of("note")
                        .filter(ignored ->
                                parts.of(name).equals("b") && parts.maybe(note).isEmpty()),
                this::shelf);

        assertThat(Told.of(form.kind(), "{\"name\": \"b\"}")).isEqualTo("/note@0 The member note is missing.");
        assertThat(Told.read(form.kind(), "{\"name\": \"a\"}").orThrow()).isEqualTo(EMPTY);
        assertThat(Told.read(form.kind(), "{\"name\": \"b\", \"note\": \"\"}")
                        .orThrow()
                        .note())
                .contains("");
        assertThat(Told.of(form.kind(), "{\"name\": 1}")).isEqualTo("/name@9 Expected here is a text, not a number.");
        assertThat(new String(FormWriter.list(form, List.of(EMPTY), false), UTF_8))
                .isEqualTo("[\n  {\"name\": \"a\"}\n]\n");
    }

    @Test
    void a_form_says_what_it_is_made_of() {
        assertThat(shelf.name()).isEqualTo("Shelf");
        assertThat(shelf.parts()).containsExactly(name, note, old, rows, stock);
        assertThat(shelf.kind().schema()).isEqualTo(Map.of("$ref", "#/$defs/Shelf"));
        assertThat(shelf.kind().several().forms()).containsExactly(shelf);
        assertThat(shelf.kind().byName().schema())
                .isEqualTo(Map.of("type", "object", "additionalProperties", Map.of("$ref", "#/$defs/Shelf")));
        assertThat(rows.kind().schema()).isEqualTo(Map.of("type", "array", "items", Map.of("$ref", "#/$defs/Integer")));
        assertThat(name.meaning()).isEqualTo("How it is called.");
        assertThat(name.isRequired()).isTrue();
        assertThat(rows.isRequired()).isFalse();
    }

    @Test
    void a_member_of_what_it_holds_is_a_member_of_the_whole() {
        record Room(Shelf held) {}
        Part<Room, String> within = name.within(Room::held);

        assertThat(within.in(new Room(full()))).contains("b");
        assertThat(within.name()).isEqualTo("name");
        assertThat(within.isRequired()).isTrue();
    }

    @Test
    void an_object_knows_where_it_stands() {
        Form<Integer> place = Form.of("Place", List.of(name.within(ignored -> EMPTY)), Parts::offset);

        assertThat(Told.read(place.kind().several(), "[ {\"name\": \"a\"}, {\"name\": \"b\"}]")
                        .orThrow())
                .containsExactly(2, 17);
    }

    private ReadResult<Shelf> read(String json) {
        return Told.read(shelf.kind(), json);
    }

    private ReadResult<Shelf> readDocument(byte[] json) {
        return new DocumentReader(JsonSettings.standard()).read(json, shelf);
    }
}
