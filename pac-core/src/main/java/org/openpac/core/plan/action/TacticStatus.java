package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** How far an action has come. */
public enum TacticStatus implements Word {
    /** Not begun. */
    PLANNED,
    /** Begun. */
    IN_PROGRESS,
    /** Finished. */
    DONE,
    /** Given up. */
    CANCELLED
}
