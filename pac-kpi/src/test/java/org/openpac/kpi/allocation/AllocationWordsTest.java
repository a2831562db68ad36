package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.text.Word;

class AllocationWordsTest {

    private static Stream<Word> words() {
        return Stream.<Word[]>of(
                        Infeasibility.values(),
                        Binding.values(),
                        CurveGround.values(),
                        KeptReason.values(),
                        AdviceGap.values(),
                        PastGap.values(),
                        Measure.Kind.values())
                .flatMap(Stream::of);
    }

    @Test
    void every_word_is_said_in_both_languages_and_nothing_is_left_over() {
        Set<String> keys = new TreeSet<>();
        words().forEach(word -> {
            String key = ((Enum<?>) word).getDeclaringClass().getSimpleName() + "." + word.name();
            keys.add(key);
            assertThat(word.label(Locale.FRENCH))
                    .isEqualTo(Infeasibility.TEXTS.find(key, Locale.FRENCH).orElseThrow())
                    .doesNotContain("'");
            assertThat(word.label(Locale.GERMAN))
                    .isEqualTo(Infeasibility.TEXTS.find(key, Locale.ENGLISH).orElseThrow())
                    .isNotEqualTo(word.label(Locale.FRENCH));
        });
        assertThat(Infeasibility.TEXTS.keys(Locale.FRENCH)).isEqualTo(keys);
        assertThat(Infeasibility.TEXTS.keys(Locale.ENGLISH)).isEqualTo(keys);
    }
}
