package org.openpac.core.plan;

import org.openpac.core.text.Word;

/** How much something matters beside its like. */
public enum Priority implements Word {
    /** First. */
    HIGH,
    /** Second. */
    MEDIUM,
    /** When there is time. */
    LOW
}
