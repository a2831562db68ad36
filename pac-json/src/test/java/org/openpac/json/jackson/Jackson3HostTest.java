package org.openpac.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Id;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJson;
import org.openpac.json.PacJsonException;
import org.openpac.json.ProblemCode;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Plans among a host's own values, whatever its mapper is set to. */
class Jackson3HostTest {

    private static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"Été\","
            + "\"budget\":{\"total\":{\"amount\":1200.5,\"currency\":\"EUR\"}},"
            + "\"x-crm\":{\"n\":2.50,\"m\":1e400,\"s\":\"\\ud800\",\"e\":[],\"z\":null}}";
    private static final SalesActionPlan PLAN =
            PacJson.readPlan(JSON.getBytes(UTF_8)).orThrow();

    /** The host's own document. */
    record Portfolio(
            String owner, SalesActionPlan plan, List<SalesActionPlan> others, Map<String, Optional<Id>> rest) {}

    @Test
    void settings_of_the_host_change_nothing_of_a_plan() {
        Mappers.odd().forEach((name, mapper) -> {
            assertThat(mapper.readValue(JSON, SalesActionPlan.class)).as(name).isEqualTo(PLAN);
            assertThat(mapper.writeValueAsString(PLAN)).as(name).isEqualTo(JSON);
        });
    }

    @Test
    void settings_of_the_host_stay_its_own() {
        JsonMapper before = JsonMapper.builder().build();
        JsonMapper after = Mappers.plain();

        assertThat(after.serializationConfig().getDefaultPropertyInclusion())
                .isEqualTo(before.serializationConfig().getDefaultPropertyInclusion());
        assertThat(after.deserializationConfig().getPropertyNamingStrategy()).isNull();
        for (var feature : tools.jackson.databind.DeserializationFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        for (var feature : tools.jackson.databind.SerializationFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        for (var feature : tools.jackson.databind.MapperFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        assertThat(after.writeValueAsString(Map.of("Id", 1.5))).isEqualTo("{\"Id\":1.5}");
    }

    @Test
    void a_plan_stands_anywhere_in_a_hosts_document() {
        String json = "{\"owner\":\"Zoé\",\"plan\":" + JSON + ",\"others\":[" + JSON + ",null],\"rest\":{}}";

        Portfolio read = Mappers.plain().readValue(json, Portfolio.class);

        assertThat(read.plan()).isEqualTo(PLAN);
        assertThat(read.others()).containsExactly(PLAN, null);
        assertThat(Mappers.plain().writeValueAsString(read)).isEqualTo(json);
        assertThat(Mappers.plain()
                        .readValue("{\"owner\":\"Zoé\"}", Portfolio.class)
                        .plan())
                .isNull();
    }

    @Test
    void plans_are_read_one_after_the_other() {
        ObjectReader plans = Mappers.plain().readerFor(SalesActionPlan.class);
        try (var values = plans.<SalesActionPlan>readValues(JSON + "\n" + JSON)) {
            assertThat(values.readAll()).containsExactly(PLAN, PLAN);
        }
    }

    @Test
    void the_module_is_found_as_a_service() {
        assertThat(JsonMapper.builder().findAndAddModules().build().readValue(JSON, SalesActionPlan.class))
                .isEqualTo(PLAN);
    }

    /** A property whose type its document tells. */
    record Anything(Object value) {}

    @ParameterizedTest
    @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void a_plan_is_told_by_its_type_where_a_host_asks_for_that(JsonTypeInfo.As inclusion) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PacJackson3Module())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(SalesActionPlan.class)
                                .build(),
                        DefaultTyping.JAVA_LANG_OBJECT,
                        inclusion)
                .build();

        String json = mapper.writeValueAsString(new Anything(PLAN));

        assertThat(json).contains("\"org.openpac.core.plan.SalesActionPlan\"", "\"n\":2.50");
        assertThat(mapper.readValue(json, Anything.class).value())
                .isEqualTo(PacJson.readPlan(JSON.replace("1e400", "1E+400").getBytes(UTF_8))
                        .orThrow());
    }

    /** A property of many types, each told by a member. */
    record Envelope(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "kind") @JsonProperty
            SalesActionPlan body) {}

    @Test
    void problems_of_a_value_told_by_its_type_are_at_their_places() {
        String json = "{\"body\":{\"kind\":\"org.openpac.core.plan.SalesActionPlan\",\n"
                + "\"formatVersion\":\"1.0\",\n\"id\":\"p\",\n\"name\":1}}";

        assertThatThrownBy(() -> Mappers.plain().readValue(json, Envelope.class))
                .isInstanceOfSatisfying(
                        PacInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                                    assertThat(problem.pointer()).isEqualTo("/body/name");
                                    assertThat(problem.line()).isEqualTo(4);
                                }));
    }

    @Test
    void escapes_that_a_host_asks_for_are_written() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PacJackson3Module())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();

        assertThat(mapper.writeValueAsString(PLAN))
                .contains("\"name\":\"\\u00C9t\\u00E9\"", "\"n\":2.50", "\"\\uD800\"");
        assertThat(mapper.readValue(mapper.writeValueAsString(PLAN), SalesActionPlan.class)
                        .name())
                .contains("Été");
    }

    @Test
    void a_plan_that_cannot_be_written_is_the_hosts_exception_and_writes_nothing() {
        assertThatThrownBy(() -> Mappers.plain().writeValueAsString(List.of(PLAN.withName("\u0000"))))
                .isInstanceOf(DatabindException.class)
                .hasRootCauseInstanceOf(PacJsonException.class)
                .hasMessageContaining("INVALID_TEXT at \"/name\"");
    }

    @Test
    void limits_are_those_of_the_module_and_of_the_host() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PacJackson3Module().with(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 100)))
                .build();

        assertThatThrownBy(() -> mapper.readValue(JSON, SalesActionPlan.class))
                .isInstanceOfSatisfying(
                        PacInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE)));
        String deep = "[".repeat(70) + "]".repeat(70);
        assertThatThrownBy(() -> Mappers.plain().readValue(JSON.replace("null}", deep + "}"), SalesActionPlan.class))
                .isInstanceOfSatisfying(
                        PacInputException.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.TOO_DEEP));
        assertThatThrownBy(() ->
                        new PacJackson3Module().with(JsonSettings.standard().lenient()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plan_read_for_update_is_read_anew() {
        assertThat(Mappers.plain()
                        .readerForUpdating(PLAN)
                        .<SalesActionPlan>readValue("{\"formatVersion\":\"1.0\",\"id\":\"q\"}"))
                .isEqualTo(SalesActionPlan.builder().id(Id.of("q")).build());
    }
}
