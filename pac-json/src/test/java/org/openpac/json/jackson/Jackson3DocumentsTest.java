package org.openpac.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.rule.Severity;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.kpi.StoredCard;
import org.openpac.json.kpi.StoredEffects;
import org.openpac.json.kpi.StoredResults;
import org.openpac.json.report.StoredDiff;
import org.openpac.json.report.StoredReport;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Effectiveness;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.SoundPlans;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What is said about plans, through a mapper. */
class Jackson3DocumentsTest {

    private static final JsonMapper MAPPER = Mappers.plain();
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    @Test
    void an_element_of_a_plan_is_a_value_of_its_own() {
        String json = "{\"id\":\"o-1\",\"level\":\"TEAM\",\"due\":\"2026-12-31\",\"x-n\":2.50}";

        Objective read = MAPPER.readValue(json, Objective.class);

        assertThat(read.level()).isEqualTo(ObjectiveLevel.TEAM);
        assertThat(read.due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(MAPPER.writeValueAsString(List.of(read))).isEqualTo("[" + json + "]");
        assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"o 1\"}", Objective.class))
                .isInstanceOfSatisfying(
                        PacInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code() + " " + problem.pointer())
                                .containsExactlyInAnyOrder("MISSING /level", "INVALID_ID /id"));
    }

    @Test
    void every_element_of_a_sound_plan_is_read_back() {
        SalesActionPlan plan = SoundPlans.of(7);

        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsBytes(plan.objectives()), new TypeReference<List<Objective>>() {}))
                .isEqualTo(plan.objectives());
    }

    @Test
    void a_report_is_written_in_the_modules_language_and_read_as_what_it_told() {
        CheckReport report = PlanChecker.core().check(DirtyPlans.of(3), DAY);
        JsonMapper french = JsonMapper.builder()
                .addModule(new PacJackson3Module().in(Locale.FRENCH))
                .build();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), StoredReport.class))
                .isEqualTo(StoredReport.of(report, Locale.ENGLISH));
        StoredReport told = french.readValue(french.writeValueAsString(report), StoredReport.class);
        assertThat(told).isEqualTo(StoredReport.of(report, Locale.FRENCH));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(told), StoredReport.class))
                .isEqualTo(told);
        Finding finding = report.findings().get(0);
        assertThat(MAPPER.readTree(french.writeValueAsString(finding))
                        .get("message")
                        .asString())
                .isEqualTo(finding.message(Locale.FRENCH));
        assertThatThrownBy(() -> MAPPER.readValue("{}", CheckReport.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void a_difference_is_written_and_read_as_what_it_told() {
        SalesActionPlan plan = SoundPlans.of(7);
        PlanDiff diff = PlanDiff.between(plan, plan.withName("Autre"));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(diff), StoredDiff.class))
                .isEqualTo(StoredDiff.of(diff, Locale.ENGLISH));
    }

    @Test
    void settings_of_a_checker_speak_of_the_modules_rules() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PacJackson3Module().withRules(PacChecker.rules()))
                .build();
        String id = PacChecker.rules().rules().stream()
                .filter(rule -> RuleSet.standard().find(rule.id()).isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        String json = "{\"formatVersion\":\"1.0\",\"severities\":{\"" + id + "\":\"ERROR\"}}";

        RuleSet read = mapper.readValue(json, RuleSet.class);

        assertThat(read.find(id).orElseThrow().severity()).isEqualTo(Severity.ERROR);
        assertThat(mapper.readTree(mapper.writeValueAsString(read))
                        .at("/severities/" + id)
                        .asString())
                .isEqualTo("ERROR");
        assertThatThrownBy(() -> MAPPER.readValue(json, RuleSet.class))
                .isInstanceOf(PacInputException.class)
                .hasMessageContaining("UNKNOWN_RULE");
    }

    @Test
    void facts_and_indicators_are_written_and_read() {
        SalesFact won = CustomerWon.builder().date(DAY).count(3).build();
        KpiResult cac = new KpiResult.Defined(
                new BigDecimal("0.5"),
                org.openpac.core.value.Unit.RATIO,
                BigDecimal.ONE,
                BigDecimal.valueOf(2),
                2,
                java.util.Optional.empty(),
                java.util.Set.of());

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(won), SalesFact.class))
                .isEqualTo(won);
        assertThat(MAPPER.writeValueAsString(cac))
                .isEqualTo("{\"value\":0.5,\"unit\":\"RATIO\",\"numerator\":1,\"denominator\":2,\"n\":2}");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(cac), KpiResult.class))
                .isEqualTo(cac);
        StoredResults results = StoredResults.of(
                Map.of(AcquisitionKpis.CAC, AcquisitionKpis.CAC.compute(List.<SalesFact>of())), Locale.ENGLISH);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(results), StoredResults.class))
                .isEqualTo(results);
    }

    @Test
    void scorecards_and_effectiveness_are_written_and_read_as_what_they_told() {
        SalesActionPlan plan = SoundPlans.of(7);
        Scorecard card = Scorecard.of(plan, SoundPlans.asOf(plan));
        Effectiveness effects = Effectiveness.of(plan, List.of(), DAY);

        StoredCard told = MAPPER.readValue(MAPPER.writeValueAsString(card), StoredCard.class);
        assertThat(told).isEqualTo(StoredCard.of(card));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(told), StoredCard.class))
                .isEqualTo(told);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(effects), StoredEffects.class))
                .isEqualTo(StoredEffects.of(effects));
    }
}
