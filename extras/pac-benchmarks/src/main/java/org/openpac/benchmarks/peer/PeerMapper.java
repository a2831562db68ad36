package org.openpac.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes {@link PeerPlan} by databind, which here refuses what our reader refuses: unknown members and members twice,
 * values of another type, numbers and dates out of form. Ids, units, money and quantities are the plan's own values.
 *
 * <p>What remains laxer is to its advantage: it takes null for an absent member, spaces around words, texts of any length
 * and characters, and bytes that are no UTF-8; and it ends at the first problem.
 */
public final class PeerMapper {

    private static final JsonMapper MAPPER = mapper();

    private PeerMapper() {}

    /** Reads a plan. */
    public static PeerPlan.SalesActionPlan read(byte[] json) {
        return MAPPER.readValue(json, PeerPlan.SalesActionPlan.class);
    }

    /** Writes a plan without white space, leaving out what is absent. */
    public static byte[] write(PeerPlan.SalesActionPlan plan) {
        return MAPPER.writeValueAsBytes(plan);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)));
        refuseCoercion(builder);
        return addValues(builder).build();
    }

    private static void refuseCoercion(JsonMapper.Builder builder) {
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, coercions -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    boolean isNumber = type == LogicalType.Float && shape == CoercionInputShape.Integer;
                    coercions.setCoercion(shape, isNumber ? CoercionAction.TryConvert : CoercionAction.Fail);
                }
            });
        }
    }

    private static JsonMapper.Builder addValues(JsonMapper.Builder builder) {
        return builder.addMixIn(Id.class, Text.class)
                .addMixIn(Unit.class, Code.class)
                .addMixIn(Share.class, Fraction.class)
                .addMixIn(Money.class, AmountAndCurrency.class)
                .addMixIn(Quantity.class, ValueAndUnit.class)
                .addMixIn(DateRange.class, StartAndEnd.class)
                .addMixIn(Phasing.class, EveryAndShares.class);
    }

    // Databind reads the signature, nobody the parameter.
    @SuppressWarnings("unused")
    private abstract static class Text {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text(String value) {}

        @JsonValue
        abstract String value();
    }

    // Databind reads the signature, nobody the parameter.
    @SuppressWarnings("unused")
    private abstract static class Code {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code(String code) {}

        @JsonValue
        abstract String code();
    }

    // Databind reads the signature, nobody the parameter.
    @SuppressWarnings("unused")
    private abstract static class Fraction {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Fraction(BigDecimal fraction) {}

        @JsonValue
        abstract BigDecimal fraction();
    }

    @JsonIncludeProperties({"amount", "currency"})
    private interface AmountAndCurrency {}

    @JsonIncludeProperties({"value", "unit"})
    private interface ValueAndUnit {}

    @JsonIncludeProperties({"start", "end"})
    private interface StartAndEnd {}

    @JsonIncludeProperties({"every", "shares"})
    private interface EveryAndShares {}
}
