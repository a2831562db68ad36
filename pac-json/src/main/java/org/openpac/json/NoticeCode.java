package org.openpac.json;

/** What is worth knowing about a document that was read. Codes are never renamed; later versions may add some. */
public enum NoticeCode {
    /** A member is unknown to this version and has been kept as it was written. */
    UNKNOWN_MEMBER,
    /** A member is unknown where it cannot be kept, in a report or in settings, and has been left out. */
    LEFT_OUT_MEMBER,
    /** A value of a newer minor version is unknown here and has been kept as it was written; its member is absent. */
    UNKNOWN_VALUE,
    /** A text holds a character that nobody sees, or that turns the direction of those after it; it is kept. */
    HIDDEN_CHARACTER,
    /** The document is written in a newer minor version of the format. */
    NEWER_VERSION,
    /** The document is written in an older version of the format and has been upgraded before it was read. */
    UPGRADED,
    /** There are more notices than the limit allows; the others are not listed. */
    TOO_MANY_NOTICES
}
