package org.openpac.core.rule;

import org.openpac.core.text.Word;

/** What the rules of one group say about an objective. */
public enum Verdict implements Word {
    /** Rules were applied and none found more than a remark. */
    PASS,
    /** The worst finding is a warning. */
    WARN,
    /** The worst finding is an error. */
    FAIL,
    /** No rule could be applied. */
    NOT_ASSESSABLE
}
