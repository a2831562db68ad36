package org.openpac.kpi;

import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;

/** The checker to begin with: every rule of the SDK, those that need statistics included. */
public final class PacChecker {

    private PacChecker() {}

    /** A checker of all rules, with their own severities and limits. */
    public static PlanChecker standard() {
        return PlanChecker.of(rules());
    }

    /** The rules it applies, to change some of them. */
    public static RuleSet rules() {
        return RuleSet.standard();
    }
}
