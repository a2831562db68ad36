package org.openpac.core.view;

/** The decisions that a later plan records and the former did not: what a target may be changed by. */
interface Decisions {

    /** Whether one of them names what has changed. */
    boolean justify(Change change);

    /** The decisions among the edits of a plan. */
    static Decisions in(Edit.Within plan) {
        return change -> false;
    }
}
