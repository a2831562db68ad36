package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What happened to a part of a plan from one revision to another. */
public enum DiffKind implements Word {
    /** An element, or an item of a list, has come. */
    ADDED,
    /** An element, or an item of a list, has gone. */
    REMOVED,
    /** A value is another one, has been given or has been taken away. */
    CHANGED,
    /** An element, or an item of a list, stands elsewhere among its like. */
    MOVED
}
