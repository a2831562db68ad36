package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What software is for. */
public enum TechnologyType implements Word {
    /** Customers and deals. */
    CRM,
    /** Campaigns. */
    MARKETING_AUTOMATION,
    /** Something else. */
    OTHER
}
