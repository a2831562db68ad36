package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** By what the effect of a plan is looked at. */
public enum EffectGroup implements Word {
    /** By action. */
    TACTIC,
    /** By strategy, through its actions. */
    STRATEGY,
    /** By segment, as the facts say or their action’s only segment. */
    SEGMENT,
    /** By distribution channel, as the facts say or their action’s only one. */
    CHANNEL;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
