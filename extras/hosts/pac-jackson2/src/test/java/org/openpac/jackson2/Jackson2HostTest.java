package org.openpac.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJson;
import org.openpac.json.PacJsonException;
import org.openpac.json.ProblemCode;

/** Plans among a host's own values, whatever its mapper is set to. */
class Jackson2HostTest {

    private static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"Été\","
            + "\"budget\":{\"total\":{\"amount\":1200.5,\"currency\":\"EUR\"}},"
            + "\"x-crm\":{\"n\":2.50,\"m\":1e400,\"s\":\"\\ud800\",\"e\":[],\"z\":null}}";
    private static final SalesActionPlan PLAN =
            PacJson.readPlan(JSON.getBytes(UTF_8)).orThrow();

    /** The host's own document. */
    record Portfolio(String owner, SalesActionPlan plan, List<SalesActionPlan> others) {}

    private static JsonMapper.Builder host() {
        return JsonMapper.builder().addModule(new PacJackson2Module());
    }

    private static Map<String, JsonMapper> oddMappers() {
        return Map.of(
                "snake case",
                host().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build(),
                "nothing visible",
                host().visibility(PropertyAccessor.ALL, Visibility.NONE).build(),
                "empty values left out",
                host().serializationInclusion(JsonInclude.Include.NON_EMPTY).build(),
                "unknown properties pass",
                host().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                "big numbers",
                host().enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .build(),
                "numbers as texts",
                host().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build(),
                "anything goes",
                host().enable(
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                                MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .build(),
                "laid out",
                host().enable(SerializationFeature.INDENT_OUTPUT).build());
    }

    @Test
    void settings_of_the_host_change_nothing_of_a_plan() throws JsonProcessingException {
        for (Map.Entry<String, JsonMapper> odd : oddMappers().entrySet()) {
            assertThat(odd.getValue().readValue(JSON, SalesActionPlan.class))
                    .as(odd.getKey())
                    .isEqualTo(PLAN);
            assertThat(odd.getValue().writeValueAsString(PLAN)).as(odd.getKey()).isEqualTo(JSON);
        }
    }

    @Test
    void settings_of_the_host_stay_its_own() {
        JsonMapper before = JsonMapper.builder().build();
        JsonMapper after = host().build();

        for (DeserializationFeature feature : DeserializationFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        for (SerializationFeature feature : SerializationFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        for (MapperFeature feature : MapperFeature.values()) {
            assertThat(after.isEnabled(feature)).isEqualTo(before.isEnabled(feature));
        }
        assertThat(after.getPropertyNamingStrategy()).isEqualTo(before.getPropertyNamingStrategy());
        assertThat(after.getSerializationConfig().getDefaultPropertyInclusion())
                .isEqualTo(before.getSerializationConfig().getDefaultPropertyInclusion());
        assertThat(after.getVisibilityChecker())
                .hasToString(before.getVisibilityChecker().toString());
    }

    @Test
    void a_plan_stands_anywhere_in_a_hosts_document() throws JsonProcessingException {
        JsonMapper mapper = host().build();
        String json = "{\"owner\":\"Zoé\",\"plan\":" + JSON + ",\"others\":[" + JSON + ",null]}";

        Portfolio read = mapper.readValue(json, Portfolio.class);

        assertThat(read.plan()).isEqualTo(PLAN);
        assertThat(read.others()).containsExactly(PLAN, null);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
        assertThat(mapper.readValue("{\"owner\":\"Zoé\"}", Portfolio.class).plan())
                .isNull();
    }

    @Test
    void the_module_is_found_as_a_service() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(JSON, SalesActionPlan.class)).isEqualTo(PLAN);
    }

    /** A property whose type its document tells. */
    record Anything(Object value) {}

    @ParameterizedTest
    @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void a_plan_is_told_by_its_type_where_a_host_asks_for_that(JsonTypeInfo.As inclusion)
            throws JsonProcessingException {
        JsonMapper mapper = host().activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(SalesActionPlan.class)
                                .build(),
                        JsonMapper.DefaultTyping.JAVA_LANG_OBJECT,
                        inclusion)
                .build();

        String json = mapper.writeValueAsString(new Anything(PLAN));

        assertThat(json).contains("\"org.openpac.core.plan.SalesActionPlan\"", "\"n\":2.50");
        assertThat(mapper.readValue(json, Anything.class).value())
                .isEqualTo(PacJson.readPlan(JSON.replace("1e400", "1E+400").getBytes(UTF_8))
                        .orThrow());
    }

    @Test
    void escapes_that_a_host_asks_for_are_written() throws JsonProcessingException {
        JsonMapper mapper = host().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

        assertThat(mapper.writeValueAsString(PLAN))
                .contains("\"name\":\"\\u00C9t\\u00E9\"", "\"n\":2.50", "\"\\uD800\"");
    }

    @Test
    void a_plan_that_cannot_be_written_is_the_hosts_exception() {
        assertThatThrownBy(() -> host().build().writeValueAsString(List.of(PLAN.withName("\u0000"))))
                .isInstanceOf(JsonMappingException.class)
                .hasRootCauseInstanceOf(PacJsonException.class)
                .hasMessageContaining("INVALID_TEXT at \"/name\"");
    }

    @Test
    void limits_are_those_of_the_module() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PacJackson2Module().with(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 100)))
                .build();

        assertThatThrownBy(() -> mapper.readValue(JSON, SalesActionPlan.class))
                .isInstanceOfSatisfying(
                        PacInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE)));
    }
}
