package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

class FixTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static final Rule<Objective> DUE = Rule.rule("ACME-01", Scope.OBJECTIVES)
            .title("An objective has a due date")
            .because("Our board asks.")
            .severity(Severity.ERROR)
            .requires(objective -> objective.due().isPresent())
            .fix(
                    "Set the last day of the plan",
                    (objective, view) -> view.plan().period().map(period -> objective.withDue(period.end())))
            .at(ObjectiveShape.DUE)
            .message("No due date.")
            .suggest("Set one.");

    private static final Rule<Objective> OWNED = Rule.rule("ACME-02", Scope.OBJECTIVES)
            .title("An objective has an owner")
            .because("Our board asks.")
            .requires(objective -> objective.ownerId().isPresent())
            .fixInPlan(
                    "Remove it",
                    (objective, view, finding) -> Optional.of(view.plan()
                            .withObjectives(view.plan().objectives().stream()
                                    .filter(each -> !each.id().equals(objective.id()))
                                    .toList())))
            .at(ObjectiveShape.OWNER_ID)
            .message("No owner.")
            .suggest("Name one.");

    private static final SalesActionPlan PLAN = SalesActionPlan.builder()
            .id(Id.of("plan"))
            .period(YEAR)
            .addObjectives(objective("a"), objective("b"))
            .build();

    private static Objective objective(String id) {
        return Objective.builder().id(Id.of(id)).level(ObjectiveLevel.TEAM).build();
    }

    private static Fix fix(Rule<?> rule, int index) {
        return PlanChecker.of(RuleSet.of(List.of(rule)))
                .check(PLAN, TODAY)
                .findings()
                .get(index)
                .fix()
                .orElseThrow();
    }

    @Test
    void it_mends_its_own_finding_and_no_other() {
        SalesActionPlan mended = fix(DUE, 1).apply(PLAN);

        assertThat(mended)
                .isEqualTo(PLAN.withObjectives(objective("a"), objective("b").withDue(YEAR.end())));
    }

    @Test
    void it_is_shown_before_it_is_applied() {
        assertThat(fix(DUE, 0).title(Locale.ENGLISH)).isEqualTo("Set the last day of the plan");
        assertThat(fix(DUE, 0).preview(PLAN).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.message(Locale.ENGLISH)).contains("2026"));
    }

    @Test
    void it_finds_its_element_in_a_plan_that_has_changed_since() {
        SalesActionPlan changed = PLAN.withObjectives(objective("new"), objective("b"), objective("a"));

        assertThat(fix(DUE, 0).apply(changed).objectives().get(2).due()).contains(YEAR.end());
        assertThat(fix(OWNED, 0).apply(changed).objectives()).containsExactly(objective("new"), objective("b"));
    }

    @Test
    void it_leaves_a_plan_alone_in_which_nothing_is_left_to_mend() {
        SalesActionPlan mended = fix(DUE, 0).apply(PLAN);

        assertThat(fix(DUE, 0).apply(mended)).isSameAs(mended);
        assertThat(fix(DUE, 0).apply(PLAN.withObjectives())).isEqualTo(PLAN.withObjectives());
    }

    @Test
    void it_leaves_a_plan_alone_where_it_cannot_be_told_what_is_right() {
        SalesActionPlan endless = PLAN.withPeriod(Optional.empty());

        assertThat(fix(DUE, 0).apply(endless)).isSameAs(endless);
        assertThat(fix(DUE, 0).preview(endless).isEmpty()).isTrue();
    }

    @Test
    void a_rule_without_one_offers_none() {
        Rule<Objective> bare = Rule.rule("ACME-03", Scope.OBJECTIVES)
                .title("An objective has a category")
                .because("Our board asks.")
                .requires(objective -> objective.category().isPresent())
                .message("No category.")
                .suggest("Choose one.");

        assertThat(bare.fixTitle(Locale.ENGLISH)).isEmpty();
        assertThat(PlanChecker.of(RuleSet.of(List.of(bare))).check(PLAN, TODAY).findings())
                .allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
    }
}
