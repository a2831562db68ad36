package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** How well a way of spending is known. */
public enum Maturity implements Word {
    /** It has worked. */
    PROVEN,
    /** It begins to work. */
    GROWING,
    /** It is tried out. */
    TEST
}
