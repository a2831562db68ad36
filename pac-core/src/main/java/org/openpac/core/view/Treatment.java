package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What is done with a member that tells about a person. */
public enum Treatment implements Word {
    /** It stays as it is. */
    KEPT,
    /** An id gives way to one that only the holder of the key can make again. */
    PSEUDONYMISED,
    /** A person's name within it gives way to {@code […]}. */
    MASKED,
    /** It is left out. */
    DROPPED,
    /** It is left out because too few people stand behind the figure. */
    SUPPRESSED,
    /** The element goes as a whole. */
    REMOVED,
    /** It stays, and somebody has to look: it may mean the person or a namesake. */
    TO_REVIEW
}
