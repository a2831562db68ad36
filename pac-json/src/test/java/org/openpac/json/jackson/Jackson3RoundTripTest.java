package org.openpac.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.RawMember;
import org.openpac.json.ArbitraryPlans;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;
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
                        new BigDecimal("2.5"),
                        new BigDecimal("1e400"),
                        new BigDecimal("12345678901234567890"),
                        new BigDecimal("0.1"),
                        new BigDecimal("-3"),
                        new BigDecimal("5000000000"));
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

    /** What a host holds in maps: numbers of its own types, and what JSON has no value for. */
    @Example
    void a_map_is_converted_as_strictly_as_a_document_is_read() {
        Map<String, Object> money = Map.of("amount", new BigDecimal("12.50"), "currency", "EUR");
        Map<String, Object> map = new LinkedHashMap<>(
                Map.of("formatVersion", "1.0", "id", "p", "revision", 3L, "budget", Map.of("total", money)));

        assertThat(MAPPER.convertValue(map, SalesActionPlan.class))
                .isEqualTo(SalesActionPlan.builder()
                        .id(Id.of("p"))
                        .revision(3)
                        .budget(Budget.builder().total(Money.of("12.50", "EUR")).build())
                        .build());

        Map<String, Object> wrong = Map.of("name", new byte[] {1}, "revision", Double.NaN);
        wrong.forEach((member, value) -> {
            map.put(member, value);
            assertThatThrownBy(() -> MAPPER.convertValue(map, SalesActionPlan.class))
                    .isInstanceOfSatisfying(
                            PacInputException.class,
                            refusal -> assertThat(refusal.problems())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
                                        assertThat(problem.byteOffset()).isEqualTo(-1);
                                    }));
            map.remove(member);
        });
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
