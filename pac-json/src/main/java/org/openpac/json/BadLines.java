package org.openpac.json;

/** What happens where a line of a file cannot be read. */
public enum BadLines {
    /** Reading stops at the first; the values of the lines before it have been handed on. */
    STOP,
    /** It is told and passed over, and reading goes on. */
    SKIP
}
