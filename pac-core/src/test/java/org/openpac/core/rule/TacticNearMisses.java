package org.openpac.core.rule;

import java.util.List;

/** TA: near misses of tactics. */
final class TacticNearMisses {

    private TacticNearMisses() {}

    static List<NearMiss> all() {
        return List.of();
    }
}
