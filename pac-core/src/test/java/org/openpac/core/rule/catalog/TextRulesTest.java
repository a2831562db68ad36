package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.GlossaryEntry;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Location;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

class TextRulesTest {

    private static final SalesActionPlan EMPTY =
            SalesActionPlan.builder().id(Id.of("plan")).language("fr").build();

    private static Arguments place(String pointer, String owner, UnaryOperator<SalesActionPlan> change) {
        return Arguments.of(pointer, owner, change);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                place("/name", "", plan -> plan.withName("TBD")),
                place(
                        "/glossary/0/meaning",
                        "",
                        plan -> plan.withGlossary(GlossaryEntry.builder()
                                .term("CA")
                                .meaning("TBD")
                                .build())),
                place(
                        "/objectives/0/milestones/0/label",
                        "o",
                        plan -> plan.withObjectives(objective()
                                .addMilestone(Milestone.builder().label("TBD").build())
                                .build())),
                place(
                        "/objectives/0/assumptions/1",
                        "o",
                        plan -> plan.withObjectives(objective()
                                .addAssumptions("Le marché tient", "TBD")
                                .build())),
                place(
                        "/objectives/0/stretch/justification",
                        "o",
                        plan -> plan.withObjectives(objective()
                                .addMilestone(
                                        Milestone.builder().label("Mi-parcours").build())
                                .stretch(StretchSpec.builder()
                                        .justification("TBD")
                                        .build())
                                .build())),
                place(
                        "/personas/0/psychographic/motivations/0",
                        "p",
                        plan -> plan.withPersonas(BuyerPersona.builder()
                                .id(Id.of("p"))
                                .psychographic(Psychographics.builder()
                                        .addMotivation("TBD")
                                        .build())
                                .build())),
                place(
                        "/budget/lines/0/label",
                        "l",
                        plan -> plan.withBudget(Budget.builder()
                                .addLine(BudgetLine.builder()
                                        .id(Id.of("l"))
                                        .costKind(CostKind.DIRECT)
                                        .category(CostCategory.SALARIES)
                                        .amount(Money.of(1, "EUR"))
                                        .label("TBD")
                                        .build())
                                .build())));
    }

    private static Objective.Builder objective() {
        return Objective.builder().id(Id.of("o")).level(ObjectiveLevel.TEAM);
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_placeholder_is_found_in_any_text_and_belongs_to_the_element_around_it(
            String pointer, String owner, UnaryOperator<SalesActionPlan> change) {
        assertThat(found(TextRules.HAS_NO_PLACEHOLDER, change.apply(EMPTY)))
                .singleElement()
                .satisfies(finding -> {
                    Location location = finding.location();
                    assertThat(location.pointer()).isEqualTo(pointer);
                    assertThat(location.elementId().map(Id::value).orElse("")).isEqualTo(owner);
                    assertThat(location.span()).contains(new Span(0, 3));
                });
    }

    @Test
    void a_plan_without_any_text_has_none_that_is_a_placeholder() {
        assertThat(found(TextRules.HAS_NO_PLACEHOLDER, EMPTY)).isEmpty();
    }

    @Test
    void a_description_is_judged_only_where_there_is_no_title() {
        Tactic intention = tactic().description("Réfléchir à une offre").build();

        assertThat(found(TextRules.IS_AN_ACTION, EMPTY.withTactics(intention)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer()).isEqualTo("/tactics/0/description"));
        assertThat(found(TextRules.IS_AN_ACTION, EMPTY.withTactics(intention.withTitle("Appeler 20 clients"))))
                .isEmpty();
        assertThat(check(EMPTY.withTactics(tactic().build())).examined(TextRules.IS_AN_ACTION))
                .isZero();
    }

    private static Tactic.Builder tactic() {
        return Tactic.builder().id(Id.of("t")).family(TacticFamily.PROSPECTING);
    }

    @Test
    void a_persona_without_texts_is_not_examined() {
        CheckReport report =
                check(EMPTY.withPersonas(BuyerPersona.builder().id(Id.of("p")).build()));

        assertThat(report.examined(TextRules.HAS_NO_SENSITIVE_DATA)).isZero();
        assertThat(report.examined(TextRules.HAS_NO_CONTACT_DATA)).isZero();
    }

    @Test
    void contact_data_is_found_in_a_plan_of_any_language() {
        SalesActionPlan plan = EMPTY.withLanguage("de")
                .withPersonas(BuyerPersona.builder()
                        .id(Id.of("p"))
                        .label("Anna, anna@beispiel.de")
                        .build());

        assertThat(found(TextRules.HAS_NO_CONTACT_DATA, plan)).hasSize(1);
    }

    private static List<Finding> found(Rule<?> rule, SalesActionPlan plan) {
        return check(plan).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    private static CheckReport check(SalesActionPlan plan) {
        return PlanChecker.of(RuleSet.standard()).check(plan, LocalDate.EPOCH);
    }
}
