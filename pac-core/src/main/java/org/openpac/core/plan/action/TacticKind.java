package org.openpac.core.plan.action;

import java.util.List;
import org.openpac.core.text.Word;

/** What an action consists of. The family says in which sense. */
public enum TacticKind implements Word {
    /** Calls. */
    PHONE(ContactChannel.PHONE),
    /** Messages. */
    EMAIL(ContactChannel.EMAIL),
    /** Social networks. */
    SOCIAL_NETWORK(ContactChannel.SOCIAL_NETWORK),
    /** Events of one's own or of others. */
    EVENT(ContactChannel.EVENT),
    /** A blog. */
    BLOG(ContactChannel.WEBSITE_BLOG),
    /** Articles. */
    ARTICLE(ContactChannel.WEBSITE_BLOG),
    /** Videos. */
    VIDEO(ContactChannel.VIDEO_PLATFORM),
    /** Pictures that explain. */
    INFOGRAPHIC(ContactChannel.SOCIAL_NETWORK),
    /** Advertising on line. */
    ONLINE(ContactChannel.SEARCH_ADS, ContactChannel.DISPLAY_ADS, ContactChannel.SOCIAL_ADS),
    /** Advertising off line. */
    OFFLINE(ContactChannel.PRINT, ContactChannel.RADIO_TV, ContactChannel.OUTDOOR),
    /** Meetings with customers. */
    CUSTOMER_MEETING(ContactChannel.IN_PERSON),
    /** Trade shows. */
    TRADE_SHOW(ContactChannel.TRADE_SHOW),
    /** Partnerships with other firms. */
    COMPANY(ContactChannel.PARTNER),
    /** Partnerships with people others follow. */
    INFLUENCER(ContactChannel.INFLUENCER),
    /** None of these; a label of its own says what. */
    OTHER;

    // List.of makes it immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<ContactChannel> usualChannels;

    TacticKind(ContactChannel... usualChannels) {
        this.usualChannels = List.of(usualChannels);
    }

    /** Lists the channels on which such an action usually reaches people; empty for {@link #OTHER}. */
    public List<ContactChannel> usualChannels() {
        return usualChannels;
    }
}
