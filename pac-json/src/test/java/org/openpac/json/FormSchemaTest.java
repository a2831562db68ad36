package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    void the_published_copy_is_what_the_forms_say() throws IOException {
        PublishedPage.compare("forms.schema.json", text());
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

    static Stream<Arguments> hostile() {
        return Stream.of(
                        FormsOfReports.hostileReports().map(row -> named("CheckReport", row)),
                        FormsOfKpis.hostileResults().map(row -> named("KpiResults", row)),
                        FormsOfKpis.hostileFacts().map(row -> named("facts", row)))
                .flatMap(rows -> rows)
                .filter(row -> isSayable((String) row.get()[1], (String) row.get()[2], (String) row.get()[3]));
    }

    private static Arguments named(String form, Arguments row) {
        return Arguments.of(form, row.get()[0], row.get()[1], row.get()[2]);
    }

    /** What is no JSON, what repeats itself, digits, and what follows from two members at once are beyond a schema. */
    private static boolean isSayable(String name, String json, String problem) {
        return switch (ProblemCode.valueOf(problem.replaceFirst(" .*", ""))) {
            case SYNTAX, DUPLICATE, NUMBER_TOO_PRECISE, TOO_DEEP -> false;
            case IMPOSSIBLE_VALUE -> name.contains("of two types");
            case NUMBER_TOO_LARGE, NOT_AN_INTEGER -> !json.contains("e1000000000") && !json.contains("e99999999999");
            case MISSING -> !problem.startsWith("MISSING /indicators");
            default -> true;
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hostile")
    void the_schema_refuses_what_reading_refuses(String form, String name, String json, String problem) {
        assertThat(isAccepted(form, json)).isFalse();
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
