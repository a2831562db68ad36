package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.json.StoredText;
import org.openpac.json.StoredWord;

/** Values of messages, each of one type. */
class ArgumentsTest {

    static Stream<org.junit.jupiter.params.provider.Arguments> values() {
        return Stream.of(
                value("{\"quoted\":\"a\\ud800\"}", new Arguments.Quoted("a\ud800")),
                value("{\"named\":\"a\"}", new Arguments.Named("a")),
                value("{\"count\":-7}", new Arguments.Count(-7)),
                value("{\"number\":1.5}", new Arguments.Numeric(new BigDecimal("1.5"))),
                value("{\"percentage\":0.12}", new Arguments.Percentage(new BigDecimal("0.12"))),
                value("{\"day\":\"2026-01-31\"}", new Arguments.Day(LocalDate.of(2026, 1, 31))),
                value(
                        "{\"several\":[{\"id\":\"a\"},{\"several\":[]}]}",
                        new Arguments.Several(List.of(Id.of("a"), new Arguments.Several(List.of())))),
                value("{\"label\":{\"key\":\"k\",\"english\":\"e\"}}", new Arguments.Label("k", "e")),
                value("{\"money\":{\"amount\":1.5,\"currency\":\"EUR\"}}", Money.of("1.5", "EUR")),
                value("{\"quantity\":{\"value\":3,\"unit\":\"visits\"}}", Quantity.of("3", Unit.parse("visits"))),
                value("{\"unit\":\"PERCENT\"}", Unit.PERCENT),
                value("{\"share\":0.25}", Share.of("0.25")),
                value("{\"id\":\"a\"}", Id.of("a")),
                value(
                        "{\"dateRange\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}}",
                        DateRange.of("2026-01-01", "2026-12-31")),
                value(
                        "{\"word\":{\"list\":\"L\",\"name\":\"N\",\"en\":\"e\",\"fr\":\"f\"}}",
                        new StoredWord("L", "N", new StoredText("e", "f"))),
                value("{\"text\":{\"en\":\"e\",\"fr\":\"f\"}}", new StoredText("e", "f")));
    }

    private static org.junit.jupiter.params.provider.Arguments value(String json, Argument argument) {
        return org.junit.jupiter.params.provider.Arguments.of(json, argument);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_with_its_type_and_read_by_it(String json, Argument argument) {
        assertThat(new String(FormWriter.part(FormKinds.ARGUMENT, argument), UTF_8))
                .isEqualTo(json);
        assertThat(Told.read(FormKinds.ARGUMENT, json).orThrow()).isEqualTo(argument);
        assertThat(FormKinds.stored(argument)).isEqualTo(argument);
    }

    @Test
    void the_schema_has_a_member_for_each_type_and_allows_one() {
        Map<String, Object> schema = FormKinds.argumentSchema();

        assertThat(schema)
                .containsEntry("type", "object")
                .containsEntry("minProperties", 1)
                .containsEntry("maxProperties", 1)
                .containsEntry("additionalProperties", false);
        assertThat((Map<?, ?>) schema.get("properties"))
                .hasSize((int) values().count())
                .hasToString(values().map(each -> {
                            String json = (String) each.get()[0];
                            return json.substring(2, json.indexOf('"', 2));
                        })
                        .map(member -> member + "=" + ((Map<?, ?>) schema.get("properties")).get(member))
                        .collect(java.util.stream.Collectors.joining(", ", "{", "}")));
        assertThat(FormKinds.argumentForms()).extracting(Form::name).containsExactly("Label", "Word", "Wording");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "7|@0 Expected here is an object, not a number.",
                "{}|@0 There is no such value: a value has one type, not 0.",
                "{\"count\": 1, \"id\": \"a\"}|@0 There is no such value: a value has one type, not 2.",
                "{\"count\": 1, \"id\": \"é\", \"x\": [{}]}|/id@19 “é” is no id: one to 64 ASCII letters, digits, dots,"
                        + " underscores and hyphens, the first a letter or digit.;/x@30 The member x is unknown.",
                "{\"conut\": {\"a\": 1}}|/conut@10 The member conut is unknown; did you mean count?",
                "{\"count\": null}|/count@10 Null is no value: leave the member or the item out.",
                "{\"several\": [{\"count\": 1}, {\"count\": \"1\"}]}|/several/1/count@37 Expected here is a number, not a"
                        + " text.",
                "{\"label\": {\"key\": \"k\"}}|/label/english@10 The member english is missing.",
                "{\"word\": {\"list\": \"L\", \"name\": \"N\", \"en\": \"e\"}}|/word/fr@9 The member fr is missing."
            })
    void what_is_of_no_one_type_is_refused(String json, String told) {
        assertThat(Told.of(FormKinds.ARGUMENT, json)).isEqualTo(told.replace(";/", "\n/"));
    }

    @Test
    void numbers_are_stored_without_zeros_at_their_ends_also_within_others() {
        BigDecimal number = new BigDecimal("1.500");
        Argument several = new Arguments.Several(
                List.of(new Arguments.Numeric(number), new Arguments.Percentage(new BigDecimal("1E+2"))));

        assertThat(FormKinds.stored(several))
                .isEqualTo(new Arguments.Several(List.of(
                        new Arguments.Numeric(new BigDecimal("1.5")),
                        new Arguments.Percentage(new BigDecimal("100")))));
        assertThat(FormKinds.stored(number)).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void a_word_is_stored_with_its_list_and_its_texts() {
        assertThat(FormKinds.stored(ObjectiveLevel.TEAM))
                .isEqualTo(new StoredWord(
                        "ObjectiveLevel",
                        "TEAM",
                        new StoredText(
                                ObjectiveLevel.TEAM.text(Locale.ENGLISH), ObjectiveLevel.TEAM.text(Locale.FRENCH))));
    }

    @Test
    void what_the_format_has_no_place_for_is_stored_by_its_texts() {
        Argument own = locale -> locale.equals(Locale.FRENCH) ? "oui" : "yes";
        LocalDate early = LocalDate.of(1899, 12, 31);
        LocalDate late = LocalDate.of(2201, 1, 1);
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(FormKinds.stored(own)).isEqualTo(new StoredText("yes", "oui"));
        for (Argument beyond : List.of(
                new Arguments.Day(early),
                new Arguments.Day(late),
                new DateRange(early, day),
                new DateRange(day, late))) {
            assertThat(FormKinds.stored(beyond)).isEqualTo(StoredText.of(beyond));
        }
    }

    @Test
    void what_is_not_stored_is_written_as_a_text_would_be() {
        assertThat(ArgumentType.of(locale -> "x").member()).isEqualTo("text");
        assertThat(ArgumentType.of(Id.of("a")).member()).isEqualTo("id");
        assertThat(ArgumentType.find("dateRange")).isPresent();
        assertThat(ArgumentType.find("daterange")).isEmpty();
    }
}
