package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values of several forms, words of a form's own, and names that somebody knows. */
class OneOfTest {

    private final Part<Long, String> whole = FormKinds.typePart("kind", "whole", "Which of them.");
    private final Part<Long, Long> count = Part.required("count", FormKinds.COUNT, "", each -> each);
    private final Part<Double, String> real = FormKinds.typePart("kind", "real", "Which of them.");
    private final Part<Double, Double> value = Part.required("value", FormKinds.REAL, "", each -> each);
    private final Map<String, Form<? extends Number>> forms = new TreeMap<>(Map.of(
            "whole", Form.<Long>inline("Whole", List.of(whole, count), parts -> parts.of(count)),
            "real", Form.<Double>inline("Real", List.of(real, value), parts -> parts.of(value))));
    private final FormKind<Number> number =
            FormKinds.oneOf("kind", forms, number -> number instanceof Long ? "whole" : "real");

    @Test
    void the_word_need_not_stand_first() {
        assertThat(Told.read(number, "{\"kind\": \"whole\", \"count\": 7}").orThrow())
                .isEqualTo(7L);
        assertThat(Told.read(number, " {\"x-a\": [{}], \"value\": 7, \"kind\": \"real\"}")
                        .orThrow())
                .isEqualTo(7.0);
    }

    @Test
    void each_is_written_by_its_form() {
        assertThat(new String(FormWriter.part(number, 7L), UTF_8)).isEqualTo("{\"kind\":\"whole\",\"count\":7}");
        assertThat(new String(FormWriter.part(number, 7.5), UTF_8)).isEqualTo("{\"kind\":\"real\",\"value\":7.5}");
    }

    @Test
    void a_word_that_is_none_or_missing_is_told_once() {
        assertThat(Told.of(number, "{\"kind\": \"half\"}"))
                .isEqualTo("/kind@9 “half” is none of the words that can stand here: real, whole.");
        assertThat(Told.of(number, "{\"kind\": 1}")).isEqualTo("/kind@9 Expected here is a text, not a number.");
        assertThat(Told.of(number, "{}")).isEqualTo("/kind@0 The member kind is missing.");
        assertThat(Told.of(number, "[{\"kind\": \"real\"}]")).isEqualTo("@0 Expected here is an object, not an array.");
        assertThat(Told.of(number, "{\"kind\": \"real\", \"kind\": \"whole\", \"value\": 1}"))
                .startsWith("/kind@25 The member kind stands here a second time");
        assertThat(Told.of(number, "{\"kind\": \"real\", \"value\": \"7\"}"))
                .isEqualTo("/value@26 Expected here is a number, not a text.");
    }

    @Test
    void the_schema_refers_to_each_form() {
        assertThat(number.forms()).extracting(Form::name).containsExactly("Real", "Whole");
        assertThat(number.schema())
                .isEqualTo(Map.of("oneOf", List.of(Map.of("$ref", "#/$defs/Real"), Map.of("$ref", "#/$defs/Whole"))));
        assertThat(whole.kind().schema()).isEqualTo(Map.of("type", "string", "enum", List.of("whole")));
        assertThat(whole.meaning()).isEqualTo("Which of them.");
    }

    @Test
    void things_go_by_words_of_their_own() {
        FormKind<Integer> choice = FormKinds.choice(List.of(1, 2), each -> each == 1 ? "one" : "two");

        assertThat(Told.read(choice, "\"two\"").orThrow()).isEqualTo(2);
        assertThat(new String(FormWriter.part(choice, 1), UTF_8)).isEqualTo("\"one\"");
        assertThat(Told.of(choice, "\"three\""))
                .isEqualTo("@0 “three” is none of the words that can stand here: one, two.");
        assertThat(choice.schema()).isEqualTo(Map.of("type", "string", "enum", List.of("one", "two")));
    }

    @Test
    void a_name_nobody_knows_is_told_with_the_nearest() {
        FormKind<String> rule = FormKinds.name(NameCheck.rules(Set.of("M-03", "P-08", "B-11")));

        assertThat(Told.of(rule, "\"P-08\"")).isEqualTo("P-08");
        assertThat(Told.of(rule, " \"P-8\"")).isEqualTo("@1 “P-8” is no rule; the nearest is P-08.");
        assertThat(Told.of(rule, "8")).isEqualTo("@0 Expected here is a text, not a number.");
        assertThat(Told.of(FormKinds.name(NameCheck.limits(Set.of())), "\"x\""))
                .isEqualTo("@0 “x” is no limit of a rule; the nearest is –.");
        assertThat(new String(FormWriter.part(rule, "P-08"), UTF_8)).isEqualTo("\"P-08\"");
        assertThat(rule.schema()).isEqualTo(Map.of("type", "string"));
    }

    @Test
    void names_of_an_object_are_looked_at_where_they_stand() {
        FormKind<Map<String, Integer>> limits = FormKinds.INTEGER.byName(NameCheck.limits(Set.of("MOST")));

        assertThat(Told.of(limits, "{\"MOST\": 3}")).isEqualTo("{MOST=3}");
        assertThat(Told.of(limits, "{\"MOST\": 3, \"LEAST\": [4]}"))
                .isEqualTo("/LEAST@12 “LEAST” is no limit of a rule; the nearest is MOST.\n"
                        + "/LEAST@21 Expected here is a number, not an array.");
        assertThat(Told.of(limits, "{\"" + "M".repeat(129) + "\": 3}"))
                .isEqualTo("/" + "M".repeat(63) + "…@134 The member’s name has 129 characters; no name may have more"
                        + " than 128.");
    }

    @Test
    void the_codes_of_unknown_names_are_their_own() {
        assertThat(NameCheck.rules(Set.of()).code()).hasToString("UNKNOWN_RULE");
        assertThat(NameCheck.limits(Set.of()).code()).hasToString("UNKNOWN_LIMIT");
    }
}
