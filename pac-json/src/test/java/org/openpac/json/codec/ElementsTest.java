package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;
import org.openpac.json.SampleJson;
import org.openpac.json.schema.PlanShapes;

/** Elements and their small values, by codecs made anew for every test. */
class ElementsTest {

    static List<Shape<?>> shapes() {
        return List.copyOf(PlanShapes.all());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T extends Element> void an_element_of_every_type_is_read_and_written_by_itself(Shape<T> shape) {
        String json = SampleJson.document(shape).json().replace("\n  \"formatVersion\": \"1.0\",", "");
        FormKind<T> kind = FormKinds.element(shape);

        T element = Told.read(kind, json).orThrow();

        assertThat(element).isEqualTo(SampleJson.document(shape).value());
        assertThat(Told.read(kind, new String(FormWriter.part(kind, element), UTF_8))
                        .orThrow())
                .isEqualTo(element);
        assertThat(PlanValues.json(element)).isEqualTo(new String(FormWriter.part(kind, element), UTF_8));
    }

    @Test
    void a_whole_plan_is_written_in_its_layout_by_a_codec_made_anew() {
        SampleJson.Sample sample = SampleJson.document(SalesActionPlanShape.SHAPE);
        Writing out = new Writing(FormatVersion.CURRENT, false);
        new ElementCodec<>(SalesActionPlanShape.SHAPE).write(out, sample.value());

        assertThat(new String(out.finished(), UTF_8)).isEqualTo(sample.json());
    }

    private static ReadResult<SalesActionPlan> plan(JsonSettings settings, String members) {
        ElementCodec<SalesActionPlan> codec = new ElementCodec<>(SalesActionPlanShape.SHAPE);
        String json = "{\"formatVersion\": \"1.0\", \"id\": \"p\", " + members + "}";
        return new DocumentReader(settings).readPlan(Slice.of(json.getBytes(UTF_8)), settings.isLenient(), codec::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"name\": 1|/name@44 Expected here is a text, not a number.",
                "\"objectives\": [{}]|/objectives/0/id@51 The member id is missing.;"
                        + "/objectives/0/level@51 The member level is missing.",
                "\"teams\": [7, {\"id\": \"é\"}]|/teams/0@46 Expected here is an object, not a number.;"
                        + "/teams/1/id@56 “é” is no id: one to 64 ASCII letters, digits, dots, underscores and"
                        + " hyphens, the first a letter or digit.",
                "\"budget\": {\"total\": {\"amount\": 1.005, \"currency\": \"EUR\"}}"
                        + "|/budget/total/amount@67 “1.005” has more decimals than EUR has.",
                "\"budget\": {\"total\": {\"currency\": \"JPY\", \"amount\": 0.5, \"x\": 1}}"
                        + "|/budget/total/amount@86 “0.5” has more decimals than JPY has.;"
                        + "/budget/total/x@96 The member x is unknown.",
                "\"budget\": {\"total\": {\"amount\": 1, \"currency\": \"XAU\"}}"
                        + "|/budget/total/currency@82 “XAU” is no currency in which amounts are paid.",
                "\"budget\": {\"total\": {\"amount\": null, \"amuont\": [1], \"currency\": 1}}"
                        + "|/budget/total/amount@67 Null is no value: leave the member or the item out.;"
                        + "/budget/total/amuont@83 The member amuont is unknown; did you mean amount?;"
                        + "/budget/total/currency@100 Expected here is a text, not a number.",
                "\"budget\": {\"total\": {}}|/budget/total/amount@56 The member amount is missing.;"
                        + "/budget/total/currency@56 The member currency is missing.",
                "\"budget\": {\"total\": [1]}|/budget/total@56 Expected here is an object, not an array.",
                "\"budget\": {\"total\": {\"amount\": 1, \"amount\": [2], \"currency\": \"EUR\"}}"
                        + "|/budget/total/amount@80 The member amount stands here a second time; the first is at line"
                        + " 1, column 68 (byte 67).",
                "\"period\": {\"start\": \"2026-01-01\", \"start\": \"2026-01-02\"}|/period/end@46 The member end is"
                        + " missing.;/period/start@79 The member start stands here a second time; the first is at line"
                        + " 1, column 57 (byte 56)."
            })
    void faults_within_are_told_with_their_places(String members, String told) {
        ReadResult<SalesActionPlan> read = plan(JsonSettings.standard(), members);

        assertThat(read.value()).isEmpty();
        assertThat(Told.problems(read)).isEqualTo(told.replace(";/", "\n/"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, EUR",
        "0.00, JPY",
        "1.50, EUR",
        "1200.5, EUR",
        "1.000, JPY",
        "1.234, KWD",
        "0.0000, EUR",
        "7, JPY",
        "1.250, EUR",
        "-0.0, JPY"
    })
    void an_amount_has_at_most_the_decimals_of_its_currency(String amount, String currency) {
        assertThat(Told.read(FormKinds.MONEY, "{\"amount\": " + amount + ", \"currency\": \"" + currency + "\"}")
                        .orThrow())
                .isEqualTo(Money.of(amount, currency));
    }

    @Test
    void what_a_newer_version_added_to_a_small_value_makes_it_be_kept_whole() {
        String json = "{\"formatVersion\": \"1.1\", \"id\": \"p\", \"budget\": {\"total\":"
                + " {\"amount\": 1, \"basis\": {\"a\": [1]}, \"currency\": \"EUR\"}}}";
        ReadResult<SalesActionPlan> read = new DocumentReader(JsonSettings.standard())
                .readPlan(Slice.of(json.getBytes(UTF_8)), false, new ElementCodec<>(SalesActionPlanShape.SHAPE)::read);

        assertThat(read.orThrow().budget().orElseThrow().extras())
                .containsExactly(
                        new RawMember("total", "{\"amount\": 1, \"basis\": {\"a\": [1]}, \"currency\": \"EUR\"}"));
        String wrong = json.replace("[1]", "[" + "1".repeat(65) + "]");
        assertThat(Told.problems(new DocumentReader(JsonSettings.standard())
                        .readPlan(
                                Slice.of(wrong.getBytes(UTF_8)),
                                false,
                                new ElementCodec<>(SalesActionPlanShape.SHAPE)::read)))
                .isEqualTo("/budget/total/basis/a/0@86 The number has 65 characters; no number may have more than 64.");
        String longName = json.replace("basis", "b".repeat(129));
        assertThat(Told.problems(new DocumentReader(JsonSettings.standard())
                        .readPlan(
                                Slice.of(longName.getBytes(UTF_8)),
                                false,
                                new ElementCodec<>(SalesActionPlanShape.SHAPE)::read)))
                .isEqualTo("/budget/total/" + "b".repeat(63) + "…@203 The member’s name has 129 characters; no name may"
                        + " have more than 128.");
    }

    @Test
    void who_owns_what_is_not_shown() {
        ReadResult<SalesActionPlan> read = plan(
                JsonSettings.standard(),
                "\"objectives\": [{\"id\": \"o o\", \"level\": \"TEAM\", \"ownerId\": \"Jeanne Petit\", \"segmentIds\": [\"s s\"]}]");

        assertThat(Told.problems(read))
                .contains("“o o” is no id", "“s s” is no id", "The value (not shown) is no id")
                .doesNotContain("Jeanne");
        assertThat(
                        Told.problems(
                                plan(
                                        JsonSettings.standard(),
                                        "\"people\": [{\"id\": \"a\", \"attainmentHistory\": [{\"attainment\": \"Jeanne\", \"period\":"
                                                + " {\"start\": \"in Jeanne's year\", \"end\": \"2026-12-31\"}}]}, {\"id\": \"b b\"}]")))
                .as("what is not shown is not shown to its end, and no further")
                .contains("/people/0/attainmentHistory/0/period/start@", "“b b” is no id")
                .doesNotContain("Jeanne");
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("\"a\\ud800\"", "a\ud800"),
                Arguments.of("\"2026-01-31\"", LocalDate.of(2026, 1, 31)),
                Arguments.of("{\"amount\":1.5,\"currency\":\"EUR\"}", Money.of("1.50", "EUR")),
                Arguments.of("{\"value\":3,\"unit\":\"visits\"}", Quantity.of("3", Unit.parse("visits"))),
                Arguments.of(
                        "{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}", DateRange.of("2026-01-01", "2026-12-31")),
                Arguments.of(
                        "{\"every\":\"QUARTER\",\"shares\":[0.4,0.6]}",
                        new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.4"), Share.of("0.6")))),
                Arguments.of("0.25", Share.of("0.25")),
                Arguments.of("2.5", new BigDecimal("2.50")),
                Arguments.of("-7", -7),
                Arguments.of("true", true),
                Arguments.of("\"a\"", Id.of("a")),
                Arguments.of("\"PERCENT\"", Unit.PERCENT),
                Arguments.of("\"EUR\"", Currency.getInstance("EUR")),
                Arguments.of("\"TEAM\"", ObjectiveLevel.TEAM),
                Arguments.of("{ \"a\" : 1 }", new RawMember("x-a", "{ \"a\" : 1 }")),
                Arguments.of(
                        "[\"a\",[],{\"id\":\"p\"}]",
                        List.of(
                                "a",
                                List.of(),
                                SalesActionPlan.builder().id(Id.of("p")).build())));
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_of_a_plan_is_written_by_what_it_is(String json, Object value) {
        assertThat(PlanValues.json(value)).isEqualTo(json);
    }

    @Test
    void what_no_plan_holds_is_not_written() {
        assertThatThrownBy(() -> PlanValues.json(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value of a plan: class java.lang.Double");
        assertThatThrownBy(() -> PlanValues.json(LocalDate.of(1899, 12, 31)))
                .isInstanceOf(PacJsonException.class)
                .hasMessage("INVALID_DATE at \"\": 1899-12-31 is no day from 1900-01-01 to 2200-12-31, written as"
                        + " 2026-01-31.");
        assertThatThrownBy(() -> PlanValues.json(LocalDate.of(2201, 1, 1))).isInstanceOf(PacJsonException.class);
        assertThat(PlanValues.json(LocalDate.of(1900, 1, 1))).isEqualTo("\"1900-01-01\"");
        assertThat(PlanValues.json(LocalDate.of(2200, 12, 31))).isEqualTo("\"2200-12-31\"");
        assertThatThrownBy(() -> PlanValues.json(List.of(DateRange.of("2026-01-01", "2300-01-01"))))
                .hasMessageStartingWith("INVALID_DATE at \"/0/end\"");
    }

    @Test
    void what_stands_twice_is_said_in_the_readers_language() {
        ReadResult<SalesActionPlan> read = plan(JsonSettings.standard(), "\"name\": \"a\", \"name\": \"b\"");

        assertThat(read.problems().get(0).message().text(Locale.FRENCH))
                .isEqualTo("Le membre name figure ici une seconde fois\u00a0; la première est à la ligne 1, colonne 45"
                        + " (octet 44).");
    }
}
