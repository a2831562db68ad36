package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.tracking.Benchmarks;
import org.openpac.core.plan.tracking.Benchmarks.Improvable;
import org.openpac.core.plan.tracking.Benchmarks.ImprovementRange;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.view.Levels;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.SatisfactionKpis;
import org.openpac.kpi.catalog.TeamKpis;

/**
 * The levels to which a structured plan is known to bring a figure from its baseline.
 *
 * <p>A potential, not a target. Source: {@link Benchmarks#SOURCE}.
 *
 * @param range by how much the figure usually improves, as fractions of its baseline
 * @param low the level after the least that is usual, in the figure’s unit
 * @param high the level after the most that is usual, in the figure’s unit
 */
public record Benchmark(ImprovementRange range, BigDecimal low, BigDecimal high) {

    private static final Map<String, Improvable> IMPROVABLE = Map.of(
            ConversionKpis.CONVERSION.code(), Improvable.LEAD_CONVERSION_RATE,
            ConversionKpis.LEAD_TO_CUSTOMER.code(), Improvable.LEAD_CONVERSION_RATE,
            TeamKpis.PRODUCTIVITY.code(), Improvable.SALES_PRODUCTIVITY,
            SatisfactionKpis.CSAT.code(), Improvable.CUSTOMER_SATISFACTION,
            SatisfactionKpis.MEAN_SATISFACTION.code(), Improvable.CUSTOMER_SATISFACTION);

    /**
     * The benchmark of an indicator: by its standard code, for lead conversion, productivity and satisfaction. Empty for
     * other indicators, and where no baseline above 0 is known.
     */
    public static Optional<Benchmark> of(KpiDefinition kpi, Levels levels) {
        Optional<BigDecimal> baseline = levels.baseline().value().filter(level -> level.signum() > 0);
        return kpi.code()
                .map(IMPROVABLE::get)
                .flatMap(Benchmark::range)
                .flatMap(range -> baseline.map(level -> new Benchmark(
                        range,
                        level.multiply(BigDecimal.ONE.add(range.low().fraction())),
                        level.multiply(BigDecimal.ONE.add(range.high().fraction())))));
    }

    private static Optional<ImprovementRange> range(Improvable figure) {
        return Benchmarks.improvementRanges().stream()
                .filter(range -> range.figure() == figure)
                .findFirst();
    }
}
