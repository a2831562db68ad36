package org.openpac.kpi.allocation;

import java.util.Locale;
import org.openpac.core.text.Word;

/** Why a budget’s line keeps its amount whatever the others do. */
public enum KeptReason implements Word {
    /** Another line has the same id. */
    DOUBLED_ID,
    /** It has no amount, or one below 0. */
    NO_AMOUNT,
    /** Its amounts are not in the plan’s currency. */
    OTHER_CURRENCY,
    /** Its amounts are on another tax basis than the plan’s. */
    OTHER_TAX_BASIS,
    /** The plan says so. */
    FIXED,
    /** Its action is given up. */
    CANCELLED,
    /** Its action is paid for by several lines, and nothing tells what each of them brings. */
    SHARED_ACTION,
    /** Nothing tells what it brings. */
    NOTHING_EXPECTED,
    /** What it brings is not counted in what most of the money brings. */
    OTHER_MEASURE;

    @Override
    public String label(Locale locale) {
        return Infeasibility.TEXTS
                .findOrEnglish("KeptReason." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
