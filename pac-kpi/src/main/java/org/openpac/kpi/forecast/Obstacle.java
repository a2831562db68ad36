package org.openpac.kpi.forecast;

import java.util.Locale;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;

/** Why nothing can be foretold. */
public enum Obstacle implements Word {
    /** No readings, or fewer than the method needs. */
    TOO_FEW_READINGS,
    /** The readings leave days out, overlap, or are not of equal length where they have to be. */
    UNEVEN_READINGS,
    /** The dates between which the figure is due are missing or in the wrong order. */
    NO_PERIOD,
    /** The method needs the readings of the same days a year earlier, and some of them are missing. */
    NO_EARLIER_YEAR,
    /** Where an amount is zero or less, there is no growth from it, no share of it and no mean by it. */
    NOT_POSITIVE,
    /** All past growths are equal, so that nothing tells how far the next may differ. */
    EQUAL_GROWTHS,
    /** The figure is a level and not a sum, so that it has no pace, and a year no shares of it. */
    NOT_A_SUM,
    /** The figure is a sum, or a quotient of a sum and a level, that grows with time and stays at no level. */
    NOT_A_LEVEL,
    /** The readings are in different units or currencies. */
    MIXED_UNITS,
    /** Readings are to be averaged, and one does not say how many cases are behind it. */
    NO_SAMPLE_SIZE,
    /** No level is given whose chance could be told. */
    NO_LEVEL;

    private static final Translations TEXTS =
            Translations.of("words", file -> Obstacle.class.getResourceAsStream(file));

    @Override
    public String label(Locale locale) {
        return TEXTS.findOrEnglish("Obstacle." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
