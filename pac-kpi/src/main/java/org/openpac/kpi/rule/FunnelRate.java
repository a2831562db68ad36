package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.catalog.ConversionKpis;

/** The part of those an action reaches that it expects to become customers, and the best part so far. */
final class FunnelRate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FunnelRate() {}

    /** From the first stage's count to the last's; empty below two stages, where a count is missing, and where nobody is reached. */
    static Optional<BigDecimal> expected(Tactic tactic) {
        List<FunnelStage> stages = tactic.expectedFunnel();
        if (stages.size() < 2 || stages.stream().anyMatch(stage -> stage.count().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal first = BigDecimal.valueOf(stages.get(0).count().orElseThrow());
        BigDecimal last =
                BigDecimal.valueOf(stages.get(stages.size() - 1).count().orElseThrow());
        return first.signum() > 0 && last.signum() >= 0
                ? Optional.of(last.divide(first, MathContext.DECIMAL64))
                : Optional.empty();
    }

    /** The best reading of the rate from lead to customer, as a fraction; empty where none above 0 is known. */
    static Optional<BigDecimal> best(PlanView view) {
        CodedReadings readings = CodedReadings.in(view);
        return Stream.concat(
                        readings.of(ConversionKpis.LEAD_TO_CUSTOMER).stream(),
                        readings.of(ConversionKpis.CONVERSION).stream())
                .filter(reading -> reading.value().orElseThrow().unit().kind() == UnitKind.PERCENT)
                .map(CodedReadings::number)
                .max(BigDecimal::compareTo)
                .filter(rate -> rate.signum() > 0)
                .map(rate -> rate.divide(HUNDRED, MathContext.DECIMAL64));
    }

    /** Unknown for an action that is not measured by that rate: what its funnel counts may be anything else. */
    static Figure timesBest(Tactic tactic, PlanView view) {
        CodedReadings readings = CodedReadings.in(view);
        boolean isMeasuredSo = Stream.of(ConversionKpis.LEAD_TO_CUSTOMER, ConversionKpis.CONVERSION)
                .flatMap(rate -> readings.kpi(rate).stream())
                .anyMatch(rate -> tactic.kpiIds().contains(rate.id()));
        Optional<BigDecimal> best = isMeasuredSo ? best(view) : Optional.empty();
        return expected(tactic)
                .filter(rate -> best.isPresent())
                .map(rate -> Figure.known(rate.divide(best.orElseThrow(), MathContext.DECIMAL64)))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }
}
