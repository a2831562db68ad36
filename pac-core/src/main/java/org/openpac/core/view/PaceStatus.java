package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.text.Word;
import org.openpac.core.value.Share;

/** What a pace means: how far one has come beside how far one should have come. */
public enum PaceStatus implements Word {
    /** The target is reached. */
    ACHIEVED,
    /** At least nine tenths of the way that should be done is done, or as much as the indicator asks for. */
    ON_TRACK,
    /** Less, but at least three quarters of it, or as much as the indicator asks for. */
    AT_RISK,
    /** Less than that. */
    OFF_TRACK;

    /** From here on a pace is on track: 0.90, the threshold that performance analytics products ship with. */
    public static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.90");

    /** Below this a pace is off track: 0.75, the threshold that performance analytics products ship with. */
    public static final BigDecimal OFF_TRACK_BELOW = new BigDecimal("0.75");

    static PaceStatus of(boolean isAchieved, BigDecimal pace, Optional<Thresholds> thresholds) {
        if (isAchieved) {
            return ACHIEVED;
        }
        if (pace.compareTo(limit(thresholds.flatMap(Thresholds::green), ON_TRACK_FROM)) >= 0) {
            return ON_TRACK;
        }
        return pace.compareTo(limit(thresholds.flatMap(Thresholds::amber), OFF_TRACK_BELOW)) >= 0 ? AT_RISK : OFF_TRACK;
    }

    private static BigDecimal limit(Optional<Share> own, BigDecimal usual) {
        return own.map(Share::fraction).orElse(usual);
    }
}
