package org.openpac.kpi.rule;

import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;

/** One change to a sound plan that a rule looks at and lets pass, told in both languages as the reference tells it. */
record StatisticNearMiss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {

    static StatisticNearMiss miss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {
        return new StatisticNearMiss(ruleId, english, french, change);
    }

    @Override
    public String toString() {
        return ruleId + " " + english;
    }
}
