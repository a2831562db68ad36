package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What a duty is about. */
public enum DutySubject implements Word {
    /** An objective. */
    OBJECTIVE,
    /** A strategy. */
    STRATEGY,
    /** A tactic. */
    TACTIC,
    /** A checkpoint. */
    CHECKPOINT,
    /** A training. */
    TRAINING,
    /** An indicator. */
    KPI,
    /** A risk. */
    RISK,
    /** Something that the plan does not have, or to which nobody can be assigned. */
    UNKNOWN
}
