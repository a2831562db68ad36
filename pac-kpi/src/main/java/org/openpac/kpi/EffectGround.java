package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Why something is a strength or a weakness of a plan. */
public enum EffectGround implements Word {
    /** It brought more revenue, or won more customers, than was expected by then. */
    AHEAD_OF_EXPECTATION,
    /** It brought less revenue, or won fewer customers, than was expected by then. */
    BEHIND_EXPECTATION,
    /** A customer costs less than on average. */
    CHEAPER_THAN_AVERAGE,
    /** A customer costs more than on average. */
    DEARER_THAN_AVERAGE,
    /** It cost money and brought no revenue, customer, order, deal, lead or subscription. */
    BROUGHT_NOTHING,
    /** The margin it brought is below what was spent. */
    LOSES_MONEY,
    /** More was spent than was due by then. */
    OVERSPENT;

    /** Whether it speaks for it. */
    public boolean isStrength() {
        return this == AHEAD_OF_EXPECTATION || this == CHEAPER_THAN_AVERAGE;
    }

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
