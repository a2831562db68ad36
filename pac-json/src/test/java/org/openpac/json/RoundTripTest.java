package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

class RoundTripTest {

    @Provide
    Arbitrary<SalesActionPlan> plans() {
        return ArbitraryPlans.plans();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back_and_written_the_same(@ForAll("plans") SalesActionPlan plan) {
        byte[] json = PacJson.write(plan);
        SalesActionPlan read = PacJson.readPlan(json).orThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(PacJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void layout_changes_nothing(@ForAll("plans") SalesActionPlan plan) {
        PacCodec compact = PacCodec.of(JsonSettings.standard().compact());

        assertThat(compact.readPlan(compact.write(plan)).orThrow()).isEqualTo(plan);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void the_canonical_form_is_its_own_canonical_form(@ForAll("plans") SalesActionPlan any) {
        SalesActionPlan plan = WithoutExtras.of(any);
        byte[] canonical = PacJson.canonical(plan);
        SalesActionPlan read = PacJson.readPlan(canonical).orThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(PacJson.canonical(read)).isEqualTo(canonical);
    }

    @Example
    void the_layout_is_one_line_a_member_and_small_values_on_theirs() {
        String json = """
                {
                  "formatVersion": "1.0",
                  "id": "pac-2026",
                  "name": "Plan d’action commercial 2026",
                  "currency": "EUR",
                  "period": {"start": "2026-01-01", "end": "2026-12-31"},
                  "objectives": [
                    {
                      "id": "o-1",
                      "level": "COMPANY",
                      "statement": "Augmenter le chiffre d’affaires de 15 %",
                      "contributions": [
                        {
                          "objectiveId": "o-0",
                          "share": 0.5
                        }
                      ],
                      "due": "2026-12-31",
                      "phasing": {"every": "QUARTER", "shares": [0.25, 0.25, 0.25, 0.25]},
                      "segmentIds": ["s-1", "s-2"]
                    },
                    {
                      "id": "o-2",
                      "level": "TEAM"
                    }
                  ],
                  "market": {},
                  "budget": {
                    "total": {"amount": 120000, "currency": "EUR"},
                    "contingency": {"amount": 0.1, "currency": "EUR"}
                  },
                  "x-crm": { "id":1e400 ,
                     "z": [ ] },
                  "Name": 2.50
                }
                """;

        assertThat(new String(
                        PacJson.write(PacJson.readPlan(json.getBytes(UTF_8)).orThrow()), UTF_8))
                .isEqualTo(json);
    }

    @Example
    void the_compact_layout_has_no_white_space() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("p"))
                .name("a b")
                .addCheckpoint(Checkpoint.builder()
                        .id(Id.of("c"))
                        .date(LocalDate.of(2026, 6, 30))
                        .build())
                .build();

        assertThat(new String(PacCodec.of(JsonSettings.standard().compact()).write(plan), UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"a b\","
                        + "\"checkpoints\":[{\"id\":\"c\",\"date\":\"2026-06-30\"}]}");
    }

    @Example
    void what_could_not_be_read_back_is_not_written() {
        SalesActionPlan plan = SalesActionPlan.builder().id(Id.of("p")).build();

        refused(plan.withName("a\u0000"), "INVALID_TEXT at \"/name\"");
        refused(plan.withName("\ud800"), "INVALID_TEXT at \"/name\"");
        refused(plan.withName("é".repeat(201)), "TEXT_TOO_LONG at \"/name\"");
        refused(
                plan.withCheckpoints(Checkpoint.builder()
                        .id(Id.of("c"))
                        .date(LocalDate.of(2201, 1, 1))
                        .build()),
                "INVALID_DATE at \"/checkpoints/0/date\"");
        refused(plan.withExtras(List.of(new RawMember("x-a", "1"), new RawMember("x-a", "2"))), "DUPLICATE at \"\"");
        refused(plan.withExtras(List.of(new RawMember("x-\ud800", "1"))), "INVALID_TEXT at \"\"");
        refused(plan.withExtras(List.of(new RawMember("name", "\"a\""))), "MISPLACED_MEMBER at \"/name\"");
    }

    @Example
    void an_extra_never_stands_beside_the_member_of_its_name() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("p"))
                .name("a")
                .addExtra(new RawMember("name", "\"b\""))
                .addExtra(new RawMember("formatVersion", "\"7.0\""))
                .build();

        assertThat(new String(PacJson.write(plan), UTF_8))
                .isEqualTo("{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"p\",\n  \"name\": \"a\"\n}\n");
    }

    private static void refused(SalesActionPlan plan, String message) {
        assertThatThrownBy(() -> PacJson.write(plan))
                .isInstanceOf(PacJsonException.class)
                .hasMessageStartingWith(message);
    }
}
