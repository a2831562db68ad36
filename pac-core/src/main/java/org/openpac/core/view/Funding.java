package org.openpac.core.view;

import org.openpac.core.text.Word;

/** Whether the budget pays for a tactic. */
public enum Funding implements Word {
    /** Lines of the budget name the tactic. */
    TACTIC_LINES,
    /** The tactic is declared to cost nothing. */
    COST_FREE,
    /** Lines name a strategy that the tactic carries out, and no tactic: it shares them with others. */
    STRATEGY_LINES,
    /** Neither: its cost is not planned. */
    UNFUNDED
}
