package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.GlossaryEntry;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.Id;

class WordingRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "40, false", "41, true"})
    void a_statement_has_three_to_forty_words(int words, boolean isFound) {
        assertThat(isFound(WordingRules.HAS_A_STATEMENT, plan("un ".repeat(words))))
                .isEqualTo(isFound);
    }

    @ParameterizedTest
    @CsvSource({"250, false", "251, true"})
    void a_statement_has_at_most_250_characters(int characters, boolean isFound) {
        String text = "Signer des contrats " + "y".repeat(characters - 20);

        assertThat(text).hasSize(characters);
        assertThat(isFound(WordingRules.HAS_A_STATEMENT, plan(text))).isEqualTo(isFound);
    }

    @Test
    void users_set_other_lengths() {
        RuleSet rules =
                RuleSet.of(List.of(WordingRules.HAS_A_STATEMENT)).withLimit("S-01.maxWords", BigDecimal.valueOf(4));

        assertThat(PlanChecker.of(rules)
                        .check(plan("Signer dix contrats en mai"), DUE)
                        .total())
                .isEqualTo(1);
        assertThat(PlanChecker.of(rules).check(plan("Signer dix contrats"), DUE).total())
                .isZero();
    }

    @Test
    void an_absent_statement_is_told_in_any_language_and_its_length_is_not() {
        SalesActionPlan german = plan("Steigern").withLanguage("de");

        assertThat(check(german).examined(WordingRules.HAS_A_STATEMENT)).isZero();
        assertThat(isFound(WordingRules.HAS_A_STATEMENT, plan(" ").withLanguage("de")))
                .isTrue();
    }

    @Test
    void the_words_of_other_languages_are_not_examined() {
        CheckReport report = check(plan("Umsatz deutlich steigern, etc.").withLanguage("de"));

        assertThat(List.of(
                        WordingRules.HAS_NO_ESCAPE_CLAUSE,
                        WordingRules.HAS_NO_OPEN_LIST,
                        WordingRules.HAS_ONE_RESULT,
                        WordingRules.HAS_NO_UNMEASURABLE_QUALITY,
                        WordingRules.EXPLAINS_ITS_ACRONYMS,
                        WordingRules.SAYS_WHAT_IS_TO_BE,
                        WordingRules.IS_NOT_SAID_TWICE,
                        SpecificRules.BEGINS_WITH_A_VERB,
                        SpecificRules.HAS_NO_VAGUE_TERM,
                        SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
                        TextRules.HAS_NO_VAGUE_TIME))
                .allSatisfy(
                        rule -> assertThat(report.examined(rule)).as(rule.id()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "kpi", "code", "offer"})
    void an_acronym_that_the_plan_knows_is_explained(String where) {
        SalesActionPlan plan = plan("Déployer le KZT en mars");
        assertThat(isFound(WordingRules.EXPLAINS_ITS_ACRONYMS, plan)).isTrue();

        SalesActionPlan explained = switch (where) {
            case "glossary" ->
                plan.withGlossary(GlossaryEntry.builder()
                        .term("KZT")
                        .meaning("Kit de zone test")
                        .build());
            case "kpi" -> plan.withKpis(kpi().name("Taux de KZT").build());
            case "code" -> plan.withKpis(kpi().code("kzt").build());
            default ->
                plan.withOffers(
                        Offer.builder().id(Id.of("o")).name("Offre (KZT)").build());
        };
        assertThat(isFound(WordingRules.EXPLAINS_ITS_ACRONYMS, explained)).isFalse();
    }

    private static KpiDefinition.Builder kpi() {
        return KpiDefinition.builder().id(Id.of("k"));
    }

    @Test
    void of_two_copies_the_one_with_the_later_id_is_told_and_names_the_other() {
        CheckReport report = check(plan("Signer dix contrats à Lyon", "Signer dix contrats à Lyon"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == WordingRules.IS_NOT_SAID_TWICE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().pointer()).isEqualTo("/objectives/1/statement");
                    assertThat(finding.arguments().get("other")).isEqualTo(Id.of("objective-1000"));
                });
    }

    @Test
    void sentences_that_share_85_percent_of_their_words_are_copies() {
        // 17 of 20 words in common, then 16 of 19 (84.2 %): written so that no word is left out as an article.
        String words = "signer vendre ouvrir former gagner livrer placer lancer louer poser tenir porter passer rendre "
                + "suivre viser";
        assertThat(isFound(WordingRules.IS_NOT_SAID_TWICE, plan(words + " vite alpha", words + " vite beta gamma")))
                .isTrue();
        assertThat(isFound(WordingRules.IS_NOT_SAID_TWICE, plan(words + " alpha", words + " beta gamma")))
                .isFalse();
    }

    @Test
    void copies_of_another_owner_level_or_due_date_are_none() {
        Objective first = objective(0, "Signer dix contrats à Lyon");
        Objective second = objective(1, "Signer dix contrats à Lyon");

        assertThat(List.of(
                        second.withOwnerId(Id.of("other")),
                        second.withLevel(ObjectiveLevel.TEAM),
                        second.withDue(DUE.minusDays(1)),
                        second.withSegmentIds(Id.of("segment"))))
                .allSatisfy(other -> assertThat(isFound(
                                WordingRules.IS_NOT_SAID_TWICE, plan("x").withObjectives(first, other)))
                        .isFalse());
    }

    @Test
    void more_siblings_than_the_limit_are_not_assessed() {
        RuleSet rules = RuleSet.of(List.of(WordingRules.IS_NOT_SAID_TWICE))
                .withLimit("S-15.maxSiblings", BigDecimal.valueOf(3));
        SalesActionPlan three = plan("a b c", "d e f", "d e f");
        SalesActionPlan four = plan("a b c", "d e f", "d e f", "g h i");

        assertThat(PlanChecker.of(rules).check(three, DUE).examined(WordingRules.IS_NOT_SAID_TWICE))
                .isEqualTo(3);
        assertThat(PlanChecker.of(rules).check(three, DUE).total()).isEqualTo(1);
        assertThat(PlanChecker.of(rules).check(four, DUE).examined(WordingRules.IS_NOT_SAID_TWICE))
                .isZero();
    }

    private static boolean isFound(Rule<?> rule, SalesActionPlan plan) {
        return Goals.checker(rule.id()).check(plan, DUE).findings().stream()
                .map(Finding::rule)
                .anyMatch(rule::equals);
    }

    private static CheckReport check(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, DUE);
    }

    private static SalesActionPlan plan(String... statements) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .language("fr")
                .addAllObjectives(IntStream.range(0, statements.length)
                        .mapToObj(i -> objective(i, statements[i]))
                        .toList())
                .build();
    }

    private static Objective objective(int number, String statement) {
        return Objective.builder()
                .id(Id.of("objective-" + (1_000 + number)))
                .level(ObjectiveLevel.INDIVIDUAL)
                .ownerId(Id.of("owner"))
                .due(DUE)
                .statement(statement)
                .build();
    }
}
