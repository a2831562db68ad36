package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/**
 * The readings of what adds up, those of one indicator, one subject and one first day beside each other: of longer days there
 * is no less. What may be negative, as customers won less those lost, may also fall.
 */
final class Totals {

    private record Key(Id kpi, Optional<Id> subject, LocalDate start) {}

    private final PlanView view;
    private final Map<Measurement, Quantity> drops = new HashMap<>();

    private Totals(PlanView view) {
        this.view = view;
        Map<Key, List<Measurement>> groups = new HashMap<>();
        for (Measurement reading : view.plan().measurements()) {
            if (addsUp(reading)) {
                Key key = new Key(
                        reading.kpiId(),
                        reading.subjectId(),
                        reading.period().orElseThrow().start());
                groups.computeIfAbsent(key, each -> new ArrayList<>(1)).add(reading);
            }
        }
        groups.values().forEach(this::compare);
    }

    static Totals in(PlanView view) {
        return view.shared(Totals.class, Totals::new);
    }

    private boolean addsUp(Measurement reading) {
        return reading.effectiveScenario() == Scenario.ACTUAL
                && reading.period().filter(DateRange::isOrdered).isPresent()
                && reading.value().isPresent()
                && kpi(reading).filter(Totals::onlyGrows).isPresent();
    }

    private Optional<KpiDefinition> kpi(Measurement reading) {
        return view.index().find(reading.kpiId(), KpiDefinition.class);
    }

    private static boolean onlyGrows(KpiDefinition kpi) {
        boolean canBeNegative = kpi.range()
                .flatMap(ValueRange::lowest)
                .filter(lowest -> lowest.value().signum() < 0)
                .isPresent();
        return kpi.aggregation().filter(Aggregation.SUM::equals).isPresent() && !canBeNegative;
    }

    private void compare(List<Measurement> group) {
        group.sort(Comparator.comparing((Measurement reading) -> end(reading))
                .thenComparing(reading -> value(reading).value()));
        Optional<Measurement> before = Optional.empty();
        for (Measurement reading : group) {
            Quantity value = value(reading);
            BigDecimal rise = before.map(Totals::value)
                    .filter(shorter -> shorter.unit().equals(value.unit()))
                    .map(shorter -> value.value().subtract(shorter.value()))
                    .orElse(value.value());
            if (rise.signum() < 0) {
                drops.put(reading, new Quantity(rise.negate(), value.unit()));
            }
            before = Optional.of(reading);
        }
    }

    private static LocalDate end(Measurement reading) {
        return reading.period().orElseThrow().end();
    }

    private static Quantity value(Measurement reading) {
        return reading.value().orElseThrow();
    }

    /** Empty for a reading of what does not add up. */
    Optional<List<Breach>> drop(Measurement reading) {
        if (!addsUp(reading)) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(drops.get(reading))
                .map(drop -> List.of(Breach.here()
                        .with("kpi", Shown.kpi(kpi(reading).orElseThrow()))
                        .with("drop", drop)))
                .orElse(List.of()));
    }
}
