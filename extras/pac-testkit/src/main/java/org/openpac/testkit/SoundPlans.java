package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/**
 * Plans that hold together: on the day of {@link #asOf} no rule finds an error or a warning in them, and every rule finds
 * something to look at.
 *
 * <p>Always in the same order: objective 0 is the company's revenue, 1 its margin rate, 2 the team's revenue with a stretch
 * target, 3 to 5 the revenue of one person each. Then 6 the company's market share, 7 and 8 the team's margin rate by offer,
 * 9 its new customers, 10 to 12 those of one person each, 13 one person's proposals, which are closed. A plan has three to
 * five sellers; what belongs to the fourth and the fifth stands at the end of each list, so that a pointer to anything else
 * is the same in every plan. In French or in English, by the seed.
 */
public final class SoundPlans {

    private static final Id SHARE = Id.of("company-share");
    private static final int MEASURED_MONTHS = 8;
    private static final int EARLIER_PLANS = 3;

    private SoundPlans() {}

    /** Makes the plan of a seed. */
    public static SalesActionPlan of(long seed) {
        return plan(new SoundFigures(seed, 0));
    }

    /**
     * The day on which a sound plan is to be checked: two thirds into its period, a fortnight after its latest readings.
     *
     * <p>Plans begin in any month of six years, and whether readings are fresh, actions late and money spent in time depends
     * on the day: so it follows from the plan instead of being one day for all.
     *
     * @param sound a plan with a period
     */
    public static LocalDate asOf(SalesActionPlan sound) {
        DateRange period = sound.period().orElseThrow();
        return SoundFigures.asOf(period, MEASURED_MONTHS);
    }

    /** The day of the check and the revision before: all that a check of a sound plan needs to know beside it. */
    public static CheckContext context(SalesActionPlan sound) {
        return CheckContext.at(asOf(sound)).after(previous(sound));
    }

    /**
     * The plan as it was before its latest revision: a market share one point higher was aimed at, and nothing of the decision
     * to lower it stood in the plan.
     *
     * @param plan a sound plan or one with a fault
     */
    public static SalesActionPlan previous(SalesActionPlan plan) {
        List<Objective> objectives = new ArrayList<>(plan.objectives());
        objectives.replaceAll(objective -> objective.id().equals(SHARE) ? onePointHigher(objective) : objective);
        return plan.withRevision(1).withObjectives(objectives).withAdjustments();
    }

    private static Objective onePointHigher(Objective share) {
        return share.target()
                .flatMap(target -> target.value()
                        .map(value -> share.withTarget(
                                target.withValue(new Quantity(value.value().add(BigDecimal.ONE), value.unit())))))
                .orElse(share);
    }

    /** The plans of the three years before that of a seed, carried to their ends, the latest first. */
    public static List<SalesActionPlan> earlier(long seed) {
        return IntStream.rangeClosed(1, EARLIER_PLANS)
                .mapToObj(years -> plan(new SoundFigures(seed, years)))
                .toList();
    }

    private static SalesActionPlan plan(SoundFigures figures) {
        SalesActionPlan.Builder plan = SalesActionPlan.builder();
        new SoundFrame(figures).addTo(plan);
        new SoundKpis(figures).addTo(plan);
        new SoundObjectives(figures).addTo(plan);
        new SoundMarket(figures).addTo(plan);
        new SoundSegments(figures).addTo(plan);
        new SoundActions(figures).addTo(plan);
        new SoundTactics(figures).addTo(plan);
        new SoundBudget(figures).addTo(plan);
        new SoundPeople(figures).addTo(plan);
        new SoundMeans(figures).addTo(plan);
        new SoundReadings(figures).addTo(plan);
        new SoundTracking(figures).addTo(plan);
        new SoundSatisfaction(figures).addTo(plan);
        return plan.build();
    }
}
