package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** How an objective adds to the one above. */
public enum ContributionMode implements Word {
    /** Its gain is part of the gain above: revenue of a person in that of the team. */
    ADDITIVE,
    /** Its level counts with a weight: rates of teams in the rate of the company. */
    WEIGHTED,
    /** It helps without a sum: more calls for more revenue. */
    SUPPORTING
}
