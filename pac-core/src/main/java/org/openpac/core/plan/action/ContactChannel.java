package org.openpac.core.plan.action;

import org.openpac.core.text.Word;

/** How a customer is reached. Not where the customer buys: that is a {@link DistributionChannel}. */
public enum ContactChannel implements Word {
    /** Calls. */
    PHONE,
    /** Messages to a mailbox. */
    EMAIL,
    /** LinkedIn and the like. */
    SOCIAL_NETWORK,
    /** One's own or others' pages. */
    WEBSITE_BLOG,
    /** Videos on line. */
    VIDEO_PLATFORM,
    /** Paid search results. */
    SEARCH_ADS,
    /** Banners. */
    DISPLAY_ADS,
    /** Paid posts. */
    SOCIAL_ADS,
    /** Newspapers and magazines. */
    PRINT,
    /** Radio and television. */
    RADIO_TV,
    /** Posters. */
    OUTDOOR,
    /** Letters. */
    POSTAL_MAIL,
    /** A visit or a meeting. */
    IN_PERSON,
    /** An event. */
    EVENT,
    /** A trade show. */
    TRADE_SHOW,
    /** Through another firm. */
    PARTNER,
    /** Through somebody others follow. */
    INFLUENCER,
    /** In a shop. */
    STORE,
    /** Messages to a phone. */
    MESSAGING,
    /** None of these. */
    OTHER
}
