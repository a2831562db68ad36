package org.openpac.core.view;

import java.math.BigDecimal;
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

    private static final BigDecimal HALF = new BigDecimal("0.5");

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
     * <p>Gains are compared where there are baselines. Where no contributor has one, their targets are compared with the
     * objective's level, or with its gain if they come to less than half of that level.
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
        boolean isWithoutBaselines = counted.parts().stream()
                .allMatch(part -> part.levels().baseline().value().isEmpty());
        boolean isByLevel = isWithoutBaselines && isNearLevel(counted, above);
        Function<Levels, Figure> brought = isWithoutBaselines ? Levels::target : Levels::gain;
        Function<Levels, Figure> stretchBrought = isWithoutBaselines ? Levels::stretch : Levels::stretchGain;
        return new Coverage(
                Levels.quotient(
                        counted.together(part -> brought.apply(part.levels())),
                        isByLevel ? above.target() : above.gain()),
                Levels.quotient(
                        counted.together(part -> stretchBrought.apply(part.levels())),
                        isByLevel ? above.stretch() : above.stretchGain()),
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

    /** Whether targets without baselines can be shares of the level above, not of the way to it. */
    private static boolean isNearLevel(Contributors counted, Levels above) {
        return above.baseline().value().isEmpty()
                || Levels.quotient(counted.together(part -> part.levels().target()), above.target())
                        .value()
                        .filter(share -> share.compareTo(HALF) >= 0)
                        .isPresent();
    }

    private static Coverage without(Gap gap, List<Objective> contributors) {
        Figure unknown = Figure.unknown(gap);
        return new Coverage(unknown, unknown, unknown, contributors);
    }
}
