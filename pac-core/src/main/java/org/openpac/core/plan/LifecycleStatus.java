package org.openpac.core.plan;

import org.openpac.core.text.Word;

/** Where a plan or an objective stands in its life, whatever its results. */
public enum LifecycleStatus implements Word {
    /** Being written. */
    DRAFT,
    /** Submitted for approval. */
    PROPOSED,
    /** Approved, not begun. */
    APPROVED,
    /** Being carried out. */
    ACTIVE,
    /** Interrupted, to be resumed. */
    ON_HOLD,
    /** Carried to its end. */
    COMPLETED,
    /** Given up. */
    CANCELLED
}
