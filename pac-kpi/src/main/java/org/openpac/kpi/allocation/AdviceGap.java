package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Why nothing can be advised for a plan’s budget. */
public enum AdviceGap implements Word {
    /** The budget has no lines. */
    NO_LINES,
    /** Fewer than two lines can move and are known to bring something that can be compared. */
    NOTHING_TO_COMPARE,
    /** The lines hold more money together than an amount can. */
    TOO_LARGE;

    @Override
    public String label(Locale locale) {
        return Infeasibility.TEXTS
                .findOrEnglish("AdviceGap." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
