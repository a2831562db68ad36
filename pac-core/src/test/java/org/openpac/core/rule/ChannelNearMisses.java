package org.openpac.core.rule;

import java.util.List;

/** CH: near misses of distribution channels. */
final class ChannelNearMisses {

    private ChannelNearMisses() {}

    static List<NearMiss> all() {
        return List.of();
    }
}
