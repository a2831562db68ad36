package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.codec.Form;
import org.openpac.json.kpi.FormsOfKpis;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.report.FormsOfReports;
import org.openpac.json.report.ReportCodec;
import org.openpac.json.schema.FormSchema;
import org.openpac.kpi.Effectiveness;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.Scorecard;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.SoundPlans;

/** The schema of the forms and their readers decide alike, but for what a schema cannot say. */
class FormSchemaTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 15);

    private static String text() {
        List<Form<?>> documents = new ArrayList<>(FormsOfReports.documents());
        documents.addAll(FormsOfKpis.documents());
        return FormSchema.text(documents, FormsOfKpis.facts());
    }

    @Test
    void the_schema_is_one_of_draft_2020_12() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(text(), InputFormat.JSON)).isEmpty();
    }

    static Stream<Arguments> written() {
        SalesActionPlan dirty = DirtyPlans.of(5);
        SalesActionPlan sound = SoundPlans.of(7);
        ReportCodec reports = ReportCodec.standard();
        KpiCodec kpis = KpiCodec.standard();
        return Stream.of(
                Arguments.of("CheckReport", reports.write(PacChecker.standard().check(dirty, AS_OF), Locale.FRENCH)),
                Arguments.of("CheckReport", reports.write(PacChecker.standard().check(sound, AS_OF), Locale.ENGLISH)),
                Arguments.of("CheckSettings", reports.writeSettings(RuleSet.standard(), RuleSet.strict())),
                Arguments.of("PlanDiff", reports.write(PlanDiff.between(sound, SoundPlans.of(8)), Locale.FRENCH)),
                Arguments.of("Scorecard", kpis.write(Scorecard.of(sound, SoundPlans.asOf(sound)))),
                Arguments.of("Effectiveness", kpis.write(Effectiveness.of(sound, List.of(), SoundPlans.asOf(sound)))));
    }

    @ParameterizedTest
    @MethodSource("written")
    void the_schema_accepts_what_is_written(String form, byte[] json) {
        assertThat(isAccepted(form, new String(json, UTF_8))).isTrue();
    }

    /** The hostile cases that are beyond a schema, and why. */
    private static final Map<String, String> BEYOND = beyond(
            "it is no JSON that a validator would be given",
            List.of(
                    "cut off",
                    "cut off in the middle",
                    "a change cut off",
                    "trailing text",
                    "nested too deep",
                    "empty",
                    "not UTF-8",
                    "UTF-16",
                    "two byte order marks",
                    "trailing comma",
                    "a comment"),
            "validators see the last of two twins only",
            List.of(
                    "a member twice",
                    "a kind twice",
                    "a value twice",
                    "a type twice",
                    "a colliding version",
                    ", \"base\": \"STRICT\", \"base\": \"DRAFT\"",
                    ", \"severities\": {\"M-03\": \"INFO\", \"M-03\": \"INFO\"}",
                    ", \"formatVersion\": \"1.0\""),
            "validators differ in numbers that no double holds",
            List.of(
                    "a number that is none of ours",
                    "a huge value",
                    "a huge number",
                    ", \"limits\": {\"R-05.high\": 1e1000000000}"),
            "it follows from two members at once",
            List.of(
                    "a span that runs backwards",
                    "a range that runs backwards",
                    "no value and no reason",
                    "a value without what it is made of",
                    "a value and a reason",
                    "too many decimals"),
            "counts share one definition, and some may be negative",
            List.of("a negative count"),
            "names of severities are read like any names, and then compared",
            List.of("a severity nobody knows"),
            "a denominator is a number like others",
            List.of("a denominator of 0"),
            "which rules and limits there are is known to a set of rules",
            List.of(", \"severities\": {\"Z-99\": \"INFO\"}", ", \"limits\": {\"R-05.hihg\": 0.5}"));

    @SuppressWarnings("unchecked")
    private static Map<String, String> beyond(Object... reasonsAndCases) {
        Map<String, String> beyond = new TreeMap<>();
        for (int i = 0; i < reasonsAndCases.length; i += 2) {
            String reason = (String) reasonsAndCases[i];
            ((List<String>) reasonsAndCases[i + 1]).forEach(name -> beyond.put(name, reason));
        }
        return beyond;
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                        FormsOfReports.hostileReports().map(row -> named("CheckReport", row)),
                        FormsOfReports.hostileSettings().map(row -> named("CheckSettings", row)),
                        FormsOfReports.hostileDiffs().map(row -> named("PlanDiff", row)),
                        FormsOfKpis.hostileResults().map(row -> named("KpiResults", row)),
                        FormsOfKpis.hostileFacts().map(row -> named("facts", row)))
                .flatMap(rows -> rows);
    }

    private static Arguments named(String form, Arguments row) {
        return Arguments.of(form, row.get()[0], row.get()[1]);
    }

    static Stream<Arguments> sayable() {
        return hostile().filter(row -> !BEYOND.containsKey((String) row.get()[1]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sayable")
    void the_schema_refuses_what_reading_refuses(String form, String name, String json) {
        assertThat(isAccepted(form, json)).isFalse();
    }

    static Stream<Arguments> unsayable() {
        return hostile()
                .filter(row -> BEYOND.containsKey((String) row.get()[1]))
                .filter(row -> !BEYOND.get((String) row.get()[1]).contains("validator"));
    }

    /** A case that a schema has come to refuse is beyond it no more. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unsayable")
    void what_is_beyond_the_schema_is_accepted_by_it(String form, String name, String json) {
        assertThat(isAccepted(form, json)).as(BEYOND.get(name)).isTrue();
    }

    @Test
    void what_is_beyond_the_schema_is_some_hostile_case() {
        assertThat(hostile().map(row -> (String) row.get()[1])).containsAll(BEYOND.keySet());
    }

    @Test
    void a_fact_of_each_type_is_accepted_and_known_by_its_type() {
        FormsOfKpis.soundFacts()
                .forEach(line -> assertThat(isAccepted("facts", line)).as(line).isTrue());
    }

    private static boolean isAccepted(String form, String json) {
        return form.equals("facts")
                ? FormsOfKpis.facts().stream()
                                .filter(fact -> accepts(fact.name(), json))
                                .count()
                        == 1
                : accepts(form, json);
    }

    private static boolean accepts(String form, String json) {
        String schema = text().replaceFirst("\\{\n", "{\n  \"\\$ref\": \"#/\\$defs/" + form + "\",\n");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
