package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Benchmarks;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.view.Levels;
import org.openpac.kpi.Benchmark;

/**
 * How much a figure is to improve beside what is usual for it, as fractions of its baseline.
 *
 * @param gain by how much, for the better; negative for the worse
 * @param low the least that is usual
 * @param high the most that is usual
 */
record UsualGain(BigDecimal gain, BigDecimal low, BigDecimal high) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** For a target of an indicator for which a usual improvement is published, from a baseline above 0; empty for others. */
    static Optional<UsualGain> of(Targeted targeted, PlanView view) {
        Optional<KpiDefinition> kpi = view.index().kpiOf(targeted);
        Levels levels = view.levels(targeted);
        Optional<BigDecimal> change = levels.gain().value();
        Optional<BigDecimal> baseline = levels.baseline().value().filter(level -> level.signum() > 0);
        if (kpi.isEmpty() || change.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal part = change.get().divide(baseline.get(), MathContext.DECIMAL64);
        boolean lessIsBetter =
                kpi.get().trend().filter(Trend.LOWER_IS_BETTER::equals).isPresent();
        BigDecimal gain = lessIsBetter ? part.negate() : part;
        return Benchmark.of(kpi.get(), levels)
                .map(usual -> new UsualGain(
                        gain,
                        usual.range().low().fraction(),
                        usual.range().high().fraction()))
                .or(() -> proposed(kpi.get()).map(usual -> new UsualGain(gain, usual, usual)));
    }

    /** The change that is proposed for the indicator in percent of its baseline. */
    private static Optional<BigDecimal> proposed(KpiDefinition kpi) {
        return Benchmarks.defaultTargets().stream()
                .filter(target -> kpi.code().filter(target.kpiCode()::equals).isPresent())
                .filter(target -> target.change()
                        .filter(ChangeKind.RELATIVE_PERCENT::equals)
                        .isPresent())
                .map(target -> target.percent().value().abs().divide(HUNDRED, MathContext.DECIMAL64))
                .findFirst();
    }

    Figure timesUsual() {
        return high.signum() > 0
                ? Figure.known(gain.divide(high, MathContext.DECIMAL64))
                : Figure.unknown(Gap.NO_TARGET);
    }
}
