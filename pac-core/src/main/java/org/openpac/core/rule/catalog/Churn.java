package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.UnitKind;

/**
 * How many customers leave, as the plan's own readings of the standard indicators of churn tell.
 *
 * @param latest the last reading by the day of the check, as a fraction
 * @param before the reading before it, as a fraction; empty where there is none
 * @param isYearly whether the readings are of a year, so that they have a size that can be judged
 */
record Churn(BigDecimal latest, Optional<BigDecimal> before, boolean isYearly) {

    private static final String OF_THE_PERIOD = "RET-001";
    private static final String OF_A_YEAR = "RET-008";
    private static final int DAYS_OF_A_YEAR = 360;

    /** Reads the yearly figure, else that of the period; empty where neither has been measured for all customers. */
    static Optional<Churn> of(PlanView view) {
        return measured(OF_A_YEAR, view).or(() -> measured(OF_THE_PERIOD, view));
    }

    private static Optional<Churn> measured(String code, PlanView view) {
        List<Measurement> readings = view.plan().kpis().stream()
                .filter(kpi -> kpi.code().filter(code::equals).isPresent())
                .map(KpiDefinition::id)
                .flatMap(id -> view.index().measurementsOf(id).stream())
                .filter(reading -> isOfAll(reading, view.asOf()))
                .sorted(Comparator.comparing(
                                (Measurement reading) -> end(reading).orElseThrow())
                        .thenComparing(reading -> fraction(reading).orElseThrow()))
                .toList();
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Measurement last = readings.get(readings.size() - 1);
        Optional<BigDecimal> before =
                readings.size() < 2 ? Optional.empty() : fraction(readings.get(readings.size() - 2));
        boolean isYearly = code.equals(OF_A_YEAR)
                || last.period()
                        .filter(period -> period.days() >= DAYS_OF_A_YEAR)
                        .isPresent();
        return Optional.of(new Churn(fraction(last).orElseThrow(), before, isYearly));
    }

    private static boolean isOfAll(Measurement reading, LocalDate asOf) {
        return reading.subjectId().isEmpty()
                && reading.effectiveScenario() == Scenario.ACTUAL
                && fraction(reading).isPresent()
                && end(reading).filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private static Optional<LocalDate> end(Measurement reading) {
        return reading.period().filter(DateRange::isOrdered).map(DateRange::end);
    }

    private static Optional<BigDecimal> fraction(Measurement reading) {
        return reading.value().filter(value -> value.unit().isRate()).map(Churn::fraction);
    }

    private static BigDecimal fraction(Quantity value) {
        return value.unit().kind() == UnitKind.PERCENT ? value.value().movePointLeft(2) : value.value();
    }

    /** Whether more leave than a limit in a year, or more than the time before. */
    boolean isLeak(BigDecimal most) {
        boolean isHigh = isYearly && latest.compareTo(most) > 0;
        return isHigh || before.filter(earlier -> latest.compareTo(earlier) > 0).isPresent();
    }
}
