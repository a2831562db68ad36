package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** How firmly a target is meant. */
public enum CommitmentKind implements Word {
    /** To be reached in full; missing it has to be explained. */
    COMMITTED,
    /** To aim at; falling somewhat short of it is still a success. */
    ASPIRATIONAL
}
