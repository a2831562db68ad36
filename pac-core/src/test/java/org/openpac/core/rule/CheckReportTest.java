package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Waiver;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Priority.Ground;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

class CheckReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static final Rule<Objective> NAMED = Rule.rule("ACME-01", Scope.OBJECTIVES)
            .title("An objective has a statement")
            .because("Our board reads them.")
            .severity(Severity.ERROR)
            .requires(objective -> objective.statement().isPresent())
            .at(ObjectiveShape.STATEMENT)
            .message("No statement.")
            .suggest("Write one.");

    private static final Rule<Objective> SHORT = Rule.rule("ACME-02", Scope.OBJECTIVES)
            .title("A statement is short")
            .because("Our board reads fast.")
            .severity(Severity.WARNING)
            .onceComplete()
            .after(NAMED)
            .requires(objective -> objective.statement().orElse("").length() < 10)
            .at(ObjectiveShape.STATEMENT)
            .message("{text} has {length} characters.")
            .with(
                    "text",
                    (objective, view) -> Arguments.quoted(objective.statement().orElseThrow()))
            .with(
                    "length",
                    (objective, view) ->
                            Arguments.count(objective.statement().orElseThrow().length()))
            .suggest("Shorten it.");

    private static final Rule<Objective> DUE = Rule.rule("ACME-03", Scope.OBJECTIVES)
            .title("An objective has a due date")
            .because("Our board asks.")
            .severity(Severity.INFO)
            .requires(objective -> objective.due().isPresent())
            .at(ObjectiveShape.DUE)
            .message("No due date.")
            .suggest("Set one.");

    private static final RuleSet RULES = RuleSet.of(List.of(NAMED, SHORT, DUE));

    private static final SalesActionPlan PLAN = SalesActionPlan.builder()
            .id(Id.of("plan"))
            .addObjectives(objective("a", "Grow"), objective("b", ""), objective("c", "Grow much faster than before"))
            .build();

    private static Objective objective(String id, String statement) {
        return Objective.builder()
                .id(Id.of(id))
                .level(ObjectiveLevel.TEAM)
                .statement(Optional.of(statement).filter(text -> !text.isEmpty()))
                .build();
    }

    private static Waiver.Builder waiver(String rule, String element) {
        return Waiver.builder()
                .ruleId(rule)
                .elementId(Id.of(element))
                .reason("The board knows.")
                .until(TODAY);
    }

    private static CheckReport check(SalesActionPlan plan) {
        return check(plan, RULES);
    }

    private static CheckReport check(SalesActionPlan plan, RuleSet rules) {
        return PlanChecker.of(rules).check(plan, TODAY);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " "
                        + finding.location().pointer())
                .toList();
    }

    @Test
    void only_errors_block_an_approval() {
        assertThat(told(check(PLAN).blocking())).containsExactly("ERROR ACME-01 /objectives/1/statement");
        assertThat(check(PLAN.withObjectives(objective("a", "Grow"))).blocking())
                .isEmpty();
    }

    @Test
    void strict_rules_find_the_same_one_step_graver() {
        CheckReport report = check(PLAN, RULES.toughened().withSeverity(SHORT, Severity.INFO));

        assertThat(told(report.findings()))
                .containsExactly(
                        "WARNING ACME-03 /objectives/0/due",
                        "ERROR ACME-01 /objectives/1/statement",
                        "WARNING ACME-03 /objectives/1/due",
                        "INFO ACME-02 /objectives/2/statement",
                        "WARNING ACME-03 /objectives/2/due");
    }

    @Test
    void a_draft_is_not_asked_for_what_comes_last() {
        assertThat(RULES.forDrafts().rules()).containsExactly(NAMED, DUE);
    }

    @Test
    void a_waived_finding_stands_apart_and_counts_nowhere_else() {
        Waiver waiver = waiver("ACME-01", "b").build();
        CheckReport report = check(PLAN.withWaivers(waiver));

        assertThat(report.blocking()).isEmpty();
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.waiver()).isSameAs(waiver);
            assertThat(waived.finding().location().pointer()).isEqualTo("/objectives/1/statement");
        });
        assertThat(report.examined(SHORT))
                .as("what it presupposes is missing, waived or not")
                .isEqualTo(2);
        assertThat(report.idleWaivers()).isEmpty();
    }

    @Test
    void a_waiver_without_an_element_holds_for_the_whole_plan() {
        CheckReport report = check(PLAN.withWaivers(
                waiver("ACME-03", "a").elementId(Optional.empty()).build()));

        assertThat(report.waived()).hasSize(3);
    }

    @Test
    void a_waiver_that_accepts_nothing_says_why() {
        CheckReport report = check(PLAN.withWaivers(
                waiver("ACME-01", "a").build(),
                waiver("ACME-01", "b").reason("  ").build(),
                waiver("ACME-01", "b").until(Optional.empty()).build(),
                waiver("ACME-01", "b").ruleId(Optional.empty()).build(),
                waiver("ACME-1", "b").build(),
                waiver("ACME-01", "b").until(TODAY.minusDays(1)).build()));

        assertThat(report.waived()).isEmpty();
        assertThat(report.idleWaivers())
                .extracting(IdleWaiver::why)
                .containsExactly(
                        IdleWaiver.Cause.NOTHING_FOUND,
                        IdleWaiver.Cause.INCOMPLETE,
                        IdleWaiver.Cause.INCOMPLETE,
                        IdleWaiver.Cause.INCOMPLETE,
                        IdleWaiver.Cause.UNKNOWN_RULE,
                        IdleWaiver.Cause.EXPIRED);
    }

    @Test
    void what_to_mend_first_is_told_with_its_reason() {
        CheckReport report = check(PLAN);

        assertThat(report.first(5))
                .extracting(first -> first.finding().rule().id(), Priority::ground, Priority::number)
                .containsExactly(
                        tuple("ACME-01", Ground.HIDES_OTHERS, 1),
                        tuple("ACME-02", Ground.IS_NEXT, 1),
                        tuple("ACME-03", Ground.IS_FREQUENT, 3));
        assertThat(report.first(1)).hasSize(1);
        assertThat(report.first(3).get(2).reason(Locale.ENGLISH))
                .isEqualTo("It is found 3 times: one decision settles them all.");
        assertThat(report.first(3).get(2).reason(Locale.FRENCH))
                .isEqualTo("Le cas se présente 3 fois\u202f: une seule décision les règle tous.");
    }

    @Test
    void every_ground_is_told_in_french() {
        for (Ground ground : Ground.values()) {
            Priority priority = new Priority(check(PLAN).findings().get(0), ground, 2);
            assertThat(priority.reason(Locale.FRENCH)).isNotEqualTo(priority.reason(Locale.ENGLISH));
        }
    }

    @Test
    void changes_since_an_earlier_report_are_told_whatever_the_order() {
        SalesActionPlan later = PLAN.withObjectives(
                objective("d", ""),
                objective("c", "Grow much faster than before"),
                objective("b", "Grow").withDue(TODAY),
                objective("a", "Grow"));

        ReportChanges changes = check(later).changesSince(check(PLAN));

        assertThat(told(changes.added()))
                .containsExactly("ERROR ACME-01 /objectives/0/statement", "INFO ACME-03 /objectives/0/due");
        assertThat(told(changes.unchanged()))
                .containsExactly(
                        "WARNING ACME-02 /objectives/1/statement",
                        "INFO ACME-03 /objectives/1/due",
                        "INFO ACME-03 /objectives/3/due");
        assertThat(told(changes.fixed()))
                .containsExactly("ERROR ACME-01 /objectives/1/statement", "INFO ACME-03 /objectives/1/due");
    }

    @Test
    void a_fingerprint_survives_reordering_and_tells_nothing_of_the_plan() {
        List<Objective> reversed = new ArrayList<>(PLAN.objectives());
        Collections.reverse(reversed);

        assertThat(check(PLAN.withObjectives(reversed)).findings().stream().map(Finding::fingerprint))
                .containsExactlyInAnyOrderElementsOf(check(PLAN).findings().stream()
                        .map(Finding::fingerprint)
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]{32}"));
    }

    @Test
    void an_element_with_too_much_to_compare_is_told_as_not_assessed() {
        Limit most = Limit.of("ACME-04.most", "2");
        Rule<SalesActionPlan> twins = Rule.rule("ACME-04", Scope.PLAN)
                .title("No two objectives are the same")
                .because("Our board counts.")
                .unlessMoreThan(most, (plan, view) -> plan.objectives().size())
                .requires(plan -> false)
                .message("Twins.")
                .suggest("Part them.");
        RuleSet rules = RuleSet.of(List.of(twins));

        assertThat(check(PLAN, rules).unassessed()).containsExactly(java.util.Map.entry(twins, 1));
        assertThat(check(PLAN, rules).examined(twins)).isZero();
        CheckReport wider = check(PLAN, rules.withLimit(most, new java.math.BigDecimal(3)));
        assertThat(wider.unassessed()).isEmpty();
        assertThat(wider.total()).isEqualTo(1);
    }
}
