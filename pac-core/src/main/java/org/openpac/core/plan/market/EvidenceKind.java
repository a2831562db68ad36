package org.openpac.core.plan.market;

import org.openpac.core.text.Word;

/** What a statement rests on. */
public enum EvidenceKind implements Word {
    /** Conversations with customers or prospects. */
    INTERVIEW,
    /** Answers of many to the same questions. */
    SURVEY,
    /** Records of the company's own sales. */
    CRM_DATA,
    /** A study made or bought. */
    MARKET_STUDY,
    /** Statistics, filings, the press. */
    PUBLIC_SOURCE,
    /** What people of the company think. */
    INTERNAL_OPINION,
    /** None of these. */
    OTHER
}
