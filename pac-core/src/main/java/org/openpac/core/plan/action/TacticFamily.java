package org.openpac.core.plan.action;

import java.util.List;
import org.openpac.core.text.Word;

/** The five families of sales tactics. */
public enum TacticFamily implements Word {
    /** Going to prospects. */
    PROSPECTING(TacticKind.PHONE, TacticKind.EMAIL, TacticKind.SOCIAL_NETWORK, TacticKind.EVENT),
    /** Having prospects come by what one publishes. */
    CONTENT_MARKETING(TacticKind.BLOG, TacticKind.ARTICLE, TacticKind.VIDEO, TacticKind.INFOGRAPHIC),
    /** Paying to be seen. */
    ADVERTISING(TacticKind.ONLINE, TacticKind.OFFLINE),
    /** Selling face to face. */
    DIRECT_SALES(TacticKind.CUSTOMER_MEETING, TacticKind.TRADE_SHOW),
    /** Selling with others. */
    PARTNERSHIP(TacticKind.COMPANY, TacticKind.INFLUENCER);

    // List.of makes it immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<TacticKind> kinds;

    TacticFamily(TacticKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Lists the kinds that belong to the family, the commonest first; {@link TacticKind#OTHER} belongs to all and is not listed. */
    public List<TacticKind> kinds() {
        return kinds;
    }

    /** Says whether a kind belongs to the family; {@link TacticKind#OTHER} always does. */
    public boolean has(TacticKind kind) {
        return kind == TacticKind.OTHER || kinds.contains(kind);
    }
}
