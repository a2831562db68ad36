package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.catalog.DealKpis;

/**
 * How many times the open quota the pipeline holds and has to hold.
 *
 * @param covered as measured
 * @param needed one over the win rate as measured, else the usual number
 */
record PipelineNeed(BigDecimal covered, BigDecimal needed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** For the last reading of the pipeline's coverage, which is a ratio; empty for any other. */
    static Optional<PipelineNeed> of(Measurement reading, PlanView view) {
        CodedReadings readings = CodedReadings.in(view);
        boolean isCoverage = readings.kpi(DealKpis.PIPELINE_COVERAGE)
                .map(KpiDefinition::id)
                .filter(reading.kpiId()::equals)
                .isPresent();
        if (!isCoverage || reading.subjectId().isPresent() || !readings.isLatest(reading)) {
            return Optional.empty();
        }
        return reading.value()
                .filter(value -> value.unit().kind() != UnitKind.PERCENT)
                .map(value -> new PipelineNeed(
                        value.value(),
                        winRate(readings)
                                .map(rate -> BigDecimal.ONE.divide(rate, MathContext.DECIMAL64))
                                .orElse(view.limit(ReachRules.USUAL_COVERAGE))));
    }

    private static Optional<BigDecimal> winRate(CodedReadings readings) {
        return readings.latest(DealKpis.WIN_RATE)
                .or(() -> readings.latest(DealKpis.WIN_RATE_BY_VALUE))
                .flatMap(Measurement::value)
                .map(PipelineNeed::fraction)
                .filter(rate -> rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0);
    }

    private static BigDecimal fraction(Quantity rate) {
        return rate.unit().kind() == UnitKind.PERCENT
                ? rate.value().divide(HUNDRED, MathContext.DECIMAL64)
                : rate.value();
    }

    List<Breach> breaches() {
        return covered.compareTo(needed) >= 0
                ? List.of()
                : List.of(Breach.here()
                        .with("covered", Arguments.numeric(covered))
                        .with("needed", Arguments.numeric(needed)));
    }
}
