package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.PublishedData;
import org.openpac.core.text.Span;

class StatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | VAGUE         | Importantes | Viser des remises Importantes
            fr | VAGUE         | plus d’     | Gagner plus d’affaires
            fr | ESCAPE        | si possible | Signer, si possible, 3 contrats
            fr | ESCAPE        | sous réserve de | Vendre 10 lots sous réserve de stock
            fr | OPEN_ENDED    | etc         | Vendre des vis, des clous, etc.
            fr | OPEN_ENDED    | notamment   | Démarcher notamment les PME
            fr | WEAK_VERB     | Contribuer à | Contribuer à la notoriété
            fr | WEAK_VERB     | OPTIMISER   | OPTIMISER LA TOURNÉE
            fr | UNMEASURABLE  | leader      | Devenir leader en Bretagne
            fr | VAGUE_TIME    | à moyen et long terme | Croître à moyen et long terme
            fr | VAGUE_TIME    | dans les meilleurs délais | Livrer dans les meilleurs délais
            fr | INTENTION     | Étudier la possibilité | Étudier la possibilité d’un salon
            fr | INTENTION     | aller voir  | Il faut aller voir ce client
            fr | NEGATIVE      | ne pas      | Veiller à ne pas perdre de clients
            en | ESCAPE        | as appropriate | Call customers as appropriate
            en | OPEN_ENDED    | and so on   | Sell bolts, nuts and so on
            en | WEAK_VERB     | Leverage    | Leverage the partner network
            en | UNMEASURABLE  | best        | Become the best supplier
            en | VAGUE_TIME    | in due course | Launch the offer in due course
            en | INTENTION     | look into   | We look into a new market
            en | NEGATIVE      | Avoid       | Avoid losing customers
            """)
    void a_term_is_found_in_whatever_form(String language, Lexicon lexicon, String word, String text) {
        assertThat(Statement.of(text, Locale.forLanguageTag(language)).terms(lexicon))
                .extracting(Term::word)
                .containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Vendre plus de 50 licences
            fr | Livrer dans les meilleurs délais
            fr | Lancer la campagne Optimal
            fr | Lancer l'offre « Meilleur » en mai
            fr | Importuner moins les clients
            en | Call customers as appropriate
            en | Sell to at most 5 resellers
            en | Launch the Better Buy campaign
            en | Talk about prices
            """)
    void what_only_looks_vague_is_no_term(String language, String text) {
        assertThat(Statement.of(text, Locale.forLanguageTag(language)).terms(Lexicon.VAGUE))
                .isEmpty();
    }

    @Test
    void a_term_tells_where_it_stands() {
        assertThat(Statement.of("Vendre beaucoup plus", Locale.FRENCH).terms(Lexicon.VAGUE))
                .containsExactly(new Term("beaucoup plus", new Span(7, 20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Premier",
                "Courrier",
                "Chantier",
                "Dernier",
                "Papier",
                "Atelier",
                "Panier",
                "Métier",
                "Courtier",
                "Financier",
                "Particulier",
                "Février",
                "Janvier",
                "Fier",
                "Hier",
                "Hiver",
                "Mer",
                "Fer",
                "Loisir",
                "Plaisir",
                "Avenir",
                "Dossier",
                "Calendrier",
                "Leader",
                "Offre",
                "Chiffre",
                "Nombre",
                "Trimestre"
            })
    void a_noun_that_ends_like_a_verb_is_none(String noun) {
        assertThat(Statement.of(noun + " de la région", Locale.FRENCH).opening().form())
                .isEqualTo(Opening.Form.OTHER);
    }

    @Test
    void an_opening_covers_its_verb_and_the_word_that_leads_it() {
        assertThat(Statement.of("En mars, se positionner", Locale.FRENCH).opening())
                .isEqualTo(new Opening(Opening.Form.VERB, new Span(9, 23)));
        assertThat(Statement.of("– To increase sales", Locale.ENGLISH).opening())
                .isEqualTo(new Opening(Opening.Form.VERB, new Span(2, 13)));
    }

    @Test
    void other_languages_are_not_read() {
        Statement german = Statement.of("Umsatz um 15 % steigern bis 31.12.2026, etc.", Locale.GERMAN);
        assertThat(german.isAssessable()).isFalse();
        assertThat(german.amounts()).isEmpty();
        assertThat(german.dates()).isEmpty();
        assertThat(Stream.of(Lexicon.values()).flatMap(lexicon -> german.terms(lexicon).stream()))
                .isEmpty();
        assertThat(Statement.of("Vendre", Locale.CANADA_FRENCH).isAssessable()).isTrue();
    }

    @Test
    void a_text_that_says_points_or_relative_is_clear_about_its_percentages() {
        assertThat(Statement.of("Gagner 2 points de marge", Locale.FRENCH).mentionsRelative())
                .isTrue();
        assertThat(Statement.of("Augmenter le taux de 2 % en relatif", Locale.FRENCH)
                        .mentionsRelative())
                .isTrue();
        assertThat(Statement.of("Augmenter le taux de 2 %", Locale.FRENCH).mentionsRelative())
                .isFalse();
        assertThat(Statement.of("Ouvrir 15 points de vente", Locale.FRENCH).mentionsRelative())
                .isFalse();
    }

    @Test
    void the_language_is_told_by_small_words() {
        assertThat(Statement.languageOf("Augmenter le CA de 10 % sur les comptes clés"))
                .contains(Locale.FRENCH);
        assertThat(Statement.languageOf("Increase the revenue from our key accounts by 10%"))
                .contains(Locale.ENGLISH);
        assertThat(Statement.languageOf("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "-",
                "1",
                "1 ",
                "1.",
                "1,2",
                "15 % ",
                "d'",
                "de ",
                "fin ",
                "avant le ",
                "x2 ",
                "-a",
                "e\u0301",
                "\u0301",
                "🎯",
                "\uD83D",
                "1/",
                "plus de ",
                "augmenter de 15 à ",
                "the next ",
                "EUR ",
                "0000-01-01 ",
                "A 1 ",
                "« ",
                "3 à "
            })
    void a_long_text_is_read_in_linear_time(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Statement statement = Statement.of(text, language);
                for (Lexicon lexicon : Lexicon.values()) {
                    statement.terms(lexicon);
                }
            });
        }
    }

    @Test
    void naughty_strings_are_read_like_any_other() throws IOException {
        List<String> lines = Files.readAllLines(PublishedData.corpus("naughty-strings", "blns.json"));
        assertThat(lines).hasSizeGreaterThan(400);
        for (String line : lines) {
            String text = Pattern.compile("\\\\u([0-9a-f]{4})")
                    .matcher(line.strip())
                    .replaceAll(code ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(Statement.of(text, language).terms(Lexicon.VAGUE))
                        .allSatisfy(term -> assertThat(term.span().of(text)).isEqualTo(term.word()));
            }
        }
    }
}
