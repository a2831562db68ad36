package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What brought a lead or a customer. */
public enum CustomerOrigin implements Word {
    /** Nothing that was paid for: they came by themselves. */
    ORGANIC,
    /** Advertising that was paid for. */
    PAID,
    /** Prospecting. */
    OUTBOUND,
    /** Another customer’s recommendation. */
    REFERRAL,
    /** A partner. */
    PARTNER;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
