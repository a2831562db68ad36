package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

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

    private record Part(Levels levels, Figure actual, BigDecimal share) {}

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
        List<Objective> contributors = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Levels above = levels(parent.get());
        for (Objective child : index.childrenOf(objectiveId)) {
            Optional<Contribution> additive = additiveContribution(child, objectiveId);
            if (additive.isPresent() && child != parent.get()) {
                contributors.add(child);
                parts.add(new Part(
                        levels(child),
                        Progress.standing(child, index, readings, asOf).actual(),
                        additive.get().share().map(Share::fraction).orElse(BigDecimal.ONE)));
            }
        }
        if (contributors.isEmpty()) {
            return without(Gap.NO_CONTRIBUTION, contributors);
        }
        if (above.unit().filter(Unit::isRate).isPresent()) {
            return without(Gap.RATES_DO_NOT_ADD, contributors);
        }
        boolean sameFigure = contributors.stream()
                        .allMatch(child -> child.kpiId().equals(parent.get().kpiId()))
                && parts.stream().allMatch(part -> part.levels().unit().equals(above.unit()));
        if (!sameFigure) {
            return without(Gap.MIXED_UNITS, contributors);
        }
        boolean isWithoutBaselines =
                parts.stream().allMatch(part -> part.levels().baseline().value().isEmpty());
        boolean isByLevel = isWithoutBaselines && isNearLevel(parts, above);
        Function<Levels, Figure> brought = isWithoutBaselines ? Levels::target : Levels::gain;
        Function<Levels, Figure> stretchBrought = isWithoutBaselines ? Levels::stretch : Levels::stretchGain;
        return new Coverage(
                covered(parts, part -> brought.apply(part.levels()), isByLevel ? above.target() : above.gain()),
                covered(
                        parts,
                        part -> stretchBrought.apply(part.levels()),
                        isByLevel ? above.stretch() : above.stretchGain()),
                covered(parts, Part::actual, above.target()),
                contributors);
    }

    /** Whether targets without baselines can be shares of the level above, not of the way to it. */
    private static boolean isNearLevel(List<Part> parts, Levels above) {
        return above.baseline().value().isEmpty()
                || covered(parts, part -> part.levels().target(), above.target())
                        .value()
                        .filter(share -> share.compareTo(HALF) >= 0)
                        .isPresent();
    }

    private static Coverage without(Gap gap, List<Objective> contributors) {
        Figure unknown = Figure.unknown(gap);
        return new Coverage(unknown, unknown, unknown, contributors);
    }

    private static Optional<Contribution> additiveContribution(Objective child, Id parentId) {
        return child.contributions().stream()
                .filter(contribution -> contribution.objectiveId().equals(parentId))
                .filter(contribution -> contribution.effectiveMode() == ContributionMode.ADDITIVE)
                .findFirst();
    }

    private static Figure covered(List<Part> parts, Function<Part, Figure> brought, Figure needed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            Figure figure = brought.apply(part);
            if (figure.value().isEmpty()) {
                return figure;
            }
            sum = sum.add(figure.value().get().multiply(part.share()));
        }
        return Levels.quotient(Figure.known(sum), needed);
    }

    private Levels levels(Objective objective) {
        return Levels.of(objective, index.kpiOf(objective));
    }
}
