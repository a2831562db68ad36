package org.openpac.core.rule;

import java.util.Objects;
import org.openpac.core.plan.Waiver;
import org.openpac.core.text.Word;

/**
 * A waiver that accepts nothing in this check.
 *
 * @param waiver the waiver
 * @param why why it accepts nothing
 */
public record IdleWaiver(Waiver waiver, Cause why) {

    /** Why a waiver accepts nothing. */
    public enum Cause implements Word {
        /** It names no rule, gives no reason or has no last day. */
        INCOMPLETE,
        /** It names a rule that is not in the set. */
        UNKNOWN_RULE,
        /** Its last day is past. */
        EXPIRED,
        /** The rule finds nothing there. */
        NOTHING_FOUND
    }

    /** Refuses nulls. */
    public IdleWaiver {
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(why, "why");
    }
}
