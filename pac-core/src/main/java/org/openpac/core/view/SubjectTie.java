package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What a place of a plan has to do with a person. */
public enum SubjectTie implements Word {
    /** It is the person's own: the person's element, objectives, results. */
    OWN,
    /** It names the person, by id, as the one who leads, owns or takes part. */
    REFERENCE,
    /** Its text names the person. */
    MENTION,
    /** Its text holds a name that somebody else in the plan has too. */
    POSSIBLE_MENTION
}
