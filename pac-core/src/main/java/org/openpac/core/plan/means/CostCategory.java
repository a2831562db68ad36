package org.openpac.core.plan.means;

import org.openpac.core.text.Word;

/** What money is spent on. */
public enum CostCategory implements Word {
    /** Advertising; direct. */
    ADVERTISING,
    /** Prospecting; direct. */
    PROSPECTING,
    /** Content; direct. */
    CONTENT,
    /** Events; direct. */
    EVENTS,
    /** Fees to partners; direct. */
    PARTNERSHIP_FEES,
    /** Commissions; direct. */
    COMMISSIONS,
    /** Travel; direct. */
    TRAVEL,
    /** Samples; direct. */
    SAMPLES,
    /** Salaries; indirect. */
    SALARIES,
    /** Offices and equipment; indirect. */
    INFRASTRUCTURE,
    /** Software; indirect. */
    SOFTWARE,
    /** Training; indirect. */
    TRAINING,
    /** Management; indirect. */
    MANAGEMENT,
    /** None of these. */
    OTHER
}
