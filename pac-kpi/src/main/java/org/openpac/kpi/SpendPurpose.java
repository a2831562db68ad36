package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What money is spent for. */
public enum SpendPurpose implements Word {
    /** To gain customers: advertising, prospecting, onboarding. */
    ACQUISITION,
    /** To keep and develop the customers there are: account management, repeat advertising. */
    RETENTION;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
