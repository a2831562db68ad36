package org.openpac.core.rule.catalog;

import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.objective.Objective;

/** What of a plan is still meant: what has been given up owes nothing and answers nothing. */
final class Kept {

    private Kept() {}

    static boolean isKept(Objective objective) {
        return objective.lifecycle().filter(LifecycleStatus.CANCELLED::equals).isEmpty();
    }

    static boolean isKept(Strategy strategy) {
        return strategy.lifecycle().filter(LifecycleStatus.CANCELLED::equals).isEmpty();
    }

    static boolean isKept(Tactic tactic) {
        return tactic.status().filter(TacticStatus.CANCELLED::equals).isEmpty();
    }

    /** Whether a strategy takes up people's time now: not given up, interrupted or carried to its end. */
    static boolean isActive(Strategy strategy) {
        return strategy.lifecycle()
                .filter(state -> state == LifecycleStatus.CANCELLED
                        || state == LifecycleStatus.ON_HOLD
                        || state == LifecycleStatus.COMPLETED)
                .isEmpty();
    }

    /** Whether a persona stands for people to be won. */
    static boolean isToBeWon(BuyerPersona persona) {
        return !persona.negative().orElse(false);
    }
}
