package org.openpac.core.rule;

import static org.openpac.core.rule.NearMiss.miss;

import java.util.List;
import org.openpac.core.plan.action.TacticStatus;

/** A: near misses of what is attainable. */
final class AttainableNearMisses {

    private AttainableNearMisses() {}

    static List<NearMiss> all() {
        return List.of(miss(
                "A-08",
                "Every tactic is over.",
                "Toutes les tactiques sont terminées.",
                plan -> plan.withTactics(plan.tactics().stream()
                        .map(tactic -> tactic.withStatus(TacticStatus.DONE))
                        .toList())));
    }
}
