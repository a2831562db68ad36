package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What keeps a line from having more, or less. */
public enum Binding implements Word {
    /** Nothing: its marginal return is that of the whole, to within a step, or it lies where an S-shaped curve jumps. */
    NONE,
    /** Its lowest amount, or nothing at all: it would give money to other lines. */
    LOWEST,
    /** Its highest amount: it would take money from other lines. */
    HIGHEST,
    /** It is fixed, or its lowest and its highest amount are the same. */
    FIXED;

    @Override
    public String label(Locale locale) {
        return Infeasibility.TEXTS
                .findOrEnglish("Binding." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT));
    }
}
