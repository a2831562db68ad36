package org.openpac.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.json.ArbitraryPlans;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a mapper writes it reads back. */
class Jackson3RoundTripTest {

    private static final JsonMapper MAPPER = Mappers.plain();
    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());

    /** Any plan, with unknown members in the layout in which a mapper, which sees no white space, hands them on. */
    @Provide
    Arbitrary<SalesActionPlan> plans() {
        return ArbitraryPlans.plans()
                .map(plan -> PacJson.readPlan(new String(PacJson.write(plan), UTF_8)
                                .replace("{ \"b\" : 1,\n\"a\":[ ] }", "{\"b\":1,\"a\":[]}")
                                .replace("\"é\uD83D\uDE00\\/\"", "\"é\uD83D\uDE00/\"")
                                .getBytes(UTF_8))
                        .orThrow());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_plan_goes_through_a_mapper_and_back(@ForAll("plans") SalesActionPlan plan) {
        byte[] json = MAPPER.writeValueAsBytes(plan);

        assertThat(json).isEqualTo(COMPACT.write(plan));
        assertThat(MAPPER.readValue(json, SalesActionPlan.class)).isEqualTo(plan);
        assertThat(MAPPER.readValue(new String(json, UTF_8), SalesActionPlan.class))
                .isEqualTo(plan);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_plan_goes_through_a_writer_of_characters(@ForAll("plans") SalesActionPlan plan) {
        StringWriter json = new StringWriter();
        MAPPER.writeValue(json, plan);

        assertThat(json.toString().getBytes(UTF_8)).isEqualTo(COMPACT.write(plan));
    }

    @Example
    void a_tree_of_a_plan_has_its_numbers_exactly() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("p"))
                .revision(7)
                .addExtra(new RawMember("x-a", "[2.50,1e400,12345678901234567890,0.1,-3,5000000000]"))
                .build();

        JsonNode tree = MAPPER.valueToTree(plan);

        assertThat(tree.propertyNames()).containsExactly("formatVersion", "id", "revision", "x-a");
        assertThat(tree.get("revision")).isEqualTo(JsonNodeFactory.instance.numberNode(7));
        assertThat(List.copyOf(tree.get("x-a").values()))
                .extracting(JsonNode::decimalValue)
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactly(
                        new java.math.BigDecimal("2.5"),
                        new java.math.BigDecimal("1e400"),
                        new java.math.BigDecimal("12345678901234567890"),
                        new java.math.BigDecimal("0.1"),
                        new java.math.BigDecimal("-3"),
                        new java.math.BigDecimal("5000000000"));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_plan_goes_through_a_tree_and_a_conversion(@ForAll("plans") SalesActionPlan any) {
        // A tree knows neither how an exponent was written nor the sign of zero.
        SalesActionPlan plan = PacJson.readPlan(new String(PacJson.write(any), UTF_8)
                        .replace("1e400", "1E+400")
                        .replace("-0.0", "0.0")
                        .getBytes(UTF_8))
                .orThrow();

        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(plan), SalesActionPlan.class))
                .isEqualTo(plan);
        assertThat(MAPPER.convertValue(plan, SalesActionPlan.class)).isEqualTo(plan);
    }

    @Example
    void long_texts_of_rare_characters_are_written_whole() {
        for (int shift = 0; shift < 4; shift++) {
            SalesActionPlan plan = SalesActionPlan.builder()
                    .id(Id.of("p"))
                    .addExtra(new RawMember("x-a", "\"" + "a".repeat(shift) + "\uD83D\uDE00é".repeat(20_000) + "\""))
                    .build();

            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(plan), SalesActionPlan.class))
                    .isEqualTo(plan);
        }
    }
}
