package org.openpac.kpi.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;

/**
 * Which way the last readings of a figure go.
 *
 * <p>Every pair of readings is asked whether the later one is higher or lower. Where rises exceed falls by more than half of
 * the pairs, or the reverse, the figure moves; all readings being equal, it is steady; else nothing is clear.
 *
 * <p>Source: H. B. Mann, “Nonparametric tests against trend”, Econometrica 13 (1945), 245–259, for the count of pairs.
 */
public enum Movement implements Word {
    /** The readings rise. */
    RISING,
    /** The readings fall. */
    FALLING,
    /** All readings are equal. */
    STEADY,
    /** Some rise, some fall. */
    UNCLEAR;

    /** How many readings are looked at, the last ones. */
    public static final int READINGS = 6;

    private static final int FEWEST = 3;
    private static final Translations TEXTS =
            Translations.of("words", file -> Movement.class.getResourceAsStream(file));

    /** Looks at the last six readings, those of one day or more each, sorted by time; empty below three. */
    public static Optional<Movement> of(List<Reading> readings) {
        List<Reading> sorted = readings.stream().sorted(Reading.BY_TIME).toList();
        List<Reading> last = sorted.subList(Math.max(0, sorted.size() - READINGS), sorted.size());
        if (last.size() < FEWEST) {
            return Optional.empty();
        }
        int rises = 0;
        int falls = 0;
        int pairs = 0;
        for (int later = 1; later < last.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                int order = last.get(later).value().compareTo(last.get(earlier).value());
                pairs++;
                rises += order > 0 ? 1 : 0;
                falls += order < 0 ? 1 : 0;
            }
        }
        if (rises == 0 && falls == 0) {
            return Optional.of(STEADY);
        }
        boolean isClear = 2 * Math.abs(rises - falls) > pairs;
        return Optional.of(isClear ? (rises > falls ? RISING : FALLING) : UNCLEAR);
    }

    /** Whether it goes the better way; empty where no way is better or the figure does not move. */
    public Optional<Boolean> isForTheBetter(Trend trend) {
        if (trend == Trend.TARGET_IS_BEST || this == STEADY || this == UNCLEAR) {
            return Optional.empty();
        }
        return Optional.of((this == RISING) == (trend == Trend.HIGHER_IS_BETTER));
    }

    @Override
    public String label(Locale locale) {
        return TEXTS.findOrEnglish("Movement." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
