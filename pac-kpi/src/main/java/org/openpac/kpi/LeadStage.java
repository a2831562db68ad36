package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** How far a lead has come; each stage supposes the ones before. */
public enum LeadStage implements Word {
    /** Known by name. */
    ENTERED,
    /** Fits the target and has shown interest. */
    MARKETING_QUALIFIED,
    /** Taken up by a sales person. */
    SALES_QUALIFIED,
    /** Has a project and is being sold to. */
    OPPORTUNITY,
    /** Bought. */
    CUSTOMER;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
