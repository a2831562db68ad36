package org.openpac.testkit.misses;

import java.math.BigDecimal;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** Numbers of a sound plan's objectives, as near misses need them. */
final class SoundPlanChanges {

    private SoundPlanChanges() {}

    static SalesActionPlan withPeopleAt115Percent(SalesActionPlan plan) {
        Objective team = plan.objectives().get(Changes.TEAM);
        Quantity share = percent(team, "1.15");
        return Changes.everyPersons(plan, team.kpiId().orElseThrow(), person -> gaining(person, share));
    }

    static Objective gaining(Objective objective, Quantity share) {
        return objective
                .withStatement("")
                .withTarget(objective
                        .target()
                        .orElseThrow()
                        .withChange(ChangeKind.RELATIVE_PERCENT)
                        .withValue(share));
    }

    static Quantity percent(Objective objective, String times) {
        return new Quantity(
                objective
                        .target()
                        .flatMap(TargetSpec::value)
                        .orElseThrow()
                        .value()
                        .multiply(new BigDecimal(times)),
                Unit.PERCENT);
    }

    static String number(Objective objective) {
        return objective
                .target()
                .flatMap(TargetSpec::value)
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
