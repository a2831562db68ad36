package org.openpac.core.schedule;

import org.openpac.core.text.Word;

/** Which end of an activity waits for which end of another. */
public enum LinkKind implements Word {
    /** The second starts once the first is finished. */
    FINISH_START,
    /** The second starts once the first has started. */
    START_START,
    /** The second finishes once the first is finished. */
    FINISH_FINISH,
    /** The second finishes once the first has started. */
    START_FINISH;

    boolean isFromFinish() {
        return this == FINISH_START || this == FINISH_FINISH;
    }

    boolean isToFinish() {
        return this == FINISH_FINISH || this == START_FINISH;
    }
}
