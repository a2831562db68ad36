package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;

class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PacJson.schema(), InputFormat.JSON);

    @Provide
    Arbitrary<SalesActionPlan> plans() {
        return ArbitraryPlans.plans();
    }

    @Example
    void the_published_copy_is_what_the_shapes_say() throws IOException {
        PublishedPage.compare("plan.schema.json", PacJson.schema());
    }

    @Example
    void the_schema_is_one_of_draft_2020_12() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(PacJson.schema(), InputFormat.JSON)).isEmpty();
        assertThat(PacJson.schema())
                .isEqualTo(PacJson.schema())
                .contains("\"Plan d’action commercial\"")
                .endsWith("}\n");
    }

    @Example
    void the_schema_accepts_a_plan_in_which_every_member_stands() {
        assertThat(errors(SampleJson.document(SalesActionPlanShape.SHAPE).json()))
                .isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void the_schema_accepts_what_is_written(@ForAll("plans") SalesActionPlan plan) {
        assertThat(errors(new String(PacJson.write(plan), UTF_8))).isEmpty();
    }

    @Example
    void the_schema_refuses_the_faults_that_reading_refuses_but_those_it_cannot_say() {
        ProblemTest.faults().forEach(fault -> {
            String members = (String) fault.get()[0];
            String problem = (String) fault.get()[1];
            String json = Marked.plan(members).json();
            if (isSayable(problem, json)) {
                assertThat(errors(json)).as(members + " " + problem).isNotEmpty();
            }
        });
    }

    /** Duplicates, digits, lengths of unknown values, codes of ISO 4217 and half pairs are beyond a schema. */
    private static boolean isSayable(String problem, String json) {
        return switch (ProblemCode.valueOf(problem.replaceFirst(" .*", ""))) {
            case DUPLICATE, NUMBER_TOO_PRECISE, TOO_LARGE -> false;
            case UNKNOWN_CURRENCY -> !json.contains("XAU");
            case INVALID_TEXT -> !json.contains("\\ud800");
            case NUMBER_TOO_LARGE -> !json.contains("e1000000000") && !json.contains("e99999999999");
            default -> true;
        };
    }

    @Example
    void the_schema_and_reading_agree_on_any_value_in_the_place_of_another() {
        String full = SampleJson.document(SalesActionPlanShape.SHAPE).json();
        List<String> values = List.of("null", "true", "1", "0.5", "\"\"", "\"a\"", "\"2026-01-01\"", "[]", "{}", "[1]");
        String[] lines = full.split("\n");
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf("\": ");
            if (colon < 0 || lines[i].endsWith("[") || (lines[i].endsWith("{") && !lines[i].contains("\": {\""))) {
                continue;
            }
            for (String value : values) {
                String[] changed = lines.clone();
                changed[i] = lines[i].substring(0, colon + 3) + value + (lines[i].endsWith(",") ? "," : "");
                String json = String.join("\n", changed);
                boolean isRead =
                        PacJson.readPlan(json.getBytes(UTF_8)).problems().isEmpty();

                assertThat(errors(json).isEmpty()).as(changed[i]).isEqualTo(isRead);
            }
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
