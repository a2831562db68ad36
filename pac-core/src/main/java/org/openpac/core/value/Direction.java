package org.openpac.core.value;

import org.openpac.core.text.Word;

/** Which way a figure is meant to go. */
public enum Direction implements Word {
    /** The figure is to rise to the target or beyond. */
    INCREASE,
    /** The figure is to fall to the target or below. */
    DECREASE,
    /** The figure is to stay where it is. */
    MAINTAIN,
    /** The figure is to stay between a low and a high value. */
    RANGE
}
