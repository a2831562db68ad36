package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** How a deal ended, or that it has not. */
public enum DealOutcome implements Word {
    /** Not decided yet. */
    OPEN,
    /** Sold. */
    WON,
    /** Not sold, and closed. */
    LOST;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
