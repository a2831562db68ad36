package org.openpac.core.plan.objective;

import org.openpac.core.text.Word;

/** The three floors of the objective pyramid, from the top down. */
public enum ObjectiveLevel implements Word {
    /** An objective of the whole company, such as profitability or market share. */
    COMPANY,
    /** An objective of a sales team, such as its revenue or its new customers. */
    TEAM,
    /** One person's objective, such as deals to close or prospects to contact. */
    INDIVIDUAL
}
