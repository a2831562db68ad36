package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Where the curve of a budget’s line comes from. */
public enum CurveGround implements Word {
    /** It was fitted to the past of the line or of its action. */
    FITTED,
    /** The plan states it for the line’s action. */
    STATED,
    /** One point is known, and an elasticity is assumed: {@link BudgetAdvice#ASSUMED_ELASTICITY}. */
    ASSUMED;

    @Override
    public String label(Locale locale) {
        return Infeasibility.TEXTS
                .findOrEnglish("CurveGround." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT));
    }
}
