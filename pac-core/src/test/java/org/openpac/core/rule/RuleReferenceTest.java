package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;

/** The pages of all rules are printed and compared in pac-kpi, which knows them all. */
class RuleReferenceTest {

    private static final Limit MANY = Limit.of("ACME-02.many", "3");
    private static final Limit FEW = Limit.of("ACME-02.few", "1");
    private static final Limit MOST = Limit.of("ACME-02.most", "1234.5");

    private static final Rule<Objective> CATEGORY = Rule.rule("ACME-01", Scope.OBJECTIVES)
            .title("An objective has a category")
            .because("Our board reads by category.")
            .severity(Severity.INFO)
            .onceComplete()
            .requires(objective -> objective.category().isPresent())
            .fix("Take the usual one", (objective, view) -> Optional.of(objective))
            .at(ObjectiveShape.CATEGORY)
            .message("No category.")
            .suggest("Set one.");

    private static final Rule<SalesActionPlan> COUNT = Rule.rule("ACME-02", Scope.PLAN)
            .title("A plan has few objectives")
            .because("Three are kept in mind.")
            .source(Source.OWN_DEFAULT)
            .formula("number of objectives")
            .severity(Severity.ERROR)
            .after(CATEGORY)
            .unlessMoreThan(MOST, (plan, view) -> plan.objectives().size())
            .measures((plan, view) ->
                    Figure.known(BigDecimal.valueOf(plan.objectives().size())))
            .above(MANY, Severity.WARNING)
            .below(FEW, Severity.INFO)
            .message("There are {value} of {kind}.")
            .with("kind", (plan, view) -> Arguments.quoted("objectives"))
            .suggest("Drop some.");

    private static final Map<String, RuleReference.Example> EXAMPLES =
            Map.of("ACME-01", new RuleReference.Example("/objectives/0/category", "None is set.", "One is set."));

    @Test
    void a_page_lists_the_rules_then_tells_of_each() {
        assertThat(page(Locale.ENGLISH))
                .startsWith("# Rules\n\nGenerated from the catalogues ")
                .contains("""
                        | Rule | Title | Severity | Applied to |
                        | --- | --- | --- | --- |
                        | [ACME-01](#acme-01) | An objective has a category | info | each objective |
                        | [ACME-02](#acme-02) | A plan has few objectives | info, warning | the plan |

                        ## ACME-01

                        **An objective has a category.** Our board reads by category.

                        - **Severity:** info
                        - **Applied to:** each objective
                        - **Source:** the SDK’s own default
                        - **Message:** `No category.`
                        - **Suggestion:** `Set one.`
                        - **Fix:** Take the usual one
                        - **Drafts:** not applied while a plan is being written
                        - **Breach:** None is set. (`/objectives/0/category`)
                        - **Allowed:** One is set.

                        ## ACME-02

                        **A plan has few objectives.** Three are kept in mind.

                        - **Formula:** number of objectives
                        - **Severity:** warning above 3 (`ACME-02.many`), info below 1 (`ACME-02.few`)
                        - **Limits:** 1,234.5 (`ACME-02.most`)
                        - **Applied to:** the plan
                        - **Presupposes:** [ACME-01](#acme-01)
                        """);
    }

    @Test
    void a_french_page_has_french_labels_and_numbers() {
        assertThat(page(Locale.FRENCH))
                .startsWith("# Règles\n\nPage générée")
                .contains(
                        "| Règle | Intitulé | Gravité | Portée |\n",
                        "- **Portée\u00a0:** chaque objectif\n",
                        "- **Portée\u00a0:** le plan\n",
                        "- **Brouillons\u00a0:** non appliquée à un plan en cours de rédaction\n",
                        "- **Formule\u00a0:** number of objectives\n",
                        "- **Seuils\u00a0:** 1\u202f234,5 (`ACME-02.most`)\n",
                        " au-dessus de 3 (`ACME-02.many`), ",
                        " en dessous de 1 (`ACME-02.few`)\n",
                        "- **Admis\u00a0:** One is set.\n");
    }

    @Test
    void another_language_gets_the_english_page() {
        assertThat(page(Locale.GERMAN)).isEqualTo(page(Locale.ENGLISH));
    }

    private static String page(Locale locale) {
        return RuleReference.page(List.of(CATEGORY, COUNT), EXAMPLES, locale);
    }
}
