package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/**
 * How a figure that adds up was spread over the twelve months before an objective begins.
 *
 * <p>Read from the whole plan's readings of single months, what happened or what is marked as of the previous year; a month
 * that is missing, negative or read twice makes the year unknown.
 */
final class Seasons {

    private static final int MONTHS = 12;

    private final PlanView view;
    private final Map<Id, List<Measurement>> monthly = new HashMap<>();
    private final Map<Year, List<BigDecimal>> years = new HashMap<>();

    /** The twelve months from a day on, of an indicator in a unit. */
    private record Year(Id kpiId, LocalDate first, Unit unit) {}

    private Seasons(PlanView view) {
        this.view = view;
        for (Measurement measurement : view.plan().measurements()) {
            boolean isPast = measurement.effectiveScenario() == Scenario.ACTUAL
                    || measurement.effectiveScenario() == Scenario.PREVIOUS_YEAR;
            if (isPast
                    && measurement.subjectId().isEmpty()
                    && measurement.value().isPresent()
                    && measurement.period().filter(Seasons::isMonth).isPresent()) {
                monthly.computeIfAbsent(measurement.kpiId(), id -> new ArrayList<>())
                        .add(measurement);
            }
        }
    }

    static Seasons in(PlanView view) {
        return view.shared(Seasons.class, Seasons::new);
    }

    private static boolean isMonth(DateRange period) {
        return period.start().plusMonths(1).equals(period.end().plusDays(1));
    }

    /** The standard deviation of the twelve months over their mean; unknown where there are not twelve. */
    Figure variation(Objective objective) {
        List<BigDecimal> months = months(objective);
        BigDecimal total = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (months.isEmpty() || total.signum() == 0) {
            return Figure.unknown(Gap.NO_MEASUREMENT);
        }
        return Figure.known(variation(months, total));
    }

    /** The standard deviation of some numbers over their mean. */
    static BigDecimal variation(List<BigDecimal> parts, BigDecimal total) {
        BigDecimal count = BigDecimal.valueOf(parts.size());
        // Counted in means, so that no money is squared.
        BigDecimal squares = parts.stream()
                .map(part -> part.multiply(count)
                        .divide(total, MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE))
                .map(off -> off.multiply(off))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(count, MathContext.DECIMAL128).sqrt(MathContext.DECIMAL64);
    }

    /** The twelve months as a phasing; empty where the objective does not last a year. */
    Optional<Phasing> phasing(Objective objective) {
        boolean isYear = Horizon.of(objective, view)
                .filter(days -> days.start().plusYears(1).equals(days.end().plusDays(1)))
                .isPresent();
        return Optional.of(months(objective))
                .filter(months -> isYear && !months.isEmpty())
                .flatMap(Seasons::shares)
                .map(shares -> new Phasing(PhasingPeriod.MONTH, shares));
    }

    private static Optional<List<Share>> shares(List<BigDecimal> months) {
        BigDecimal total = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            return Optional.empty();
        }
        return WholeShares.of(months.stream()
                .map(month -> month.divide(total, new MathContext(9)).setScale(9, RoundingMode.HALF_UP))
                .map(Share::new)
                .toList());
    }

    /** The twelve months before the objective begins, in order; empty where one is missing. */
    private List<BigDecimal> months(Objective objective) {
        Optional<KpiDefinition> kpi = view.index()
                .kpiOf(objective)
                .filter(each ->
                        each.aggregation().filter(Aggregation.SUM::equals).isPresent());
        Optional<LocalDate> start = Horizon.start(objective, view);
        Optional<Unit> unit = view.levels(objective).unit();
        if (kpi.isEmpty() || start.isEmpty() || unit.isEmpty()) {
            return List.of();
        }
        Year year = new Year(kpi.get().id(), start.get().minusYears(1), unit.get());
        return years.computeIfAbsent(year, this::read);
    }

    private List<BigDecimal> read(Year year) {
        BigDecimal[] months = new BigDecimal[MONTHS];
        for (Measurement measurement : monthly.getOrDefault(year.kpiId(), List.of())) {
            LocalDate from = measurement.period().orElseThrow().start();
            long month = ChronoUnit.MONTHS.between(year.first(), from);
            boolean isWithin = !from.isBefore(year.first()) && month < MONTHS;
            if (isWithin && year.first().plusMonths(month).equals(from)) {
                Quantity value = measurement.value().orElseThrow();
                boolean isUsable = months[(int) month] == null
                        && value.unit().equals(year.unit())
                        && value.value().signum() >= 0;
                if (!isUsable) {
                    return List.of();
                }
                months[(int) month] = value.value();
            }
        }
        boolean isWhole = Arrays.stream(months).allMatch(Objects::nonNull);
        return isWhole ? List.of(months) : List.of();
    }
}
