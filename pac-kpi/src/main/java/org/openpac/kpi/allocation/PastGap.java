package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Why facts give a budget’s line no past that a curve could be fitted to. */
public enum PastGap implements Word {
    /** Another line has the same id. */
    DOUBLED_ID,
    /** It names no action, and facts name actions. */
    NO_ACTION,
    /** Its action is paid for by several lines, and nothing tells what each of them brought. */
    SHARED_ACTION,
    /** It is not known over which days it is to be spent, so that a month cannot stand for them. */
    NO_DAYS,
    /** There is no whole month of which the facts tell both spending and revenue. */
    NO_MONTH,
    /** Nothing was spent on its action. */
    NO_SPENDING,
    /** No revenue came from its action, or none that says so. */
    NO_REVENUE,
    /** Some amounts of its action are not in the plan’s currency. */
    OTHER_CURRENCY,
    /** Some amounts of its action are on another tax basis than the plan’s. */
    OTHER_TAX_BASIS,
    /** Some revenue of its action does not say what gross margin is in it. */
    MISSING_MARGIN,
    /** In a month more was credited than spent, or the margin was a loss. */
    BELOW_ZERO,
    /** The amounts, brought to the line’s days, are larger than 10<sup>15</sup>. */
    TOO_LARGE;

    @Override
    public String label(Locale locale) {
        return Infeasibility.TEXTS
                .findOrEnglish("PastGap." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
