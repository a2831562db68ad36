package org.openpac.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.report.StoredReport;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.SalesFact;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.SoundPlans;

/** What a mapper writes it reads back. */
class Jackson2RoundTripTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PacJackson2Module()).build();
    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());

    @Property(tries = 20)
    void a_plan_goes_through_a_mapper_and_back(@ForAll @LongRange(min = 0, max = 10_000) long seed) throws IOException {
        SalesActionPlan plan = SoundPlans.of(seed)
                .withExtras(new RawMember("x-a", "{\"b\":[2.50,1e400,-0.0,\"\\ud800\",\"\uD83D\uDE00\",null,{}]}"));
        byte[] json = MAPPER.writeValueAsBytes(plan);

        assertThat(json).isEqualTo(COMPACT.write(plan));
        assertThat(MAPPER.readValue(json, SalesActionPlan.class)).isEqualTo(plan);
        assertThat(MAPPER.readValue(new String(json, UTF_8), SalesActionPlan.class))
                .isEqualTo(plan);
    }

    @Property(tries = 20)
    void a_plan_goes_through_a_tree_and_a_conversion(@ForAll @LongRange(min = 0, max = 10_000) long seed)
            throws JsonProcessingException {
        SalesActionPlan plan = SoundPlans.of(seed);

        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(plan), SalesActionPlan.class))
                .isEqualTo(plan);
        assertThat(MAPPER.convertValue(plan, SalesActionPlan.class)).isEqualTo(plan);
    }

    @Example
    void a_tree_of_a_plan_has_its_numbers_exactly() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("p"))
                .revision(7)
                .addExtra(new RawMember("x-a", "[2.50,1e400,12345678901234567890,0.1,-3,5000000000]"))
                .build();

        JsonNode tree = MAPPER.valueToTree(plan);

        List<BigDecimal> numbers = new ArrayList<>();
        tree.get("x-a").forEach(number -> numbers.add(number.decimalValue()));
        assertThat(tree.get("revision").isInt()).isTrue();
        assertThat(numbers)
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactly(
                        new BigDecimal("2.5"),
                        new BigDecimal("1e400"),
                        new BigDecimal("12345678901234567890"),
                        new BigDecimal("0.1"),
                        new BigDecimal("-3"),
                        new BigDecimal("5000000000"));
    }

    @Example
    void what_is_said_about_plans_goes_through_a_mapper_too() throws JsonProcessingException {
        LocalDate day = LocalDate.of(2026, 7, 15);
        CheckReport report = PlanChecker.core().check(DirtyPlans.of(3), day);
        SalesFact won = CustomerWon.builder().date(day).count(3).build();
        List<Objective> objectives = SoundPlans.of(7).objectives();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), StoredReport.class))
                .isEqualTo(StoredReport.of(report, Locale.ENGLISH));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(won), SalesFact.class))
                .isEqualTo(won);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(objectives), new TypeReference<List<Objective>>() {}))
                .isEqualTo(objectives);
    }
}
