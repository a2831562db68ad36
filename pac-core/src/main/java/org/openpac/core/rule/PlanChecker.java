package org.openpac.core.rule;

import java.time.LocalDate;
import org.openpac.core.plan.SalesActionPlan;

/** Applies a set of rules to plans. Immutable; one checker serves all threads. */
public final class PlanChecker {

    private final RuleSet rules;

    private PlanChecker(RuleSet rules) {
        this.rules = rules;
    }

    /** A checker of all rules that need no statistics. */
    public static PlanChecker core() {
        return of(RuleSet.standard());
    }

    /** A checker of the given rules. */
    public static PlanChecker of(RuleSet rules) {
        return new PlanChecker(rules);
    }

    /** The rules it applies. */
    public RuleSet rules() {
        return rules;
    }

    /** Checks a plan on a day. */
    public CheckReport check(SalesActionPlan plan, LocalDate asOf) {
        return check(plan, CheckContext.at(asOf));
    }

    /** Checks a plan with all that is known beside it. */
    public CheckReport check(SalesActionPlan plan, CheckContext context) {
        return new Check(plan, context, rules).report();
    }
}
