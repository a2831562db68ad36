package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpac.core.rule.catalog.AgreementRules;
import org.openpac.core.rule.catalog.AlignmentRules;
import org.openpac.core.rule.catalog.AttainableRules;
import org.openpac.core.rule.catalog.BudgetRules;
import org.openpac.core.rule.catalog.CalendarRules;
import org.openpac.core.rule.catalog.ChannelReachRules;
import org.openpac.core.rule.catalog.ChannelRules;
import org.openpac.core.rule.catalog.CheckpointRules;
import org.openpac.core.rule.catalog.ContributionRules;
import org.openpac.core.rule.catalog.FormulaRules;
import org.openpac.core.rule.catalog.FrameRules;
import org.openpac.core.rule.catalog.IndicatorRules;
import org.openpac.core.rule.catalog.LevelRules;
import org.openpac.core.rule.catalog.MarketRules;
import org.openpac.core.rule.catalog.MeasurableRules;
import org.openpac.core.rule.catalog.MeasuringRules;
import org.openpac.core.rule.catalog.PaceRules;
import org.openpac.core.rule.catalog.PeopleRules;
import org.openpac.core.rule.catalog.PersonaRules;
import org.openpac.core.rule.catalog.PersonaSetRules;
import org.openpac.core.rule.catalog.PyramidRules;
import org.openpac.core.rule.catalog.ReadingRules;
import org.openpac.core.rule.catalog.RelevantRules;
import org.openpac.core.rule.catalog.ResponsibilityRules;
import org.openpac.core.rule.catalog.ReviewRules;
import org.openpac.core.rule.catalog.RevisionRules;
import org.openpac.core.rule.catalog.RhythmRules;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.rule.catalog.ScheduleRules;
import org.openpac.core.rule.catalog.ScopeRules;
import org.openpac.core.rule.catalog.SegmentRules;
import org.openpac.core.rule.catalog.SegmentSetRules;
import org.openpac.core.rule.catalog.SharingRules;
import org.openpac.core.rule.catalog.SpecificRules;
import org.openpac.core.rule.catalog.SpendingRules;
import org.openpac.core.rule.catalog.StrategyMeansRules;
import org.openpac.core.rule.catalog.StrategyRules;
import org.openpac.core.rule.catalog.StretchRules;
import org.openpac.core.rule.catalog.StretchUseRules;
import org.openpac.core.rule.catalog.StructureRules;
import org.openpac.core.rule.catalog.SwotRules;
import org.openpac.core.rule.catalog.TacticMeansRules;
import org.openpac.core.rule.catalog.TacticReachRules;
import org.openpac.core.rule.catalog.TacticRules;
import org.openpac.core.rule.catalog.TeamRules;
import org.openpac.core.rule.catalog.TextRules;
import org.openpac.core.rule.catalog.TimeBoundRules;
import org.openpac.core.rule.catalog.WordingRules;
import org.openpac.core.text.Message;

class CatalogueTest {

    private static final List<Class<?>> THEMES = List.of(
            AgreementRules.class,
            AlignmentRules.class,
            AttainableRules.class,
            BudgetRules.class,
            CalendarRules.class,
            ChannelReachRules.class,
            ChannelRules.class,
            CheckpointRules.class,
            ContributionRules.class,
            FormulaRules.class,
            FrameRules.class,
            IndicatorRules.class,
            LevelRules.class,
            MarketRules.class,
            MeasurableRules.class,
            MeasuringRules.class,
            PaceRules.class,
            PeopleRules.class,
            PersonaRules.class,
            PersonaSetRules.class,
            PyramidRules.class,
            ReadingRules.class,
            RelevantRules.class,
            ResponsibilityRules.class,
            ReviewRules.class,
            RevisionRules.class,
            RhythmRules.class,
            ScheduleRules.class,
            ScopeRules.class,
            SegmentRules.class,
            SegmentSetRules.class,
            SharingRules.class,
            SpecificRules.class,
            SpendingRules.class,
            StrategyMeansRules.class,
            StrategyRules.class,
            StretchRules.class,
            StretchUseRules.class,
            StructureRules.class,
            SwotRules.class,
            TacticMeansRules.class,
            TacticReachRules.class,
            TacticRules.class,
            TeamRules.class,
            TextRules.class,
            TimeBoundRules.class,
            WordingRules.class);

    @Test
    void every_rule_constant_is_registered() throws IllegalAccessException {
        List<Rule<?>> constants = new ArrayList<>();
        for (Class<?> theme : THEMES) {
            for (Field field : theme.getFields()) {
                if (field.getType() == Rule.class) {
                    constants.add((Rule<?>) field.get(null));
                }
            }
        }

        assertThat(RuleCatalog.all()).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void ids_are_unique_and_sorted() {
        assertThat(RuleCatalog.all().stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void every_text_is_there_and_differs_in_french() {
        assertThat(RuleCatalog.all()).allSatisfy(rule -> {
            for (String part : parts(rule)) {
                assertThat(rule.translations().find(rule.id() + "." + part, Locale.FRENCH))
                        .as(rule.id() + "." + part)
                        .isPresent();
            }
            assertThat(rule.title(Locale.FRENCH)).isNotEqualTo(rule.title(Locale.ENGLISH));
            assertThat(rule.because(Locale.FRENCH)).isNotEqualTo(rule.because(Locale.ENGLISH));
            assertThat(rule.title(Locale.ENGLISH)).isNotBlank().doesNotEndWith(".");
            assertThat(rule.because(Locale.ENGLISH)).endsWith(".");
        });
    }

    private static List<String> parts(Rule<?> rule) {
        List<String> parts = new ArrayList<>(List.of("title", "because", "message", "suggest"));
        rule.fixTitle(Locale.ENGLISH).ifPresent(title -> parts.add("fix"));
        rule.formula(Locale.ENGLISH).ifPresent(formula -> parts.add("formula"));
        return parts;
    }

    @Test
    void what_is_measured_has_a_formula() {
        assertThat(RuleCatalog.all())
                .filteredOn(rule -> !rule.grades().isEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.formula(Locale.ENGLISH)).as(rule.id()).isPresent());
    }

    @Test
    void no_french_text_is_left_over() {
        Set<String> expected = new TreeSet<>();
        RuleCatalog.all().forEach(rule -> parts(rule).forEach(part -> expected.add(rule.id() + "." + part)));

        assertThat(RuleCatalog.all().get(0).translations().keys(Locale.FRENCH)).isEqualTo(expected);
    }

    @Test
    void both_languages_have_places_for_the_same_values() {
        assertThat(RuleCatalog.all()).allSatisfy(rule -> {
            assertThat(places(rule, "message")).isEqualTo(new TreeSet<>(Message.places(rule.messageTemplate())));
            assertThat(places(rule, "suggest")).isEqualTo(new TreeSet<>(Message.places(rule.suggestionTemplate())));
        });
    }

    private static Set<String> places(Rule<?> rule, String part) {
        return new TreeSet<>(Message.places(
                rule.translations().find(rule.id() + "." + part, Locale.FRENCH).orElseThrow()));
    }

    @Test
    void french_texts_keep_french_typography() {
        RuleCatalog.all().get(0).translations().keys(Locale.FRENCH).forEach(key -> {
            String text = RuleCatalog.all()
                    .get(0)
                    .translations()
                    .find(key, Locale.FRENCH)
                    .orElseThrow();
            assertThat(text).as(key).doesNotContain("'", " :", " ;", " ?", " !", " %", "« ", " »", "...");
        });
    }
}
