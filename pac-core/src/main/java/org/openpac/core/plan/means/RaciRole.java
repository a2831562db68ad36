package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What somebody has to do with something (RACI). */
public enum RaciRole implements Word {
    /** Does it. */
    RESPONSIBLE,
    /** Answers for it; the owner does without being named again. */
    ACCOUNTABLE,
    /** Is asked before. */
    CONSULTED,
    /** Is told afterwards. */
    INFORMED
}
