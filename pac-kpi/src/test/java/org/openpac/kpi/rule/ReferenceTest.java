package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.RuleReference;
import org.openpac.core.rule.RuleReference.Example;
import org.openpac.core.text.Format;
import org.openpac.kpi.PacChecker;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.misses.NearMisses;

/** The pages of the reference are the catalogues of all rules printed; {@code -Dpac.update=true} writes them anew. */
class ReferenceTest {

    @Test
    void the_english_page_is_the_catalogues_printed() throws IOException {
        compare("rules.md", page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_the_catalogues_printed() throws IOException {
        compare("regles.md", page(Locale.FRENCH));
    }

    @Test
    void the_french_page_keeps_french_typography() {
        String page = page(Locale.FRENCH).replaceAll("`[^`]*`|“[^”]*”|«\u00a0[^»]*\u00a0»|\\(#[^)]*\\)", "");

        assertThat(page).doesNotContain("'", " :", " ;", " ?", " !", " %", "« ", " »", "...");
        assertThat(page).doesNotContainPattern("[\\p{L}\\d][;!?%]");
    }

    private static String page(Locale locale) {
        return RuleReference.page(PacChecker.rules().rules(), examples(locale), locale);
    }

    private static Map<String, Example> examples(Locale locale) {
        SalesActionPlan sound = LongStream.range(0, 100)
                .mapToObj(SoundPlans::of)
                .filter(plan -> plan.language().equals(Optional.of(locale.getLanguage())))
                .findFirst()
                .orElseThrow();
        Map<String, Example> examples = new TreeMap<>();
        Stream.concat(PlantedFaults.all().stream(), PlantedFaults.ofStatistics().stream())
                .forEach(fault -> examples.computeIfAbsent(
                        fault.ruleId(),
                        id -> new Example(fault.pointer(), breach(fault, sound, locale), allowed(id, locale))));
        return examples;
    }

    private static String breach(Fault fault, SalesActionPlan sound, Locale locale) {
        SalesActionPlan plan = fault.in(sound);
        Finding finding = PacChecker.standard().check(plan, fault.context(sound)).findings().stream()
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
        return Stream.concat(NearMisses.all().stream(), StatisticNearMisses.all().stream())
                .filter(miss -> miss.ruleId().equals(ruleId))
                .map(miss -> miss.text(locale))
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
