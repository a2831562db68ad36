package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What a meeting or a report is about. */
public enum RitualTopic implements Word {
    /** How far the plan has come. */
    PROGRESS,
    /** What stands in the way. */
    CHALLENGES,
    /** What could be seized. */
    OPPORTUNITIES
}
