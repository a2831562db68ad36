package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Share;
import org.openpac.core.view.Levels;
import org.openpac.core.view.Pyramid.Coverage;

/** How much of an objective's stretch those below bring; one without a stretch target brings its target. */
final class StretchCoverage {

    private StretchCoverage() {}

    /** Unknown where the objective has no stretch, nothing is added up below, or no gain can be told. */
    static Figure of(Objective objective, PlanView view) {
        Coverage coverage = view.pyramid().coverage(objective.id(), view.asOf());
        Optional<BigDecimal> needed =
                view.levels(objective).stretchGain().value().filter(gain -> gain.signum() != 0);
        if (coverage.contributors().isEmpty()
                || coverage.stretch().value().isPresent()
                || coverage.target().value().isEmpty()
                || needed.isEmpty()) {
            return coverage.contributors().isEmpty() ? Figure.unknown(Gap.NO_CONTRIBUTION) : coverage.stretch();
        }
        BigDecimal brought = BigDecimal.ZERO;
        for (Link link : Link.to(objective, ContributionMode.ADDITIVE, view)) {
            Levels levels = view.levels(link.child());
            Optional<BigDecimal> gain =
                    levels.stretchGain().value().or(() -> levels.gain().value());
            if (gain.isEmpty()) {
                return coverage.stretch();
            }
            BigDecimal share = link.contribution().share().map(Share::fraction).orElse(BigDecimal.ONE);
            brought = brought.add(gain.get().multiply(share));
        }
        BigDecimal own = objective
                .ownPart()
                .filter(Share::isWithinWhole)
                .map(Share::fraction)
                .orElse(BigDecimal.ZERO);
        return Figure.known(brought.divide(needed.get(), MathContext.DECIMAL128).add(own));
    }
}
