package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;

/**
 * How far the ambitious objectives of earlier plans came by the end of their periods, 0 for not at all, 1 for the whole way.
 *
 * <p>Ambitious is an objective with a stretch target, scored by the way from its baseline to that, and an aspirational one,
 * scored by its target. What went the wrong way scores 0, what went beyond 1.
 */
final class PastScores {

    private final Figure mean;

    private PastScores(PlanView view) {
        int wanted = view.limit(StretchUseRules.PLANS_TO_LEARN_FROM)
                .max(BigDecimal.ONE)
                .min(BigDecimal.TEN)
                .intValue();
        List<BigDecimal> scores = new ArrayList<>();
        for (SalesActionPlan earlier : view.context().earlierPlans()) {
            if (scores.size() < wanted) {
                score(earlier).ifPresent(scores::add);
            }
        }
        this.mean = scores.size() < wanted ? Figure.unknown(Gap.NO_MEASUREMENT) : Figure.known(mean(scores));
    }

    /** The mean of the latest plans; unknown where too few can be scored. */
    static Figure mean(PlanView view) {
        return view.shared(PastScores.class, PastScores::new).mean;
    }

    private static Optional<BigDecimal> score(SalesActionPlan plan) {
        Optional<DateRange> period = plan.period().filter(DateRange::isOrdered);
        if (period.isEmpty() || plan.objectives().stream().noneMatch(PastScores::isAmbitious)) {
            return Optional.empty();
        }
        Progress progress = Progress.of(plan, period.get().end());
        List<BigDecimal> scores = plan.objectives().stream()
                .filter(PastScores::isAmbitious)
                .flatMap(objective -> progress.objective(objective.id()).flatMap(PastScores::score).stream())
                .toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(mean(scores));
    }

    private static boolean isAmbitious(Objective objective) {
        return Link.isLive(objective)
                && (StretchPortfolio.isStretched(objective)
                        || objective
                                .commitment()
                                .filter(CommitmentKind.ASPIRATIONAL::equals)
                                .isPresent());
    }

    private static Optional<BigDecimal> score(Standing standing) {
        Optional<BigDecimal> way = standing.levels()
                .stretchGain()
                .value()
                .or(() -> standing.levels().gain().value())
                .filter(gain -> gain.signum() != 0);
        Optional<BigDecimal> start = standing.levels().baseline().value();
        return standing.actual()
                .value()
                .filter(actual -> way.isPresent() && start.isPresent())
                .map(actual -> actual.subtract(start.get())
                        .divide(way.get(), MathContext.DECIMAL128)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE));
    }

    private static BigDecimal mean(List<BigDecimal> scores) {
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128);
    }
}
