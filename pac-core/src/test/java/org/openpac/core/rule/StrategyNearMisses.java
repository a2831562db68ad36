package org.openpac.core.rule;

import java.util.List;

/** ST: near misses of strategies. */
final class StrategyNearMisses {

    private StrategyNearMisses() {}

    static List<NearMiss> all() {
        return List.of();
    }
}
