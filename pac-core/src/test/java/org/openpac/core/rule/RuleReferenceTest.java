package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.objective.Objective;

/** The pages of all rules are printed and compared in pac-kpi, which knows them all. */
class RuleReferenceTest {

    @Test
    void a_rule_of_ones_own_stands_on_the_page_without_an_example() {
        Limit most = Limit.of("ACME-01.most", "1234.5");
        Rule<Objective> own = Rule.rule("ACME-01", Scope.OBJECTIVES)
                .title("An objective has a category")
                .because("Our board reads by category.")
                .severity(Severity.INFO)
                .limit(most)
                .requires(objective -> objective.category().isPresent())
                .message("No category.")
                .suggest("Set one.");

        assertThat(RuleReference.page(List.of(own), Map.of(), Locale.GERMAN))
                .contains("## ACME-01", "- **Severity:** info\n", "- **Limits:** 1,234.5 (`ACME-01.most`)\n")
                .doesNotContain("Breach");
        assertThat(RuleReference.page(List.of(own), Map.of(), Locale.FRENCH))
                .contains("- **Portée\u00a0:** chaque objectif\n", "`Set one.`");
    }
}
