package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.text.Message;
import org.openpac.core.text.Word;
import org.openpac.kpi.catalog.ConversionKpis;

class KpiWordsTest {

    private static final String NO_BREAK_SPACE = "\u00a0";

    @Test
    void every_word_and_sentence_has_its_french_and_nothing_is_left_over() {
        Set<String> expected = new TreeSet<>();
        words().forEach(word -> expected.add(key(word)));
        Stream.of(Reason.values()).forEach(reason -> expected.add(key(reason) + ".sentence"));
        assertThat(KpiWords.TEXTS.keys(Locale.FRENCH)).isEqualTo(expected);
    }

    @Test
    void french_sentences_have_the_places_of_the_english() {
        for (Reason reason : Reason.values()) {
            String french = KpiWords.TEXTS
                    .find(key(reason) + ".sentence", Locale.FRENCH)
                    .orElseThrow();
            assertThat(Message.places(french)).isEqualTo(Message.places(reason.sentence()));
            assertThat(french).endsWith(".").doesNotContain("'");
        }
    }

    @Test
    void a_word_is_labelled_in_both_languages() {
        assertThat(Reason.NO_CHURN.label(Locale.ENGLISH)).isEqualTo("no customer lost");
        assertThat(Reason.NO_CHURN.label(Locale.FRENCH)).isEqualTo("aucun client perdu");
        assertThat(Flag.SMALL_SAMPLE.label(Locale.GERMAN)).isEqualTo("small sample");
        assertThat(SpendPurpose.RETENTION.label(Locale.FRENCH)).isEqualTo("fidélisation");
    }

    @Test
    void every_word_is_labelled_by_its_text() {
        assertThat(words())
                .allSatisfy(word -> assertThat(((Word) word).label(Locale.FRENCH))
                        .isEqualTo(KpiWords.TEXTS.find(key(word), Locale.FRENCH).orElseThrow()));
    }

    @Test
    void a_missing_value_is_explained_in_french() {
        KpiResult result = ConversionKpis.CONVERSION.compute(List.of());
        assertThat(((KpiResult.Undefined) result).text(Locale.FRENCH))
                .isEqualTo("Il manque de quoi calculer l’indicateur" + NO_BREAK_SPACE + ": prospects.");
    }

    private static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        FactKind.values(),
                        SpendPurpose.values(),
                        Flag.values(),
                        Reason.values(),
                        LeadStage.values(),
                        CustomerOrigin.values(),
                        DealOutcome.values(),
                        SubscriptionEvent.values(),
                        ActivityType.values(),
                        SurveyQuestion.values(),
                        EffectGroup.values(),
                        EffectGround.values())
                .flatMap(Stream::of);
    }

    private static String key(Enum<?> word) {
        assertThat(word).isInstanceOf(Word.class);
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
