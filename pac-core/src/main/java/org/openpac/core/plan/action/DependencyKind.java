package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** Which end of one action waits for which end of another. */
public enum DependencyKind implements Word {
    /** It begins when the other has ended. */
    FINISH_START,
    /** It begins when the other has begun. */
    START_START,
    /** It ends when the other has ended. */
    FINISH_FINISH,
    /** It ends when the other has begun. */
    START_FINISH
}
