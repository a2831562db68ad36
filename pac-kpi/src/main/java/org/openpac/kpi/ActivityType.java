package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What sales people do. */
public enum ActivityType implements Word {
    /** A prospect contacted, by whatever means. */
    CONTACT,
    /** A meeting with a prospect or customer. */
    MEETING,
    /** A proposal sent. */
    PROPOSAL,
    /** A reminder or a call after a proposal. */
    FOLLOW_UP;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
