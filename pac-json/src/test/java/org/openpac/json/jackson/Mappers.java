package org.openpac.json.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers as hosts may have set them. */
final class Mappers {

    private Mappers() {}

    static JsonMapper plain() {
        return JsonMapper.builder().addModule(new PacJackson3Module()).build();
    }

    /** Settings that change how a mapper treats the host's own types, and must change nothing of plans. */
    static Map<String, JsonMapper> odd() {
        Map<String, JsonMapper> mappers = new LinkedHashMap<>();
        mappers.put(
                "unknown properties fail",
                host().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build());
        mappers.put(
                "unknown properties pass",
                host().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
        mappers.put(
                "snake case",
                host().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        mappers.put(
                "nothing visible",
                host().changeDefaultVisibility(v -> v.with(Visibility.NONE)).build());
        mappers.put(
                "empty values left out",
                host().changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                .withContentInclusion(JsonInclude.Include.NON_DEFAULT))
                        .build());
        mappers.put(
                "big numbers",
                host().enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                        .build());
        mappers.put(
                "numbers as texts",
                host().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS, JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                        .build());
        mappers.put(
                "anything goes",
                host().enable(
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(
                                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                                JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                                JsonReadFeature.ALLOW_SINGLE_QUOTES)
                        .build());
        mappers.put(
                "another language and zone",
                host().defaultLocale(Locale.forLanguageTag("tr"))
                        .defaultTimeZone(TimeZone.getTimeZone("Pacific/Apia"))
                        .build());
        mappers.put(
                "laid out", host().enable(SerializationFeature.INDENT_OUTPUT).build());
        mappers.put(
                "strict about twins",
                host().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
        return mappers;
    }

    private static JsonMapper.Builder host() {
        return JsonMapper.builder().addModule(new PacJackson3Module());
    }
}
