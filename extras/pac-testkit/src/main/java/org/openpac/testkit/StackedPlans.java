package org.openpac.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Sound plans in which more revenue is asked for at each level than is needed above. */
public final class StackedPlans {

    private static final BigDecimal STRETCH = new BigDecimal("1.25");

    private StackedPlans() {}

    /**
     * Asks for more from level to level.
     *
     * @param team the team's gain in multiples of the company's
     * @param people the people's gain in multiples of the team's
     */
    public static SalesActionPlan of(SalesActionPlan sound, String team, String people) {
        BigDecimal company = sound.objectives()
                .get(Changes.COMPANY)
                .target()
                .flatMap(TargetSpec::value)
                .orElseThrow()
                .value();
        BigDecimal asked = company.multiply(new BigDecimal(team));
        BigDecimal each = asked.multiply(new BigDecimal(people));
        SalesActionPlan stacked = Changes.objective(sound, Changes.TEAM, objective -> gaining(sound, objective, asked));
        return Changes.everyPersons(stacked, SoundKpis.REVENUE, person -> gaining(sound, person, each));
    }

    private static Objective gaining(SalesActionPlan plan, Objective objective, BigDecimal percent) {
        Quantity gain = new Quantity(percent, Unit.PERCENT);
        return objective
                .withStatement(Changes.say(plan, "Increase the revenue", "Augmenter le chiffre d’affaires"))
                .withTarget(objective
                        .target()
                        .orElseThrow()
                        .withChange(ChangeKind.RELATIVE_PERCENT)
                        .withValue(gain))
                .withStretch(objective
                        .stretch()
                        .orElseGet(() -> StretchSpec.builder().build())
                        .withChange(Optional.empty())
                        .withValue(new Quantity(percent.multiply(STRETCH), Unit.PERCENT)));
    }
}
