package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** What an action consists of. The family says in which sense. */
public enum TacticKind implements Word {
    /** Calls. */
    PHONE,
    /** Messages. */
    EMAIL,
    /** Social networks. */
    SOCIAL_NETWORK,
    /** Events of one's own or of others. */
    EVENT,
    /** A blog. */
    BLOG,
    /** Articles. */
    ARTICLE,
    /** Videos. */
    VIDEO,
    /** Pictures that explain. */
    INFOGRAPHIC,
    /** Advertising on line. */
    ONLINE,
    /** Advertising off line. */
    OFFLINE,
    /** Meetings with customers. */
    CUSTOMER_MEETING,
    /** Trade shows. */
    TRADE_SHOW,
    /** Partnerships with other firms. */
    COMPANY,
    /** Partnerships with people others follow. */
    INFLUENCER,
    /** None of these; the title says what. */
    OTHER
}
