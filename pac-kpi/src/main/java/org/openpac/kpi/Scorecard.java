package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.ValueKpis;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/**
 * Where every indicator of a plan stands on a day: baseline, target, stretch, latest, attainment, pace, landing, or what is
 * missing to tell.
 *
 * <p>Acquisition cost, lifetime value and conversion come first, then the others in the plan's order.
 */
public final class Scorecard {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double CONFIDENCE = 0.95;

    private static final List<String> FIRST = List.of(
            AcquisitionKpis.CAC.code(),
            AcquisitionKpis.CAC_FULLY_LOADED.code(),
            ValueKpis.LTV_MARGIN.code(),
            ValueKpis.LTV_REVENUE.code(),
            ConversionKpis.CONVERSION.code());

    /**
     * One indicator.
     *
     * @param kpi the indicator
     * @param standing where it stands for the whole plan
     * @param interval for a percentage whose latest reading says of how many cases, the range compatible with it at 95 %
     *     (Wilson), in hundredths; empty elsewhere
     */
    public record Line(KpiDefinition kpi, Standing standing, Optional<Interval> interval) {}

    private final List<Line> lines;

    private Scorecard(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads a plan on a day: readings whose period ends later are not looked at. */
    public static Scorecard of(SalesActionPlan plan, LocalDate asOf) {
        Progress progress = Progress.of(plan, asOf);
        return new Scorecard(plan.kpis().stream()
                .sorted(Comparator.comparingInt(Scorecard::rank))
                .map(kpi -> line(kpi, progress.kpi(kpi.id()).orElseThrow()))
                .toList());
    }

    private static int rank(KpiDefinition kpi) {
        int rank = kpi.code().map(FIRST::indexOf).orElse(-1);
        return rank < 0 ? FIRST.size() : rank;
    }

    private static Line line(KpiDefinition kpi, Standing standing) {
        boolean isPercentage =
                kpi.unit().filter(unit -> unit.kind() == UnitKind.PERCENT).isPresent();
        return new Line(
                kpi, standing, isPercentage ? standing.latest().flatMap(Scorecard::interval) : Optional.empty());
    }

    private static Optional<Interval> interval(Measurement measurement) {
        BigDecimal percentage = measurement.value().orElseThrow().value();
        return measurement
                .sampleSize()
                .filter(trials -> trials > 0 && percentage.signum() >= 0 && percentage.compareTo(HUNDRED) <= 0)
                .map(trials -> {
                    // The share was rounded when it was written down; the cases behind it are whole.
                    long successes = percentage
                            .multiply(BigDecimal.valueOf(trials))
                            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                            .longValueExact();
                    Interval share = Proportion.of(successes, trials).interval(ProportionMethod.WILSON, CONFIDENCE);
                    return new Interval(share.lower() * 100, share.upper() * 100, CONFIDENCE);
                });
    }

    /** The indicators; empty where the plan has none. */
    public List<Line> lines() {
        return lines;
    }

    /**
     * What a customer is worth beside what one costs, from the latest readings: lifetime value in margin over acquisition
     * cost, fully loaded.
     *
     * @return unknown where one of the two is not measured or they are in different currencies
     */
    public Figure ltvToCac() {
        Optional<Line> value = find(ValueKpis.LTV_MARGIN.code());
        Optional<Line> cost = find(AcquisitionKpis.CAC_FULLY_LOADED.code());
        if (value.isEmpty() || cost.isEmpty()) {
            return Figure.unknown(Gap.NO_KPI);
        }
        if (!value.get().kpi().unit().equals(cost.get().kpi().unit())) {
            return Figure.unknown(Gap.MIXED_UNITS);
        }
        Figure worth = value.get().standing().actual();
        Figure price = cost.get().standing().actual();
        if (worth.value().isEmpty()) {
            return worth;
        }
        return price.value()
                .filter(amount -> amount.signum() > 0)
                .map(amount -> Figure.known(worth.value().get().divide(amount, MathContext.DECIMAL64)))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }

    private Optional<Line> find(String code) {
        return lines.stream()
                .filter(line -> line.kpi().code().filter(code::equals).isPresent())
                .findFirst();
    }
}
