package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.RuleReference.Example;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.text.Format;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

/** The pages of the reference are the catalogue printed; {@code -Dpac.update=true} writes them anew. */
class ReferenceTest {

    @Test
    void the_english_page_is_the_catalogue_printed() throws IOException {
        compare("rules.md", page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_the_catalogue_printed() throws IOException {
        compare("regles.md", page(Locale.FRENCH));
    }

    @Test
    void the_french_page_keeps_french_typography() {
        String page = page(Locale.FRENCH).replaceAll("`[^`]*`|“[^”]*”|«\u00a0[^»]*\u00a0»|\\(#[^)]*\\)", "");

        assertThat(page).doesNotContain("'", " :", " ;", " ?", " !", " %", "« ", " »", "...");
        assertThat(page).doesNotContainPattern("[\\p{L}\\d][;!?%]");
    }

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

    private static String page(Locale locale) {
        return RuleReference.page(RuleCatalog.all(), examples(locale), locale);
    }

    private static Map<String, Example> examples(Locale locale) {
        SalesActionPlan sound = LongStream.range(0, 100)
                .mapToObj(SoundPlans::of)
                .filter(plan -> plan.language().equals(Optional.of(locale.getLanguage())))
                .findFirst()
                .orElseThrow();
        Map<String, Example> examples = new TreeMap<>();
        for (Fault fault : PlantedFaults.all()) {
            examples.putIfAbsent(
                    fault.ruleId(),
                    new Example(fault.pointer(), breach(fault, sound, locale), allowed(fault.ruleId(), locale)));
        }
        return examples;
    }

    private static String breach(Fault fault, SalesActionPlan sound, Locale locale) {
        SalesActionPlan plan = fault.in(sound);
        Finding finding = PlanChecker.core().check(plan, fault.context(sound)).findings().stream()
                .filter(each -> each.rule().id().equals(fault.ruleId()))
                .filter(each -> each.location().pointer().equals(fault.pointer()))
                .findFirst()
                .orElseThrow();
        return statement(plan, finding)
                        .map(text -> Format.of(locale).quoted(text) + " → ")
                        .orElse("")
                + finding.message(locale);
    }

    private static Optional<String> statement(SalesActionPlan plan, Finding finding) {
        return plan.objectives().stream()
                .filter(each -> finding.location().pointer().endsWith("/statement"))
                .filter(each -> finding.location().elementId().equals(Optional.of(each.id())))
                .findFirst()
                .flatMap(Objective::statement);
    }

    private static String allowed(String ruleId, Locale locale) {
        return NearMisses.all().stream()
                .filter(miss -> miss.ruleId().equals(ruleId))
                .map((NearMiss miss) -> miss.text(locale))
                .findFirst()
                .orElseThrow();
    }

    private static void compare(String name, String expected) throws IOException {
        String root = System.getProperty("pac.root", "");
        assumeFalse(root.isEmpty(), "skipped: the property pac.root does not name the project's folder");
        Path page = Path.of(root, "docs", "reference", name);
        if (Boolean.getBoolean("pac.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }
}
