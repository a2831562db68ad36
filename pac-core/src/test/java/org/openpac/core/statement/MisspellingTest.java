package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.text.Slips;

class MisspellingTest {

    @Property
    void one_slip_is_what_it_is_by_counting(
            @ForAll @AlphaChars @StringLength(min = 1, max = 6) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 6) String meant) {
        assertThat(Misspelling.isOneSlip(word, meant, 0)).isEqualTo(Slips.between(word, meant) == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "rapidemment, rapidement",
        "regulierement, regulierement",
        "reguliierement, regulierement",
        "reuglierement, regulierement"
    })
    void a_word_with_one_slip_inside_is_recognised(String word, String meant) {
        Misspelling words = new Misspelling(Set.of("rapidement", "regulierement"), 9, 4);

        assertThat(words.has(word) ? word : words.meant(word).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"performances", "performant", "xerformantes", "perfomrantes2", "perform"})
    void another_ending_or_a_second_slip_is_another_word(String word) {
        assertThat(new Misspelling(Set.of("performantes"), 9, 4).meant(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | VAGUE_TIME | Livrer rapidemment les colis
            fr | VAGUE | Augmenter significativment le CA
            fr | WEAK_VERB | Amelliorer le service
            en | VAGUE_TIME | Call customers reguularly
            en | VAGUE | Increase sales signifcantly
            en | WEAK_VERB | Imporve the service
            """)
    void a_term_is_found_in_spite_of_it(String language, Lexicon lexicon, String text) {
        assertThat(Statement.of(text, Locale.forLanguageTag(language)).terms(lexicon))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mesurer les performances", "Rappeler l'importance du suivi", "Aider ceux qui renforcent"})
    void a_word_that_is_right_is_none_of_the_terms_it_is_like(String text) {
        Statement statement = Statement.of(text, Locale.FRENCH);

        assertThat(statement.terms(Lexicon.UNMEASURABLE)).isEmpty();
        assertThat(statement.terms(Lexicon.VAGUE)).isEmpty();
        assertThat(statement.terms(Lexicon.WEAK_VERB)).isEmpty();
    }
}
