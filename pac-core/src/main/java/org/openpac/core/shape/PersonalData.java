package org.openpac.core.shape;

import org.openpac.core.text.Word;

/** What a member may tell about a living person. */
public enum PersonalData implements Word {
    /** Nothing: it speaks of the business. */
    NONE,
    /** Which person is meant, by an id. */
    REFERENCE,
    /** Who a person is: a name, a role. */
    IDENTITY,
    /** A person's working life: presence, skills, pay. */
    EMPLOYMENT,
    /** How well a person does. */
    PERFORMANCE,
    /** Free text, in which anybody may have been named. */
    FREE_TEXT
}
