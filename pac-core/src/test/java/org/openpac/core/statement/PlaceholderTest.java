package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TBD                                     | TBD
            tbc                                     | tbc
            TODO                                    | TODO
            n/a                                     | n/a
            ?                                       | ?
            ???                                     | ?
            xxx                                     | xxx
            -                                       | -
            À DÉFINIR                               | À DÉFINIR
            a definir avec le client                | a definir
            Date à confirmer                        | à confirmer
            Cible à compléter                       | à compléter
            To be determined                        | To be determined
            Lorem ipsum dolor                       | Lorem
            Gagner XX clients                       | XX
            Gagner X % de marge                     | X
            Signer ? contrats                       | ?
            Atteindre ___ euros                     | ___
            Signer [nombre] contrats                | [nombre]
            Atteindre [montant cible] en mai        | [montant cible]
            Increase [metric] by 5%                 | [metric]
            <nom> à Lyon                            | <nom>
            """)
    void what_only_keeps_a_place_free_is_found(String text, String words) {
        assertThat(Placeholder.find(text).map(span -> span.of(text))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Aider 30 clients à définir leur besoin",
                "Relancer les dossiers à compléter avant la fin mars",
                "Que veut le client ?",
                "Pourquoi ? Parce que le marché croît",
                "Vendre 40 tailles XXL",
                "Fêter les XXe journées du livre",
                "Tout doux",
                "Vendre à domicile",
                "Louer le local du 3 [note 2] aux forains",
                "Lire le § [1]",
                "Contracts to be completed by June with 20 customers",
                "Le projet X démarre",
                "stab doux"
            })
    void what_only_looks_like_it_is_left_alone(String text) {
        assertThat(Placeholder.find(text)).isEmpty();
    }

    @Property
    void any_text_is_searched_and_only_its_own_words_are_marked(@ForAll @StringLength(max = 60) String text) {
        Placeholder.find(text).ifPresent(span -> {
            assertThat(span.end()).isGreaterThan(span.start());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
        });
    }
}
