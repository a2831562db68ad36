package org.openpac.core.view;

import org.openpac.core.text.Word;

/** By what an objective's target is shared out among those who contribute to it. */
public enum CascadeKey implements Word {
    /** The same part for each. */
    EQUAL,
    /** As each one's result of the previous period, as measured; where it was not, as the baseline says. */
    BY_HISTORY,
    /** As the potential of the owner's territory; for a team that of all its members together. */
    BY_POTENTIAL,
    /** As the owner's working time; for a team that of all its members together. */
    BY_FTE
}
