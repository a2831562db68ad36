package org.openpac.core.rule;

import org.openpac.core.text.Word;

/** How much a finding matters, from the least. */
public enum Severity implements Word {
    /** Worth knowing. */
    INFO,
    /** To be looked at: the plan may suffer. */
    WARNING,
    /** To be mended: the plan does not hold together. */
    ERROR;

    Severity graver() {
        return this == INFO ? WARNING : ERROR;
    }
}
