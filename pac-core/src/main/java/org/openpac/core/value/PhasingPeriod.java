package org.openpac.core.value;

import org.openpac.core.text.Word;

/** How long one step of a {@link Phasing} is. */
public enum PhasingPeriod implements Word {
    /** A calendar month. */
    MONTH,
    /** Three calendar months. */
    QUARTER
}
