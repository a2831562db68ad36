package org.openpac.kpi.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;
import org.openpac.core.value.DateRange;

class MovementTest {

    @Test
    void readings_move_where_most_pairs_go_one_way() {
        assertThat(of(1, 2, 3)).contains(Movement.RISING);
        assertThat(of(3, 2, 2)).contains(Movement.FALLING);
        // five of six pairs rise
        assertThat(of(1, 2, 4, 3)).contains(Movement.RISING);
        // three rise, three fall
        assertThat(of(2, 1, 4, 0)).contains(Movement.UNCLEAR);
        // half of the pairs are equal
        assertThat(of(1, 1, 1, 2)).contains(Movement.UNCLEAR);
        assertThat(of(2, 1, 1, 1)).contains(Movement.UNCLEAR);
        assertThat(of(5, 5, 5)).contains(Movement.STEADY);
        assertThat(of(1, 2)).isEmpty();
    }

    @Test
    void only_the_last_six_readings_count() {
        assertThat(of(100, 90, 1, 2, 3, 4, 5, 6)).contains(Movement.RISING);
    }

    @Test
    void which_way_is_better_depends_on_the_figure() {
        assertThat(Movement.FALLING.isForTheBetter(Trend.LOWER_IS_BETTER)).contains(true);
        assertThat(Movement.FALLING.isForTheBetter(Trend.HIGHER_IS_BETTER)).contains(false);
        assertThat(Movement.RISING.isForTheBetter(Trend.TARGET_IS_BEST)).isEmpty();
        assertThat(Movement.UNCLEAR.isForTheBetter(Trend.HIGHER_IS_BETTER)).isEmpty();
    }

    @Test
    void every_word_has_its_french_and_nothing_is_left_over() {
        Set<String> expected = new TreeSet<>();
        Stream.<Enum<?>[]>of(Movement.values(), LandingMethod.values(), Obstacle.values())
                .flatMap(Stream::of)
                .forEach(word -> expected.add(word.getDeclaringClass().getSimpleName() + "." + word.name()));
        Translations texts = Translations.of("words", file -> Movement.class.getResourceAsStream(file));

        assertThat(texts.keys(Locale.FRENCH)).isEqualTo(expected);
        assertThat(expected).containsAll(texts.keys(Locale.ENGLISH));
        assertThat(labels(Locale.FRENCH)).contains("rythme actuel", "mesures irrégulières", "en baisse");
        assertThat(labels(Locale.ENGLISH)).contains("run rate", "uneven readings", "falling", "no level to judge");
    }

    private static List<String> labels(Locale locale) {
        return Stream.<Word[]>of(Movement.values(), LandingMethod.values(), Obstacle.values())
                .flatMap(Stream::of)
                .map(word -> word.label(locale))
                .toList();
    }

    private static Optional<Movement> of(long... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i);
            readings.add(new Reading(new DateRange(day, day), BigDecimal.valueOf(values[i])));
        }
        return Movement.of(readings);
    }
}
