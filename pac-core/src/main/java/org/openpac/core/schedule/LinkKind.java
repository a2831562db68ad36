package org.openpac.core.schedule;

import org.openpac.core.text.Word;

/** Which end of an activity waits for which end of another. */
public enum LinkKind implements Word {
    /** The second starts once the first is finished. */
    FINISH_START(LinkKind.FROM_FINISH),
    /** The second starts once the first has started. */
    START_START(0),
    /** The second finishes once the first is finished. */
    FINISH_FINISH(LinkKind.FROM_FINISH | LinkKind.TO_FINISH),
    /** The second finishes once the first has started. */
    START_FINISH(LinkKind.TO_FINISH);

    static final int FROM_FINISH = 1;
    static final int TO_FINISH = 2;

    private final byte ends;

    LinkKind(int ends) {
        this.ends = (byte) ends;
    }

    /** The kind as a sum of {@link #FROM_FINISH} and {@link #TO_FINISH}, which takes one byte where there are millions. */
    byte ends() {
        return ends;
    }
}
