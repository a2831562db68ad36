package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.text.Span;

class StatementCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // « Plan d'action commercial : comment structurer vos objectifs pour atteindre vos cibles ? »
                "Augmenter le chiffre d'affaires de 15% d'ici la fin de l'année",
                // Published examples of objectives.
                "augmenter la satisfaction client de 15% au 30 septembre 2009",
                "Acquérir 50 nouveaux clients B2B d'ici juin",
                "Atteindre un taux de conversion de 25%",
                "Augmenter le panier moyen de 20€",
                "visiter tous mes clients dormants",
                // Ordinary sentences.
                "Augmenter le CA de 15 % d'ici fin juin",
                "Signer 12 contrats-cadres avec des ETI d’ici fin septembre",
                "Porter le taux de marge de 28 % à 31 % au 31/12/2026",
                "Gagner 2 points de part de marché en Bretagne avant décembre",
                "Améliorer le taux de conversion de 2 points",
                "Améliorer le délai de réponse de 20 % sous 6 mois",
                "Ramener le taux d’attrition de 12 % à 9 % au T4 2026",
                "Doubler le nombre de rendez-vous qualifiés au 1er semestre",
                "Réaliser 1,2 M€ de chiffre d’affaires sur l’exercice",
                "Ouvrir 3 points de vente à Lyon avant le 1er mars",
                "Augmenter le CA de 10 % à marge constante",
                "Augmenter le CA de 10 % en gardant le taux de marge",
                "Augmenter le taux journalier de 5 %",
                "Relever le taux de conversion de 10 % en relatif",
                "Recruter 4 commerciaux pour le 1er septembre"
            })
    void nothing_is_found_in_a_good_french_sentence(String text) {
        assertThat(StatementCheck.of(text, Locale.FRENCH).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Increase revenue by 15% by the end of the year",
                "Win 50 new B2B customers by June",
                "Reach a conversion rate of 25%",
                "Raise the average basket by €20 by 31 March 2026",
                "Sign 12 framework contracts by the end of Q3",
                "Reduce churn from 12% to 9% by December 2026",
                "Increase the conversion rate by 2 percentage points",
                "Raise the gross margin from 28% to 31% within 12 months",
                "Double the number of qualified meetings in H1 2026",
                "Open three stores in Lyon before 1 March 2026",
                "Improve the response time by 20% within 6 months",
                "Call 200 dormant customers by 30 June 2026",
                "Launch the new offer with 30 key accounts by May",
                "Share the price list with 20% more resellers by June",
                "Increase revenue by 10% at constant margin",
                "Increase the hourly rate by 5% by January 2027",
                "Hire four sales representatives by September 2026",
                "Train 12 people in negotiation by the end of April",
                "Increase the win rate by 10% in relative terms by July"
            })
    void nothing_is_found_in_a_good_english_sentence(String text) {
        assertThat(StatementCheck.of(text, Locale.ENGLISH).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | S-02 | WARNING | Premier | Premier fournisseur des hôtels en 2026
            fr | S-02 | WARNING | Courrier | Courrier à 200 prospects
            fr | S-02 | INFO    | Augmentation | Augmentation de 10 % du CA
            fr | S-03 | WARNING | plusieurs | Signer plusieurs contrats avant mai
            fr | S-01 | ERROR   |  | Vendre
            fr | S-04 | WARNING | si possible | Signer 3 contrats si possible en mai
            fr | S-05 | WARNING | etc | Vendre des vis, des clous, etc.
            fr | S-06 | WARNING | augmenter | Tenir la marge et augmenter le CA de 10 %
            fr | S-06 | WARNING | augmenter | Maintenir le taux de marge, augmenter le CA de 10 %
            fr | S-06 | WARNING | 3 propositions | Obtenir 12 RDV et 3 propositions
            fr | S-09 | WARNING | leader | Devenir leader du vélo cargo
            fr | S-11 | INFO    | KZT | Déployer le KZT en mars
            fr | S-12 | INFO    | Ne pas | Ne pas perdre plus de 5 clients
            fr | STR-04 | ERROR | À définir | À définir
            fr | T-08 | WARNING | dès que possible | Relancer 40 devis dès que possible
            fr | TA-09 | WARNING | aller rencontrer | aller rencontrer ce dirigeant
            fr | S-07 | WARNING | Améliorer | Améliorer la satisfaction des clients
            fr | M-05 | WARNING | 2 % | Améliorer le taux de conversion de 2 %
            fr | M-05 | WARNING | 5 % | Augmenter notre part de marché de 5 % d’ici juin
            fr | M-05 | WARNING | 2 % | Augmenter de 2 % le taux de transformation
            fr | M-05 | WARNING | 3 % | Réduire l’attrition de 3 % au T3 2026
            fr | M-05 | WARNING | +2 % | Accroître la marge : +2 %
            en | S-02 | WARNING | Our | Our margin target of 30%
            en | S-03 | WARNING | significantly | Increase revenue significantly
            en | S-07 | WARNING | Enhance | Enhance the customer relationship
            en | M-05 | WARNING | 2% | Improve the conversion rate by 2%
            en | M-05 | WARNING | 5% | Increase our market share by 5% by June
            en | M-05 | WARNING | 2% | Reduce by 2% our churn
            """)
    void a_weakness_is_found_and_its_words_are_marked(
            String language, String ruleId, Severity severity, @Nullable String words, String text) {
        assertThat(StatementCheck.of(text, Locale.forLanguageTag(language)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo(ruleId);
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(marked(finding, text)).startsWith(Objects.requireNonNullElse(words, ""));
                });
    }

    @Test
    void a_bare_percentage_on_a_rate_is_told_with_both_readings() {
        Finding finding = StatementCheck.of("Améliorer le taux de conversion de 2 %", Locale.FRENCH)
                .findings()
                .get(0);

        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("«\u00a02\u00a0%\u00a0» sur un taux\u00a0: relatif (× 1,02) ou points (+2 points)\u202f?");
        assertThat(finding.suggestion(Locale.ENGLISH))
                .isEqualTo("Say which is meant: a relative change (× 1.02) or percentage points (+2 points).");
    }

    @Test
    void findings_follow_the_words() {
        String text = "Contacter plusieurs prospects pour améliorer sensiblement la relation";

        assertThat(StatementCheck.of(text, Locale.CANADA_FRENCH).findings())
                .extracting(finding -> marked(finding, text))
                .containsExactly("plusieurs", "améliorer", "sensiblement");
    }

    @Test
    void a_blank_sentence_is_told_once_by_its_absence() {
        assertThat(StatementCheck.of("  ", Locale.FRENCH).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("S-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "A",
                "Augm",
                "Augmenter",
                "Augmenter le CA",
                "Signer plusi",
                "Livrer rapidement",
                "Vendre si possible"
            })
    void nothing_is_told_of_a_word_that_is_still_being_typed(String text) {
        assertThat(StatementCheck.whileTyping(text, Locale.FRENCH).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signer plusieurs ", "Livrer rapidement, ", "Vendre si possible.", "Le chiffre "})
    void a_word_is_judged_as_soon_as_it_is_complete(String text) {
        assertThat(StatementCheck.whileTyping(text, Locale.FRENCH).findings()).hasSize(1);
    }

    @Test
    void a_sentence_that_is_clearly_in_the_other_language_is_read_in_it() {
        assertThat(StatementCheck.of("Win the customers that we lost in the West quickly", Locale.FRENCH)
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("T-08");
        assertThat(StatementCheck.of("Gagner rapidement les clients de la région Ouest", Locale.ENGLISH)
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("T-08");
    }

    @Test
    void other_languages_are_not_assessed() {
        StatementCheck check = StatementCheck.of("Umsatz deutlich steigern", Locale.GERMAN);

        assertThat(check.isAssessable()).isFalse();
        assertThat(check.findings()).isEmpty();
        assertThat(StatementCheck.of("Signer", Locale.FRENCH).isAssessable()).isTrue();
        assertThat(StatementCheck.of("Sign", Locale.ROOT).isAssessable()).isFalse();
    }

    @Test
    void a_missing_text_is_refused_by_name() {
        assertThatNullPointerException().isThrownBy(() -> absent("text")).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> absent("language")).withMessage("language");
    }

    @SuppressWarnings("NullAway")
    private static void absent(String argument) {
        if (argument.equals("text")) {
            StatementCheck.of(null, Locale.FRENCH);
        } else {
            StatementCheck.of("Signer", null);
        }
    }

    @Property(tries = 500)
    void any_text_is_checked_and_only_its_own_words_are_marked(
            @ForAll @StringLength(max = 120) String text, @ForAll boolean french) {
        StatementCheck check = StatementCheck.of(text, french ? Locale.FRENCH : Locale.ENGLISH);

        assertThat(check.text()).isEqualTo(text);
        assertThat(check.findings()).allSatisfy(finding -> {
            Span span = finding.location().span().orElse(new Span(0, 0));
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.message(Locale.FRENCH)).doesNotContain("{value}", "{words}");
        });
    }

    @Test
    void a_long_text_takes_no_more_than_its_share_of_time() {
        String text = "taux 1 marge ".repeat(20_000) + "augmenter le taux de 2 %";

        List<Finding> findings = StatementCheck.of(text, Locale.FRENCH).findings();

        assertThat(findings).hasSizeGreaterThanOrEqualTo(1);
    }

    private static String marked(Finding finding, String text) {
        return finding.location().span().map(span -> span.of(text)).orElse("");
    }
}
