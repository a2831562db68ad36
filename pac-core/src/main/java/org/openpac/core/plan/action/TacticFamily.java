package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** The five families of sales tactics. */
public enum TacticFamily implements Word {
    /** Going to prospects. */
    PROSPECTING,
    /** Having prospects come by what one publishes. */
    CONTENT_MARKETING,
    /** Paying to be seen. */
    ADVERTISING,
    /** Selling face to face. */
    DIRECT_SALES,
    /** Selling with others. */
    PARTNERSHIP
}
