package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.time.LocalDate;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.value.DateRange;

/** SC: faults of the schedule. */
final class ScheduleFaults {

    private static final int HOMES = 2;
    private static final int FINAL_REVIEW = 12;

    private ScheduleFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "SC-01",
                        "/tactics/3/end",
                        plan -> Changes.tactic(plan, 3, posts -> posts.withEnd(Changes.dayAfter(plan)))),
                fault("SC-02", "/tactics/4/start", ScheduleFaults::withALongWait),
                fault("SC-03", "/checkpoints", plan -> plan.withCheckpoints(Changes.without(plan.checkpoints(), 3))),
                fault("SC-04", "/checkpoints", plan -> plan.withCheckpoints(Changes.without(plan.checkpoints(), 0))),
                fault(
                        "SC-05",
                        "/tactics/4/start",
                        plan -> Changes.segment(plan, HOMES, homes -> homes.withSalesCycleDays(250))),
                fault("SC-06", "/people/0/id", plan -> ScheduleChanges.withMoreAtOnce(plan, 4)),
                fault("SC-07", "/tactics", plan -> ScheduleChanges.withMoreInOneMonth(plan, 9)),
                fault("SC-08", "/tactics", ScheduleFaults::withAnIdleMonth),
                fault(
                        "SC-09",
                        "/tactics/6/start",
                        plan -> ScheduleChanges.withProspecting(plan, ScheduleChanges.lowSeason(plan))),
                fault(
                        "SC-10",
                        "/checkpoints",
                        plan -> plan.withCheckpoints(Changes.without(plan.checkpoints(), FINAL_REVIEW))),
                fault(
                        "SC-11",
                        "/tactics/3/status",
                        plan -> Changes.tactic(plan, 3, posts -> posts.withStatus(TacticStatus.PLANNED))),
                fault(
                        "SC-12",
                        "/tactics/0/milestones",
                        plan -> Changes.tactic(plan, 0, calls -> calls.withMilestones())));
    }

    private static SalesActionPlan withALongWait(SalesActionPlan plan) {
        return Changes.tactic(
                plan, 4, homes -> homes.withDependsOn(homes.dependsOn().get(0).withLagDays(60)));
    }

    /** Nothing begins before the second month, nor is anything spent on it. */
    private static SalesActionPlan withAnIdleMonth(SalesActionPlan plan) {
        LocalDate second = ScheduleChanges.day(plan, 1, 1);
        SalesActionPlan later = Changes.budgetLine(
                Changes.tactic(plan, 0, calls -> calls.withStart(second)),
                0,
                line -> line.withPeriod(
                        new DateRange(second, line.period().orElseThrow().end())));
        return Changes.tactic(later, 5, referrals -> referrals.withStart(second));
    }
}
