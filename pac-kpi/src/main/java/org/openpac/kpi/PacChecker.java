package org.openpac.kpi;

import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.kpi.rule.StatisticCatalog;

/** The checker to begin with: every rule of the SDK, those that need statistics included. */
public final class PacChecker {

    private PacChecker() {}

    /** A checker of all rules, with their own severities and limits. */
    public static PlanChecker standard() {
        return PlanChecker.of(rules());
    }

    /** A checker of all rules, each finding one step graver: for a plan that is to be approved. */
    public static PlanChecker strict() {
        return PlanChecker.of(rules().toughened());
    }

    /** A checker of the rules that matter while a plan is being written. */
    public static PlanChecker draft() {
        return PlanChecker.of(rules().forDrafts());
    }

    /** The rules it applies, to change some of them. */
    public static RuleSet rules() {
        return RuleSet.standard().with(StatisticCatalog.all());
    }
}
