package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** How far an objective has come, whatever its place in its life. */
public enum AchievementStatus implements Word {
    /** Nothing has been done yet. */
    NOT_STARTED,
    /** The target is in reach. */
    ON_TRACK,
    /** The target needs help. */
    AT_RISK,
    /** The target is out of reach unless something changes. */
    OFF_TRACK,
    /** The target has been reached. */
    ACHIEVED,
    /** The stretch target has been reached. */
    STRETCH_ACHIEVED,
    /** It ended between floor and target. */
    PARTIALLY_ACHIEVED,
    /** It ended below the floor. */
    NOT_ACHIEVED
}
