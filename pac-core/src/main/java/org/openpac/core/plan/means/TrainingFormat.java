package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** How people are trained. */
public enum TrainingFormat implements Word {
    /** With a teacher, in a group. */
    COURSE,
    /** Alone, on line. */
    E_LEARNING,
    /** By somebody who goes along. */
    COACHING,
    /** In another way. */
    OTHER
}
