package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** Whether a cost is incurred for one action or for all. */
public enum CostKind implements Word {
    /** Incurred for an action: advertising, prospecting. */
    DIRECT,
    /** Incurred whatever is done: salaries, infrastructure. */
    INDIRECT
}
