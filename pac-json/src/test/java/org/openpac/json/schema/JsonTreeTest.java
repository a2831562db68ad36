package org.openpac.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.shape.Kind;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;

/** Schemas of trees and forms so small that they are worked out by hand. */
class JsonTreeTest {

    @Test
    void a_tree_is_laid_out_two_spaces_a_level_and_arrays_on_one_line() {
        Map<String, Object> tree = JsonTree.object(
                "b",
                JsonTree.object("z", 1L, "a", JsonTree.object()),
                "\"\\",
                List.of("x", true, List.of(), 2),
                "c",
                List.of(JsonTree.object("d", 0.5)));

        assertThat(JsonTree.print(tree)).isEqualTo("""
                {
                  "b": {
                    "z": 1,
                    "a": {}
                  },
                  "\\"\\\\": ["x", true, [], 2],
                  "c": [{
                    "d": 0.5
                  }]
                }
                """);
        assertThat(JsonTree.print(Map.of())).isEqualTo("{}\n");
    }

    @ParameterizedTest
    @EnumSource(Kind.Simple.class)
    void every_small_value_has_a_definition(Kind.Simple kind) {
        assertThat(ValueSchemas.ALL).containsKey(ValueSchemas.name(kind));
        assertThat(ValueSchemas.name(kind)).isEqualToIgnoringCase(kind.name().replace("_", ""));
        assertThat(ValueSchemas.reference("Id")).isEqualTo(Map.of("$ref", "#/$defs/Id"));
    }

    private static <V> Form<V> form(String name, FormKind<V> kind) {
        return Form.of(
                name,
                List.of(
                        Part.<V, V>required("must", kind, "m", each -> each),
                        Part.<V, V>optional("may", kind, "m", Optional::of)),
                parts -> null);
    }

    private static String definition(String schema, String name) {
        int start = schema.indexOf("    \"" + name + "\": {\n");
        return schema.substring(start, schema.indexOf("\n    }", start) + 6);
    }

    @Test
    void a_document_says_its_version_and_what_stands_within_it_does_not() {
        Form<?> inner = form("Inner", FormKinds.COUNT);
        Form<?> outer = form("Outer", form("Inner", FormKinds.COUNT).kind().several());
        String schema = FormSchema.text(List.of(outer), List.of(form("Line", FormKinds.WORDS)));

        assertThat(definition(schema, "Outer"))
                .contains("\"required\": [\"formatVersion\", \"must\"]", "\"formatVersion\": {")
                .contains(
                        "\n          \"items\": {\n            \"$ref\": \"#/$defs/Inner\"\n          },\n          \"type\": \"array\"");
        assertThat(definition(schema, inner.name()))
                .contains("\"required\": [\"must\"]")
                .doesNotContain("formatVersion");
        assertThat(definition(schema, "Line")).doesNotContain("formatVersion").contains("\"type\": \"string\"");
        assertThat(definition(schema, "Argument")).contains("\"maxProperties\": 1");
        assertThat(definition(schema, "Wording")).contains("\"en\"", "\"fr\"");
    }

    @Test
    void two_definitions_of_one_name_are_refused() {
        Form<?> money = form("Money", FormKinds.COUNT);

        assertThatIllegalStateException()
                .isThrownBy(() -> FormSchema.text(List.of(money), List.of()))
                .withMessage("two definitions are named Money");
    }
}
