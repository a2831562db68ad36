package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** One rule alone against a small plan made by hand. */
final class Probe {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    private Probe() {}

    static SalesActionPlan.Builder plan() {
        return SalesActionPlan.builder().id(Id.of("plan")).period(YEAR);
    }

    /** Severity and place of each finding, such as {@code WARNING /market/swot}. */
    static List<String> found(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan.build()).findings().stream()
                .map(finding -> finding.severity() + " " + finding.location().pointer())
                .toList();
    }

    static List<String> messages(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan.build()).findings().stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    static int examined(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan.build()).examined(rule);
    }

    /** The plan after the fix of its first finding. */
    static SalesActionPlan mended(Rule<?> rule, SalesActionPlan.Builder plan) {
        SalesActionPlan before = plan.build();
        Finding first = report(rule, before).findings().get(0);
        return first.fix().orElseThrow().apply(before);
    }

    static CheckReport report(Rule<?> rule, SalesActionPlan plan) {
        return PlanChecker.of(RuleSet.of(List.of(rule))).check(plan, TODAY);
    }
}
