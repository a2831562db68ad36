package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.catalog.MeasurableRules;
import org.openpac.core.rule.catalog.PyramidRules;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.rule.catalog.SpecificRules;
import org.openpac.core.rule.catalog.TimeBoundRules;
import org.openpac.core.text.Translations;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class RuleSetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void a_rule_is_left_out_by_its_constant_or_its_id() {
        SalesActionPlan plan = faulty("T-01");

        assertThat(ids(RuleSet.standard(), plan)).contains("T-01");
        assertThat(ids(RuleSet.standard().without(TimeBoundRules.HAS_DUE_DATE), plan))
                .doesNotContain("T-01");
        assertThat(ids(RuleSet.standard().without("T-01"), plan)).doesNotContain("T-01");
        assertThat(RuleSet.standard().without("T-01").find("T-01")).isEmpty();
    }

    @Test
    void a_set_is_left_as_it_was() {
        RuleSet standard = RuleSet.standard();
        standard.without("T-01").withSeverity("M-01", Severity.INFO).withLimit("P-04.floor", BigDecimal.ONE);

        assertThat(standard.rules()).isEqualTo(RuleCatalog.all());
        assertThat(severity(standard, "M-01")).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_severity_is_set_by_constant_or_id_whatever_the_measured_value() {
        assertThat(severity(RuleSet.standard().withSeverity(MeasurableRules.HAS_KPI, Severity.INFO), "M-01"))
                .isEqualTo(Severity.INFO);
        assertThat(severity(RuleSet.standard().withSeverity("M-01", Severity.WARNING), "M-01"))
                .isEqualTo(Severity.WARNING);
        assertThat(severity(RuleSet.standard(), "P-04")).isEqualTo(Severity.ERROR);
        assertThat(severity(RuleSet.standard().withSeverity("P-04", Severity.INFO), "P-04"))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void a_limit_is_set_by_constant_or_name() {
        SalesActionPlan plan = faulty("P-04");
        BigDecimal nothing = BigDecimal.ZERO;

        assertThat(ids(RuleSet.standard(), plan)).contains("P-04");
        assertThat(ids(RuleSet.standard().withLimit(PyramidRules.COVERAGE_FLOOR, nothing), plan))
                .doesNotContain("P-04");
        assertThat(ids(RuleSet.standard().withLimit("P-04.floor", nothing), plan))
                .doesNotContain("P-04");
        assertThat(ids(RuleSet.standard().withLimit(Limit.of("P-04.floor", "0.9"), nothing), plan))
                .as("a limit is known by its name")
                .doesNotContain("P-04");
    }

    @Test
    void an_unknown_id_is_refused_with_the_nearest() {
        RuleSet rules = RuleSet.standard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without("P-40"))
                .withMessage("no rule P-40; the nearest is P-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withSeverity("STR01", Severity.INFO))
                .withMessage("no rule STR01; the nearest is STR-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withLimit("P-04.flor", BigDecimal.ONE))
                .withMessage("no limit P-04.flor; the nearest is P-04.floor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(List.of()).without("P-04"))
                .withMessage("no rule P-04; there are none");
    }

    @Test
    void two_rules_of_one_id_are_refused_and_one_rule_twice_is_one() {
        Rule<Objective> other = own("M-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().with(List.of(other)))
                .withMessage("two rules have the id M-01");
        assertThat(RuleSet.of(List.of(other, other)).rules()).containsExactly(other);
    }

    @Test
    void a_rule_of_ones_own_joins_ours_with_its_own_words() {
        Rule<Objective> own = own("ACME-01");
        CheckReport report = PlanChecker.of(RuleSet.standard().with(List.of(own)))
                .check(
                        SoundPlans.of(1)
                                .withObjectives(
                                        SoundPlans.of(1).objectives().get(3).withCategory(Optional.empty())),
                        TODAY);
        Finding finding = report.findings().stream()
                .filter(each -> each.rule() == own)
                .findFirst()
                .orElseThrow();

        assertThat(finding.location().pointer()).isEqualTo("/objectives/0/category");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("No category.");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("Aucune catégorie.");
        assertThat(finding.suggestion(Locale.FRENCH)).isEqualTo("Choisissez une catégorie.");
        assertThat(own.title(Locale.FRENCH)).isEqualTo("Un objectif a une catégorie");
        assertThat(own.because(Locale.GERMAN)).isEqualTo("Our board reads by category.");
    }

    @Test
    void a_finished_rule_cannot_be_changed_so_that_no_rules_presuppose_each_other() {
        RuleDraft<Objective> draft = Rule.rule("ACME-01", Scope.OBJECTIVES).title("First");
        Rule<Objective> first = draft.suggest("Do it.");
        Rule<Objective> second =
                Rule.rule("ACME-02", Scope.OBJECTIVES).after(first).suggest("Do that.");

        assertThatIllegalStateException()
                .isThrownBy(() -> draft.after(second))
                .withMessage("rule ACME-01 has been ended by its suggestion");
        assertThatIllegalStateException().isThrownBy(() -> draft.title("Other"));
        assertThatIllegalStateException().isThrownBy(() -> draft.suggest("Again."));
        assertThat(PlanChecker.of(RuleSet.of(List.of(second, first)))
                        .check(SoundPlans.of(1), TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_rule_that_presupposes_one_left_out_is_applied() {
        SalesActionPlan plan = faulty("M-02");

        assertThat(RuleSet.standard().without("M-02").find("M-03")).isPresent();
        assertThat(PlanChecker.of(RuleSet.standard().without("M-02"))
                        .check(plan, SoundPlans.asOf(plan))
                        .findings(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void an_id_of_another_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.rule("acme", Scope.PLAN))
                .withMessage("rule id must look like P-04: acme");
    }

    private static Rule<Objective> own(String id) {
        return Rule.rule(id, Scope.OBJECTIVES)
                .title("An objective has a category")
                .because("Our board reads by category.")
                .translated(Translations.of("own", file -> RuleSetTest.class.getResourceAsStream(file)))
                .after(SpecificRules.HAS_AN_OWNER)
                .requires(objective -> objective.category().isPresent())
                .at(ObjectiveShape.CATEGORY)
                .message("No category.")
                .suggest("Choose one.");
    }

    private static SalesActionPlan faulty(String ruleId) {
        return PlantedFaults.all().stream()
                .filter(fault -> fault.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .in(SoundPlans.of(1));
    }

    private static Severity severity(RuleSet rules, String ruleId) {
        return PlanChecker.of(rules).check(faulty(ruleId), TODAY).findings().stream()
                .filter(finding -> finding.rule().id().equals(ruleId))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(RuleSet rules, SalesActionPlan plan) {
        return PlanChecker.of(rules).check(plan, TODAY).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
