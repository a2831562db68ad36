package org.openpac.core.plan.tracking;

import org.openpac.core.text.Word;

/** Where between means and effect an indicator looks (StratML). */
public enum ValueChainStage implements Word {
    /** What is put in: time, money. */
    INPUT,
    /** How it is put in. */
    INPUT_PROCESSING,
    /** How results are made. */
    OUTPUT_PROCESSING,
    /** What comes out: offers sent, deals won. */
    OUTPUT,
    /** What it is all for: revenue, share, loyalty. */
    OUTCOME
}
