package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** The sorts of {@link SalesFact}. */
public enum FactKind implements Word {
    /** Money spent: {@link Spend}. */
    SPEND,
    /** Money earned: {@link Revenue}. */
    REVENUE,
    /** Customers gained: {@link CustomerWon}. */
    CUSTOMER_WON,
    /** Customers gone: {@link CustomerLost}. */
    CUSTOMER_LOST,
    /** Customers at the start of a period: {@link CustomerBase}. */
    CUSTOMER_BASE,
    /** A cohort of prospects: {@link Prospects}. */
    PROSPECTS;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
