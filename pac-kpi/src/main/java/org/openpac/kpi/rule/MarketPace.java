package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketGrowth;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** How fast a company's sales are to grow beside the market and their own best year, where the past is too short for a chance. */
final class MarketPace {

    private MarketPace() {}

    /** A company's amount of money whose past tells no chance; growth of anything else has nothing to do with the market's. */
    static boolean isJudged(Objective objective, PlanView view) {
        return objective.level() == ObjectiveLevel.COMPANY
                && view.index()
                        .kpiOf(objective)
                        .flatMap(KpiDefinition::unit)
                        .map(Unit::kind)
                        .filter(UnitKind.CURRENCY::equals)
                        .isPresent()
                && Chances.in(view).ladder(objective).isEmpty();
    }

    static Figure ratio(Objective objective, PlanView view) {
        Optional<BigDecimal> asked = asked(objective, view);
        Optional<BigDecimal> reference = reference(objective, view).filter(growth -> growth.signum() > 0);
        return asked.isPresent() && reference.isPresent()
                ? Figure.known(asked.get().divide(reference.get(), MathContext.DECIMAL64))
                : Figure.unknown(Gap.NO_MEASUREMENT);
    }

    /** By which part of its baseline the figure is to grow. */
    static Optional<BigDecimal> asked(Objective objective, PlanView view) {
        Levels levels = view.levels(objective);
        return levels.gain()
                .value()
                .flatMap(gain -> levels.baseline()
                        .value()
                        .filter(baseline -> baseline.signum() > 0)
                        .map(baseline -> gain.divide(baseline, MathContext.DECIMAL64)));
    }

    /** The greater of the market's growth and the best the figure itself has shown. */
    static Optional<BigDecimal> reference(Objective objective, PlanView view) {
        return Stream.concat(
                        view
                                .plan()
                                .market()
                                .flatMap(MarketAnalysis::growth)
                                .flatMap(MarketGrowth::rate)
                                .map(Share::fraction)
                                .stream(),
                        growths(Chances.in(view).levels(objective)))
                .max(BigDecimal::compareTo);
    }

    private static Stream<BigDecimal> growths(List<BigDecimal> levels) {
        return IntStream.range(1, levels.size())
                .filter(i -> levels.get(i - 1).signum() > 0)
                .mapToObj(i -> levels.get(i)
                        .divide(levels.get(i - 1), MathContext.DECIMAL64)
                        .subtract(BigDecimal.ONE));
    }
}
