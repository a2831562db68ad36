package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/** What each line of a rule adds to it. */
class RuleDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Limit LOW = Limit.of("ACME-01.low", "10");
    private static final Limit LOWER = Limit.of("ACME-01.lower", "5");
    private static final Limit HIGH = Limit.of("ACME-01.high", "20");

    private static RuleDraft<Objective> draft() {
        return Rule.rule("ACME-01", Scope.OBJECTIVES).message("Found.");
    }

    private static SalesActionPlan plan(String title) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addObjectives(Objective.builder()
                        .id(Id.of("one"))
                        .level(ObjectiveLevel.COMPANY)
                        .rationale(title)
                        .build())
                .build();
    }

    private static CheckReport report(Rule<?> rule, SalesActionPlan plan) {
        return PlanChecker.of(RuleSet.of(List.of(rule))).check(plan, TODAY);
    }

    private static List<String> messages(Rule<?> rule) {
        return report(rule, plan("12")).findings().stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_added_to_a_rule_that_has_ended() {
        Map<String, UnaryOperator<RuleDraft<Objective>>> lines = Map.ofEntries(
                Map.entry("title", draft -> draft.title("")),
                Map.entry("because", draft -> draft.because("")),
                Map.entry("source", draft -> draft.source(Source.METHOD)),
                Map.entry("translated", draft -> draft.translated(Translations.WORDS)),
                Map.entry("severity", draft -> draft.severity(Severity.INFO)),
                Map.entry("limit", draft -> draft.limit(LOW)),
                Map.entry("after", draft -> draft.after()),
                Map.entry("onceComplete", RuleDraft::onceComplete),
                Map.entry("unlessMoreThan", draft -> draft.unlessMoreThan(LOW, (element, view) -> 1)),
                Map.entry("when", draft -> draft.when(element -> true)),
                Map.entry("requires", draft -> draft.requires(element -> true)),
                Map.entry("finds", draft -> draft.finds((element, view) -> List.of())),
                Map.entry("assesses", draft -> draft.assesses((element, view) -> Optional.empty())),
                Map.entry("measures", draft -> draft.measures((element, view) -> Figure.unknown(Gap.NO_TARGET))),
                Map.entry("above", draft -> draft.above(LOW, Severity.INFO)),
                Map.entry("below", draft -> draft.below(LOW, Severity.INFO)),
                Map.entry("fix", draft -> draft.fix("", (element, view) -> Optional.empty())),
                Map.entry("fixInPlan", draft -> draft.fixInPlan("", (element, view, finding) -> Optional.empty())),
                Map.entry("at", draft -> draft.at()),
                Map.entry("message", draft -> draft.message("")),
                Map.entry("with", draft -> draft.with("x", (element, view) -> Arguments.count(1))));
        return lines.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> {
                    RuleDraft<Objective> ended = draft();
                    ended.suggest("Do it.");

                    assertThatIllegalStateException()
                            .isThrownBy(() -> line.getValue().apply(ended))
                            .withMessage("rule ACME-01 has been ended by its suggestion");
                }));
    }

    private static Figure titled(Objective objective) {
        return Figure.known(new BigDecimal(objective.rationale().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"4, ERROR", "5, WARNING", "9, WARNING", "10, ''", "20, ''", "21, INFO"})
    void the_worst_grade_that_a_figure_earns_counts(String figure, String severity) {
        Rule<Objective> rule = draft().measures((objective, view) -> titled(objective))
                .below(LOW, Severity.WARNING)
                .below(LOWER, Severity.ERROR)
                .above(HIGH, Severity.INFO)
                .suggest("Do it.");

        assertThat(String.join(
                        "",
                        report(rule, plan(figure)).findings().stream()
                                .map(finding -> finding.severity().name())
                                .toList()))
                .isEqualTo(severity);
        assertThat(rule.limits()).containsExactly(LOW, LOWER, HIGH);
    }

    @Test
    void a_measured_figure_fills_its_place_unless_the_rule_does() {
        RuleDraft<Objective> measured = draft().measures((objective, view) -> titled(objective))
                .above(LOW, Severity.INFO)
                .message("Found {value}.");

        assertThat(messages(measured.suggest("Do it."))).containsExactly("Found 12.");
        assertThat(messages(draft().measures((objective, view) -> titled(objective))
                        .above(LOW, Severity.INFO)
                        .message("Found {value}.")
                        .with("value", (objective, view) -> Arguments.named("twelve"))
                        .suggest("Do it.")))
                .containsExactly("Found twelve.");
    }

    @Test
    void what_the_breach_says_goes_before_what_the_rule_says() {
        assertThat(messages(draft().finds(
                                (objective, view) -> List.of(Breach.here().with("what", Arguments.named("this"))))
                        .message("Found {what} and {more}.")
                        .with("what", (objective, view) -> Arguments.named("that"))
                        .with("more", (objective, view) -> Arguments.named("more"))
                        .suggest("Do it.")))
                .containsExactly("Found this and more.");
    }

    @Test
    void what_does_not_apply_is_not_examined_however_it_is_judged() {
        assertThat(examined(draft().when(objective -> false).requires(objective -> false)))
                .isZero();
        assertThat(examined(
                        draft().when((objective, view) -> false).assesses((objective, view) -> Optional.of(List.of()))))
                .isZero();
        assertThat(examined(draft().when(objective -> false).measures((objective, view) -> titled(objective))))
                .isZero();
        assertThat(examined(draft().when(objective -> true).measures((objective, view) -> titled(objective))))
                .isEqualTo(1);
        assertThat(examined(draft().assesses((objective, view) -> Optional.empty())))
                .isZero();
        assertThat(examined(draft())).isZero();
    }

    private static int examined(RuleDraft<Objective> draft) {
        Rule<Objective> rule = draft.suggest("Do it.");
        return report(rule, plan("12")).examined(rule);
    }

    @Test
    void a_fix_puts_the_mended_element_where_the_old_one_stood() {
        Rule<Objective> rule = draft().requires(
                        objective -> objective.category().isPresent())
                .fix("Say more", (objective, view) -> Optional.of(objective.withRationale("13")))
                .suggest("Do it.");

        assertThat(report(rule, plan("12"))
                        .findings()
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .apply(plan("12")))
                .isEqualTo(plan("13"));
    }

    @Test
    void a_fix_that_cannot_tell_changes_nothing() {
        Rule<Objective> rule = draft().requires(objective -> false)
                .fix("Say more", (objective, view) -> Optional.empty())
                .suggest("Do it.");

        assertThat(report(rule, plan("12"))
                        .findings()
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .apply(plan("12")))
                .isEqualTo(plan("12"));
    }

    @Test
    void a_rule_keeps_what_it_was_given() {
        Rule<Objective> rule = draft().requires(objective -> false)
                .onceComplete()
                .limit(LOW)
                .unlessMoreThan(HIGH, (objective, view) -> 1)
                .source(Source.METHOD)
                .at(ObjectiveShape.RATIONALE)
                .suggest("Do it.");

        assertThat(rule.isOnceComplete()).isTrue();
        assertThat(draft().suggest("Do it.").isOnceComplete()).isFalse();
        assertThat(rule.limits()).containsExactly(LOW, HIGH);
        assertThat(rule.source()).isEqualTo(Source.METHOD);
        assertThat(report(rule, plan("12")).findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/objectives/0/rationale");
    }
}
