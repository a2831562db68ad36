package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.text.Message;
import org.openpac.kpi.PacChecker;

class StatisticCatalogTest {

    private static final List<Class<?>> THEMES = List.of(
            AllocationRules.class,
            ChanceRules.class,
            EvidenceRules.class,
            LifetimeRules.class,
            ReachRules.class,
            UnitEconomicsRules.class);
    private static final List<String> PARTS = List.of("title", "because", "message", "suggest");

    @Test
    void every_rule_constant_is_registered_and_joins_the_rules_of_the_core() throws IllegalAccessException {
        List<Rule<?>> constants = new ArrayList<>();
        for (Class<?> theme : THEMES) {
            for (Field field : theme.getFields()) {
                if (field.getType() == Rule.class) {
                    constants.add((Rule<?>) field.get(null));
                }
            }
        }

        assertThat(StatisticCatalog.all()).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(PacChecker.rules().rules())
                .containsAll(constants)
                .containsAll(RuleCatalog.all())
                .hasSize(constants.size() + RuleCatalog.all().size());
        assertThat(StatisticCatalog.all().stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void french_is_complete_differs_and_has_places_for_the_same_values() {
        Set<String> keys = new TreeSet<>();
        assertThat(StatisticCatalog.all()).allSatisfy(rule -> {
            PARTS.forEach(part -> keys.add(rule.id() + "." + part));
            rule.fixTitle(Locale.ENGLISH).ifPresent(title -> keys.add(rule.id() + ".fix"));
            rule.formula(Locale.ENGLISH).ifPresent(formula -> keys.add(rule.id() + ".formula"));
            assertThat(rule.title(Locale.FRENCH)).isNotEqualTo(rule.title(Locale.ENGLISH));
            assertThat(rule.because(Locale.FRENCH)).isNotEqualTo(rule.because(Locale.ENGLISH));
            assertThat(places(rule, "message")).isEqualTo(new TreeSet<>(Message.places(rule.messageTemplate())));
            assertThat(places(rule, "suggest")).isEqualTo(new TreeSet<>(Message.places(rule.suggestionTemplate())));
        });
        assertThat(StatisticCatalog.all().get(0).translations().keys(Locale.FRENCH))
                .isEqualTo(keys);
    }

    private static Set<String> places(Rule<?> rule, String part) {
        return new TreeSet<>(Message.places(
                rule.translations().find(rule.id() + "." + part, Locale.FRENCH).orElseThrow()));
    }

    @Test
    void french_texts_keep_french_typography() {
        StatisticCatalog.all().get(0).translations().keys(Locale.FRENCH).forEach(key -> {
            String text = StatisticCatalog.all()
                    .get(0)
                    .translations()
                    .find(key, Locale.FRENCH)
                    .orElseThrow();
            assertThat(text).as(key).doesNotContain("'", " :", " ;", " ?", " !", " %", "« ", " »", "...");
        });
    }
}
