package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** By what customers are grouped. */
public enum SegmentationBasis implements Word {
    /** By age, sex, profession or, for firms, by size and industry. */
    DEMOGRAPHIC,
    /** By place. */
    GEOGRAPHIC,
    /** By what they buy, how and how often. */
    BEHAVIORAL,
    /** By motives, values and tastes. */
    PSYCHOGRAPHIC
}
