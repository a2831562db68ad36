package org.openpac.core.view;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** A plan for spring 2026, in which 1 and 8 May are Fridays, Ascension is Thursday 14 May and Whit Monday 25 May. */
final class SpringPlan {

    static final DateRange SPRING = DateRange.of("2026-04-01", "2026-06-30");

    private SpringPlan() {}

    static SalesActionPlan of(Tactic... tactics) {
        return SalesActionPlan.builder()
                .id(Id.of("spring"))
                .period(SPRING)
                .tactics(List.of(tactics))
                .build();
    }

    /** Four tactics after a first one, one for each kind of link. */
    static SalesActionPlan withFourKinds() {
        return of(
                tactic("file").start(Plans.day("2026-04-27")).durationDays(5).build(),
                tactic("call")
                        .durationDays(3)
                        .addDependsOn(after("file", LinkKind.FINISH_START, 2))
                        .build(),
                tactic("mail")
                        .durationDays(2)
                        .addDependsOn(after("call", LinkKind.START_START, 1))
                        .build(),
                tactic("report")
                        .durationDays(1)
                        .addDependsOn(after("mail", LinkKind.FINISH_FINISH, 2))
                        .build(),
                tactic("stand")
                        .durationDays(2)
                        .addDependsOn(after("file", LinkKind.START_FINISH, 10))
                        .build());
    }

    static Tactic.Builder tactic(String id) {
        return Tactic.builder().id(Id.of(id)).family(TacticFamily.PROSPECTING);
    }

    static Tactic.Builder tactic(String id, String start, String end) {
        return tactic(id).start(Plans.day(start)).end(Plans.day(end));
    }

    static Dependency after(String tactic) {
        return Dependency.builder().tacticId(Id.of(tactic)).build();
    }

    static Dependency after(String tactic, LinkKind kind, int lag) {
        return after(tactic).withKind(kind).withLagDays(lag);
    }

    static Effort effort(String person, String time) {
        return Effort.builder()
                .personId(Id.of(person))
                .time(Quantity.parse(time))
                .build();
    }
}
