package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What a plan relies on. */
public enum ResourceType implements Word {
    /** Working time of people. */
    HUMAN,
    /** Money. */
    FINANCIAL,
    /** Things and software. */
    MATERIAL
}
