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

    private static final Part<Long, String> WHOLE = FormKinds.typePart("kind", "whole", "Which of them.");
    private static final Part<Long, Long> COUNT = Part.required("count", FormKinds.COUNT, "", each -> each);
    private static final Part<Double, String> REAL = FormKinds.typePart("kind", "real", "Which of them.");
    private static final Part<Double, Double> VALUE = Part.required("value", FormKinds.REAL, "", each -> each);
    private static final Map<String, Form<? extends Number>> FORMS = new TreeMap<>(Map.of(
            "whole", Form.<Long>inline("Whole", List.of(WHOLE, COUNT), parts -> parts.of(COUNT)),
            "real", Form.<Double>inline("Real", List.of(REAL, VALUE), parts -> parts.of(VALUE))));
    private static final FormKind<Number> NUMBER =
            FormKinds.oneOf("kind", FORMS, number -> number instanceof Long ? "whole" : "real");

    @Test
    void the_word_need_not_stand_first() {
        assertThat(Told.read(NUMBER, "{\"kind\": \"whole\", \"count\": 7}").orThrow())
                .isEqualTo(7L);
        assertThat(Told.read(NUMBER, " {\"x-a\": [{}], \"value\": 7, \"kind\": \"real\"}")
                        .orThrow())
                .isEqualTo(7.0);
    }

    @Test
    void each_is_written_by_its_form() {
        assertThat(new String(FormWriter.part(NUMBER, 7L), UTF_8)).isEqualTo("{\"kind\":\"whole\",\"count\":7}");
        assertThat(new String(FormWriter.part(NUMBER, 7.5), UTF_8)).isEqualTo("{\"kind\":\"real\",\"value\":7.5}");
    }

    @Test
    void a_word_that_is_none_or_missing_is_told_once() {
        assertThat(Told.of(NUMBER, "{\"kind\": \"half\"}"))
                .isEqualTo("/kind@9 “half” is none of the words that can stand here: real, whole.");
        assertThat(Told.of(NUMBER, "{\"kind\": 1}")).isEqualTo("/kind@9 Expected here is a text, not a number.");
        assertThat(Told.of(NUMBER, "{}")).isEqualTo("/kind@0 The member kind is missing.");
        assertThat(Told.of(NUMBER, "[{\"kind\": \"real\"}]")).isEqualTo("@0 Expected here is an object, not an array.");
        assertThat(Told.of(NUMBER, "{\"kind\": \"real\", \"kind\": \"whole\", \"value\": 1}"))
                .startsWith("/kind@25 The member kind stands here a second time");
        assertThat(Told.of(NUMBER, "{\"kind\": \"real\", \"value\": \"7\"}"))
                .isEqualTo("/value@26 Expected here is a number, not a text.");
    }

    @Test
    void the_schema_refers_to_each_form() {
        assertThat(NUMBER.forms()).extracting(Form::name).containsExactly("Real", "Whole");
        assertThat(NUMBER.schema())
                .isEqualTo(Map.of("oneOf", List.of(Map.of("$ref", "#/$defs/Real"), Map.of("$ref", "#/$defs/Whole"))));
        assertThat(WHOLE.kind().schema()).isEqualTo(Map.of("type", "string", "enum", List.of("whole")));
        assertThat(WHOLE.meaning()).isEqualTo("Which of them.");
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
