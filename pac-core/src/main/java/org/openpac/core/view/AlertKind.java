package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What calls for attention in an objective's progress, the gravest first. */
public enum AlertKind implements Word {
    /** The due date has passed, and nothing has been measured. */
    OVERDUE_WITHOUT_READING,
    /** The figure is worse than where it started; one that adds up will land there if it goes on like this. */
    BELOW_BASELINE,
    /** If it goes on like this, the figure will not even reach its floor; without a floor, not nine tenths of the way. */
    LANDING_SHORT,
    /** Less of the way is done than the indicator's threshold asks for. */
    BEHIND_PACE,
    /** The last reading is older than one and a half times the days from one reading to the next. */
    STALE_READING
}
