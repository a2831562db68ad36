package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondResultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | réduire            | Augmenter le CA de 10 % et réduire l'attrition de 2 points
            fr | 3 propositions     | Obtenir 12 RDV et 3 propositions
            fr | marge              | Augmenter le CA et la marge
            fr | tout en réduisant  | Augmenter le CA tout en réduisant les coûts
            fr | recrutement        | Ouverture de 2 agences et recrutement de 4 vendeurs
            fr | Recruter           | Signer 10 contrats. Recruter 2 vendeurs.
            fr | signer             | Ne perdre aucun client et signer 12 contrats
            fr | 7 k€               | Lever 18 k€ au gala et 7 k€ à la tombola
            fr | réduire            | Tenter de gagner 20 clients et réduire le délai de 2 jours
            fr | former             | Essayer de vendre 30 contrats et de former 4 vendeurs
            fr | monter             | Il faudrait signer 10 contrats et monter une équipe
            fr | marge              | Tenter d’augmenter le CA et la marge
            en | reduce             | Increase revenue by 10% and reduce churn
            en | 3 proposals        | Get 12 meetings and 3 proposals
            en | margin             | Increase revenue and margin by 10%
            en | while cutting      | Increase revenue while cutting costs
            en | train              | Recruit and train 5 sellers
            en | cut                | Try to win 20 customers and cut the lead time by 2 days
            en | launching          | Consider hiring 3 reps and launching an organic range
            en | open               | We would like to hire 2 reps and open a branch in Leeds
            """)
    void a_second_result_begins_where_it_is_joined(String language, String words, String text) {
        assertThat(Statement.of(text, Locale.forLanguageTag(language))
                        .secondResult()
                        .map(span -> span.of(text)))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Visiter les clients du Nord et du Sud
            fr | Signer 30 clients, dont 5 grands comptes
            fr | Augmenter le CA de 8 %, soit 120 k€
            fr | Augmenter le CA tout en maintenant la marge
            fr | Former 6 vendeurs pour vendre et conseiller
            fr | Essayer de signer 15 contrats pour gagner et garder la confiance des mairies
            fr | Aider 20 artisans à trouver et garder leurs clients
            fr | Présenter l'offre à 40 revendeurs et 12 grossistes
            fr | Vendre entre 40 et 50 vélos
            fr | Réaliser 1 032 k€ de ventes à Lille, 52 k€ de plus
            fr | Faire 60 % du CA sur le neuf et 40 % sur l'occasion
            fr | Augmenter le CA à marge et volume constants
            fr | Gagner 10 clients (et garder les autres)
            en | Visit customers in the North and South
            en | Hire 3 sales and marketing graduates
            en | Increase revenue while keeping the margin
            en | Train sellers to prospect and close
            en | Go and see 12 buyers
            en | Make €1,032,000 of sales in Lille, €52,000 more, by January
            en | Ensure a reliable, scalable and secure platform
            """)
    void places_conditions_parts_and_purposes_are_no_second_result(String language, String text) {
        assertThat(Statement.of(text, Locale.forLanguageTag(language)).secondResult())
                .isEmpty();
    }
}
