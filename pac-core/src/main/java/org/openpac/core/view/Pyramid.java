package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * How the objectives of one level add up to those of the level above.
 *
 * <p>Only additive contributions of the same indicator and unit are added; rates never are.
 */
public final class Pyramid {

    /**
     * How much of an objective its contributors bring, as multiples of what it needs: 1 for all of it.
     *
     * @param target what the contributors' targets bring of the gain to the target
     * @param stretch what their stretch targets bring of the gain to the stretch target
     * @param reached what the contributors have reached by the day, of the level that is the objective's target
     * @param contributors the objectives that were added up, in the plan's order
     */
    public record Coverage(Figure target, Figure stretch, Figure reached, List<Objective> contributors) {

        /** Keeps its own copy of the list. */
        public Coverage {
            contributors = List.copyOf(contributors);
        }
    }

    private final PlanIndex index;
    private final Readings readings;

    private Pyramid(PlanIndex index) {
        this.index = index;
        this.readings = new Readings(index.plan());
    }

    /** Reads the pyramid of a plan. */
    public static Pyramid of(SalesActionPlan plan) {
        return of(PlanIndex.of(plan));
    }

    /** Reads the pyramid of a plan that has been indexed. */
    public static Pyramid of(PlanIndex index) {
        return new Pyramid(index);
    }

    /**
     * Compares what the objectives below add up to with what an objective needs.
     *
     * <p>Gains are compared where there are baselines; where neither the objective nor any contributor has one, levels are.
     *
     * @param objectiveId the objective above
     * @param asOf the day up to which {@link Coverage#reached()} counts; the other figures do not depend on it
     * @return unknown figures with their reason where there is nothing to add or it cannot be added
     */
    public Coverage coverage(Id objectiveId, LocalDate asOf) {
        Optional<Objective> parent = index.find(objectiveId, Objective.class);
        if (parent.isEmpty()) {
            return without(Gap.UNKNOWN_ELEMENT, List.of());
        }
        Contributors counted = Contributors.of(index, parent.get(), ContributionMode.ADDITIVE);
        if (counted.gap().isPresent()) {
            return without(counted.gap().get(), counted.objectives());
        }
        Levels above = counted.above();
        boolean withoutBaselines = above.baseline().value().isEmpty()
                && counted.parts().stream()
                        .allMatch(part -> part.levels().baseline().value().isEmpty());
        Function<Levels, Figure> need = withoutBaselines ? Levels::target : Levels::gain;
        Function<Levels, Figure> stretchNeed = withoutBaselines ? Levels::stretch : Levels::stretchGain;
        return new Coverage(
                Levels.quotient(counted.together(part -> need.apply(part.levels())), need.apply(above)),
                Levels.quotient(counted.together(part -> stretchNeed.apply(part.levels())), stretchNeed.apply(above)),
                Levels.quotient(
                        counted.together(part -> Progress.standing(part.objective(), index, readings, asOf)
                                .actual()),
                        above.target()),
                counted.objectives());
    }

    /**
     * Puts together what every objective's contributors come to, by the objective's id, in the plan's order.
     *
     * <p>Additive contributions of one indicator and unit are added up; where there are none, weighted ones are averaged.
     * Objectives that contribute to each other in a circle have unknown figures.
     *
     * @param asOf the day up to which readings count
     */
    public Map<Id, RollUp> rollUps(LocalDate asOf) {
        return Collections.unmodifiableMap(new RollUps(index, readings, asOf).all());
    }

    private static Coverage without(Gap gap, List<Objective> contributors) {
        Figure unknown = Figure.unknown(gap);
        return new Coverage(unknown, unknown, unknown, contributors);
    }
}
