package org.openpac.core.view;

import java.math.BigDecimal;
import org.openpac.core.text.Word;

/** What a pace means: how far one has come beside how far one should have come. */
public enum PaceStatus implements Word {
    /** The target is reached. */
    ACHIEVED,
    /** At least nine tenths of the way that should be done is done. */
    ON_TRACK,
    /** Between three quarters and nine tenths of it. */
    AT_RISK,
    /** Less than three quarters of it. */
    OFF_TRACK;

    /** From here on a pace is on track: 0.90, the threshold that performance analytics products ship with. */
    public static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.90");

    /** Below this a pace is off track: 0.75, the threshold that performance analytics products ship with. */
    public static final BigDecimal OFF_TRACK_BELOW = new BigDecimal("0.75");

    static PaceStatus of(boolean isAchieved, BigDecimal pace) {
        if (isAchieved) {
            return ACHIEVED;
        }
        if (pace.compareTo(ON_TRACK_FROM) >= 0) {
            return ON_TRACK;
        }
        return pace.compareTo(OFF_TRACK_BELOW) >= 0 ? AT_RISK : OFF_TRACK;
    }
}
