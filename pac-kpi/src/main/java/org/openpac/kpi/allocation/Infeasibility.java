package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;

/** Why there is no split that keeps to all bounds. */
public enum Infeasibility implements Word {
    /** What has to be spent at least is more than there is. */
    TOO_LITTLE_MONEY,
    /** A line’s lowest amount is above its highest. */
    REVERSED_BOUNDS,
    /** No multiple of a line’s step lies between its bounds. */
    NO_STEP_BETWEEN_BOUNDS,
    /** More is to be kept back than there is. */
    RESERVE_ABOVE_BUDGET,
    /** There is neither a budget nor a highest amount, and every further unit of money keeps paying. */
    NO_LIMIT;

    static final Translations TEXTS = Translations.of("words", file -> Infeasibility.class.getResourceAsStream(file));

    @Override
    public String label(Locale locale) {
        return TEXTS.findOrEnglish("Infeasibility." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
