package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.RuleSettings.Base;

class RuleSettingsTest {

    private static final RuleSet ALL = RuleSet.standard();

    static Stream<RuleSet> chosen() {
        return Stream.of(
                ALL,
                ALL.toughened(),
                ALL.forDrafts(),
                ALL.without("T-01"),
                ALL.without("T-01").forDrafts(),
                ALL.withSeverity("M-01", Severity.INFO),
                ALL.withLimit("P-04.floor", BigDecimal.ONE),
                ALL.withSeverity("M-01", Severity.INFO)
                        .withLimit("P-04.floor", BigDecimal.TEN)
                        .without("T-02")
                        .toughened());
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void settings_make_the_set_they_were_taken_from(RuleSet chosen) {
        RuleSet again = RuleSettings.between(ALL, chosen).appliedTo(ALL);

        assertThat(again.rules()).isEqualTo(chosen.rules());
        assertThat(again.severities()).isEqualTo(chosen.severities());
        assertThat(again.limits()).isEqualTo(chosen.limits());
        assertThat(again.isStrict()).isEqualTo(chosen.isStrict());
    }

    @Test
    void a_base_says_what_need_not_be_listed() {
        assertThat(RuleSettings.between(ALL, ALL))
                .isEqualTo(RuleSettings.of(Base.STANDARD, Set.of(), Map.of(), Map.of()));
        assertThat(RuleSettings.between(ALL, ALL.toughened()).base()).isEqualTo(Base.STRICT);
        assertThat(RuleSettings.between(ALL, ALL.forDrafts().without("P-02")))
                .isEqualTo(RuleSettings.of(Base.DRAFT, Set.of("P-02"), Map.of(), Map.of()));
        assertThat(RuleSettings.between(ALL, ALL.without("T-01")).without()).containsExactly("T-01");
    }

    @Test
    void a_set_with_no_rule_that_waits_is_no_draft() {
        RuleSet two = RuleSet.of(List.of(own("ACME-01"), own("ACME-02")));

        assertThat(RuleSettings.between(two, two.without("ACME-01")).base()).isEqualTo(Base.STANDARD);
    }

    @Test
    void a_rule_that_is_not_among_all_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSettings.between(ALL, ALL.with(List.of(own("ACME-01")))))
                .withMessage("rules that are not among all rules: [ACME-01]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSettings.of(Base.STANDARD, Set.of("T-99"), Map.of(), Map.of())
                        .appliedTo(ALL))
                .withMessageStartingWith("no rule T-99; the nearest is T-");
    }

    private static Rule<Objective> own(String id) {
        return Rule.rule(id, Scope.OBJECTIVES)
                .title("An objective has a category")
                .because("Our board reads by category.")
                .requires(objective -> objective.category().isPresent())
                .message("No category.")
                .suggest("Set one.");
    }
}
