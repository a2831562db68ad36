package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** What happened to a subscription. */
public enum SubscriptionEvent implements Word {
    /** It began: recurring revenue of a new customer. */
    START,
    /** It came to its end and was renewed. */
    RENEWAL,
    /** It grew, by more users, options or a higher price. */
    EXPANSION,
    /** It shrank and goes on. */
    CONTRACTION,
    /** It ended. */
    CHURN;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
