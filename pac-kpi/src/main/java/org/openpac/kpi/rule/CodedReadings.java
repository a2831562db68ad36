package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.kpi.Kpi;

/**
 * What was read of a plan's indicators up to the day of the check, by indicator and by standard code, the oldest reading first;
 * made once a check.
 */
final class CodedReadings {

    private static final Comparator<Measurement> BY_TIME = Comparator.comparing((Measurement reading) ->
                    reading.period().map(DateRange::end).orElse(LocalDate.MIN))
            .thenComparing(reading -> reading.period().map(DateRange::start).orElse(LocalDate.MIN));

    private record Key(Id kpiId, Optional<Id> subjectId) {}

    private final Map<Key, List<Measurement>> readings = new HashMap<>();
    private final Map<String, KpiDefinition> byCode = new HashMap<>();

    private CodedReadings(PlanView view) {
        for (KpiDefinition kpi : view.plan().kpis()) {
            kpi.code().ifPresent(code -> byCode.putIfAbsent(code, kpi));
        }
        for (Measurement reading : view.plan().measurements()) {
            boolean hasHappened = reading.effectiveScenario() == Scenario.ACTUAL
                    && reading.value().isPresent()
                    && reading.period()
                            .filter(days -> days.isOrdered() && !days.end().isAfter(view.asOf()))
                            .isPresent();
            if (hasHappened) {
                readings.computeIfAbsent(new Key(reading.kpiId(), reading.subjectId()), key -> new ArrayList<>())
                        .add(reading);
            }
        }
        readings.values().forEach(list -> list.sort(BY_TIME));
    }

    static CodedReadings in(PlanView view) {
        return view.shared(CodedReadings.class, CodedReadings::new);
    }

    /** The plan's indicator of a standard code; where several have it, the first. */
    Optional<KpiDefinition> kpi(Kpi standard) {
        return Optional.ofNullable(byCode.get(standard.code()));
    }

    /** Whether the plan has an indicator of one of the standard codes. */
    boolean hasAny(Collection<Kpi> standards) {
        return standards.stream().anyMatch(standard -> byCode.containsKey(standard.code()));
    }

    /** Whether an indicator of the plan has the code of one of the standard ones. */
    static boolean isOneOf(KpiDefinition kpi, Set<Kpi> standards) {
        return kpi.code()
                .filter(code -> standards.stream().anyMatch(each -> each.code().equals(code)))
                .isPresent();
    }

    /** The readings of an indicator for the whole plan. */
    List<Measurement> of(Id kpiId) {
        return readings.getOrDefault(new Key(kpiId, Optional.empty()), List.of());
    }

    /** The readings of the plan's indicator of a standard code for the whole plan. */
    List<Measurement> of(Kpi standard) {
        return kpi(standard).map(kpi -> of(kpi.id())).orElse(List.of());
    }

    /** The last reading of the plan's indicator of a standard code. */
    Optional<Measurement> latest(Kpi standard) {
        return last(of(standard));
    }

    /** Whether a reading is the last of its indicator and subject. */
    boolean isLatest(Measurement reading) {
        return last(readings.getOrDefault(new Key(reading.kpiId(), reading.subjectId()), List.of()))
                .filter(reading::equals)
                .isPresent();
    }

    /** The number of a reading. */
    static BigDecimal number(Measurement reading) {
        return reading.value().orElseThrow().value();
    }

    private static Optional<Measurement> last(List<Measurement> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
