package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.catalog.AgreementRules;
import org.openpac.core.rule.catalog.MeasurableRules;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.rule.catalog.SpecificRules;
import org.openpac.core.rule.catalog.StretchRules;
import org.openpac.core.value.Id;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class PlanCheckerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Id MARGIN = Id.of("company-margin");
    private static final Id TEAM = Id.of("team-revenue");

    @Test
    void a_sound_plan_passes_every_criterion_that_can_be_assessed() {
        CheckReport report = checkSound(SoundPlans.of(1));

        assertThat(report.isWithoutErrors()).isTrue();
        assertThat(report.verdict(TEAM))
                .isEqualTo(new Verdicts(
                        Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS));
        assertThat(report.verdict(MARGIN).stretch())
                .as("it has no stretch target")
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "S-03, WARN, PASS, PASS, PASS, PASS",
        "S-10, FAIL, PASS, PASS, PASS, PASS",
        "M-01, PASS, FAIL, PASS, PASS, PASS",
        "M-05, PASS, WARN, PASS, PASS, PASS",
        "R-01, PASS, PASS, PASS, FAIL, PASS",
        "T-01, PASS, PASS, PASS, PASS, FAIL"
    })
    void a_verdict_is_the_worst_finding_of_its_group_and_leaves_the_others_alone(
            String ruleId, Verdict s, Verdict m, Verdict a, Verdict r, Verdict t) {
        assertThat(check(faulty(ruleId)).verdict(MARGIN))
                .isEqualTo(new Verdicts(s, m, a, r, t, Verdict.NOT_ASSESSABLE));
    }

    @Test
    void of_a_warning_and_an_error_the_error_counts() {
        SalesActionPlan vague = faulty("S-03");
        List<Objective> objectives = new ArrayList<>(vague.objectives());
        objectives.set(1, objectives.get(1).withOwnerId(Optional.empty()));

        assertThat(check(vague.withObjectives(objectives)).verdict(MARGIN).specific())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void a_remark_is_no_reason_not_to_pass() {
        SalesActionPlan plan = bare("Augmentation du CA").withLanguage("fr");
        CheckReport report = PlanChecker.of(RuleSet.of(List.of(SpecificRules.BEGINS_WITH_A_VERB)))
                .check(plan, TODAY);

        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(report.verdict(Id.of("only")).specific()).isEqualTo(Verdict.PASS);
    }

    @Test
    void where_nothing_was_examined_nothing_is_said() {
        CheckReport report = PlanChecker.of(
                        RuleSet.of(List.of(SpecificRules.HAS_NO_VAGUE_TERM, StretchRules.LADDER_IS_IN_ORDER)))
                .check(bare("Ein paar Kunden").withLanguage("de"), TODAY);

        assertThat(report.examined(SpecificRules.HAS_NO_VAGUE_TERM)).isZero();
        assertThat(report.examined(MeasurableRules.HAS_KPI))
                .as("not in the set")
                .isZero();
        assertThat(report.verdict(Id.of("only")).specific()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(report.verdict(Id.of("only")).stretch()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(report.verdict(Id.of("nobody")).timeBound()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void each_rule_counts_what_it_examined() {
        SalesActionPlan plan = SoundPlans.of(1);
        CheckReport report = checkSound(plan);

        assertThat(report.examined(SpecificRules.HAS_AN_OWNER))
                .isEqualTo(plan.objectives().size());
        assertThat(report.examined(StretchRules.STRETCH_IS_SENSIBLE))
                .as("the team's and each person's")
                .isEqualTo((int) plan.objectives().stream()
                        .filter(objective -> objective.stretch().isPresent())
                        .count());
        assertThat(report.examined()).hasSameSizeAs(RuleSet.standard().rules());
    }

    @Test
    void a_rule_is_not_applied_where_one_it_presupposes_is_breached() {
        SalesActionPlan sound = SoundPlans.of(1);
        CheckReport before = check(sound);
        CheckReport after = check(faulty("M-02"));

        assertThat(after.examined(MeasurableRules.HAS_TARGET)).isEqualTo(before.examined(MeasurableRules.HAS_TARGET));
        assertThat(after.examined(MeasurableRules.HAS_BASELINE))
                .isEqualTo(before.examined(MeasurableRules.HAS_BASELINE) - 1);
        assertThat(check(faulty("X-01")).examined(StretchRules.STRETCH_IS_SENSIBLE))
                .isEqualTo(before.examined(StretchRules.STRETCH_IS_SENSIBLE) - 1);
    }

    @Test
    void a_report_lists_a_thousand_findings_and_counts_them_all() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addAllObjectives(IntStream.range(0, 1_500)
                        .mapToObj(i -> Objective.builder()
                                .id(Id.of("objective-" + i))
                                .level(ObjectiveLevel.TEAM)
                                .build())
                        .toList())
                .build();
        CheckReport report =
                PlanChecker.of(RuleSet.of(List.of(SpecificRules.HAS_AN_OWNER))).check(plan, TODAY);

        assertThat(report.findings()).hasSize(CheckReport.MAX_FINDINGS);
        assertThat(report.findings().get(999).location().pointer()).isEqualTo("/objectives/999/ownerId");
        assertThat(report.total()).isEqualTo(1_500);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1_500);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.verdict(Id.of("objective-1400")).specific()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void findings_stand_in_the_order_of_the_plan_then_of_the_rules() {
        Comparator<Finding> inOrder = Comparator.comparing(
                        (Finding finding) -> finding.location().place())
                .thenComparing(finding -> finding.rule().id());

        LongStream.range(0, 50)
                .mapToObj(DirtyPlans::of)
                .forEach(plan -> assertThat(check(plan).findings()).isSortedAccordingTo(inOrder));
        assertThat(pointers(check(bare("plusieurs clients fidèles").withLanguage("fr"))))
                .containsExactly(
                        "/period",
                        "/objectives/0/id",
                        "/objectives/0/statement",
                        "/objectives/0/statement",
                        "/objectives/0/ownerId",
                        "/objectives/0/kpiId",
                        "/objectives/0/target",
                        "/objectives/0/due",
                        "/objectives/0/rationale",
                        "/strategies",
                        "/tactics",
                        "/channels",
                        "/budget",
                        "/responsibilities",
                        "/checkpoints");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, UTC", "ar-EG, Pacific/Apia", "th-TH-u-ca-buddhist-nu-thai, UTC", "fr-FR, Pacific/Apia"})
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void neither_the_machine_s_language_nor_its_time_zone_changes_a_finding(String locale, String zone) {
        Supplier<List<String>> told = () -> LongStream.range(0, 1)
                .mapToObj(SoundPlans::of)
                .flatMap(sound -> PlantedFaults.all().stream().map(fault -> fault.in(sound)))
                .flatMap(plan -> check(plan).findings().stream())
                .map(finding -> finding + finding.message(Locale.FRENCH) + finding.suggestion(Locale.FRENCH))
                .toList();
        List<String> here = told.get();
        Locale language = Locale.getDefault();
        TimeZone time = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(told.get()).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(time);
        }
    }

    @Test
    void a_checker_tells_its_rules() {
        assertThat(PlanChecker.core().rules().rules())
                .contains(AgreementRules.DATE_IS_THE_DUE_DATE)
                .containsExactlyElementsOf(RuleCatalog.all());
    }

    private static SalesActionPlan bare(String statement) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addObjective(Objective.builder()
                        .id(Id.of("only"))
                        .level(ObjectiveLevel.COMPANY)
                        .statement(statement)
                        .build())
                .build();
    }

    private static SalesActionPlan faulty(String ruleId) {
        return PlantedFaults.all().stream()
                .filter(fault -> fault.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .in(SoundPlans.of(1));
    }

    private static List<String> pointers(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.location().pointer())
                .toList();
    }

    private static CheckReport check(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, TODAY);
    }

    private static CheckReport checkSound(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, SoundPlans.context(plan));
    }
}
