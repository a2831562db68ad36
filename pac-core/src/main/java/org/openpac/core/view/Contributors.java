package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PlanLinks.Child;

/** The objectives that count in one above, each with its share or weight. */
final class Contributors {

    /** One of them; the share is the part of its gain that goes up, or its weight. */
    record Part(Objective objective, Levels levels, BigDecimal share) {}

    private final ContributionMode mode;
    private final Levels above;
    private final List<Part> parts;
    private final Optional<Gap> gap;

    private Contributors(ContributionMode mode, Levels above, List<Part> parts, Optional<Gap> gap) {
        this.mode = mode;
        this.above = above;
        this.parts = parts;
        this.gap = gap;
    }

    /** Those that contribute in a mode, in the plan's order; the same indicator and unit, or there is a gap. */
    static Contributors of(PlanIndex index, Objective parent, ContributionMode mode) {
        Levels above = Levels.of(parent, index);
        List<Part> parts = new ArrayList<>();
        for (Child child : index.links().contributors().of(parent.id())) {
            if (child.contribution().effectiveMode() == mode
                    && !child.objective().id().equals(parent.id())) {
                parts.add(new Part(
                        child.objective(),
                        Levels.of(child.objective(), index),
                        child.contribution().share().map(Share::fraction).orElse(BigDecimal.ONE)));
            }
        }
        return new Contributors(mode, above, parts, gap(parent, above, parts, mode));
    }

    private static Optional<Gap> gap(Objective parent, Levels above, List<Part> parts, ContributionMode mode) {
        if (parts.isEmpty()) {
            return Optional.of(Gap.NO_CONTRIBUTION);
        }
        if (mode == ContributionMode.ADDITIVE
                && above.unit().filter(Unit::isRate).isPresent()) {
            return Optional.of(Gap.RATES_DO_NOT_ADD);
        }
        boolean sameFigure = parts.stream()
                .allMatch(part -> part.objective().kpiId().equals(parent.kpiId())
                        && part.levels().unit().equals(above.unit()));
        return sameFigure ? Optional.empty() : Optional.of(Gap.MIXED_UNITS);
    }

    Levels above() {
        return above;
    }

    List<Part> parts() {
        return parts;
    }

    List<Objective> objectives() {
        return parts.stream().map(Part::objective).toList();
    }

    Optional<Gap> gap() {
        return gap;
    }

    /** Adds a figure up over the parts, each with its share; averages it with their weights where these count. */
    Figure together(Function<Part, Figure> figure) {
        if (gap.isPresent()) {
            return Figure.unknown(gap.get());
        }
        // Of several gaps the first in the list of gaps is told, whatever the plan's order.
        Optional<Gap> missing = Optional.empty();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            Figure each = figure.apply(part);
            if (each instanceof Figure.Known known) {
                sum = sum.add(known.number().multiply(part.share()));
                weights = weights.add(part.share());
            } else if (missing.isEmpty() || each.gap().orElseThrow().compareTo(missing.get()) < 0) {
                missing = each.gap();
            }
        }
        if (missing.isPresent()) {
            return Figure.unknown(missing.get());
        }
        if (mode != ContributionMode.WEIGHTED) {
            return Arithmetic.bounded(sum);
        }
        return weights.signum() == 0
                ? Figure.unknown(Gap.NO_CONTRIBUTION)
                : Arithmetic.bounded(sum.divide(weights, MathContext.DECIMAL128));
    }
}
