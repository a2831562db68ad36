package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Series.Reading;

/** What has been measured, by indicator and by whose figure it is. */
final class Readings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Id, Series> ofPlan = new HashMap<>();
    private final Map<Id, Map<Id, Series>> ofSubjects = new HashMap<>();
    /** Indicators of which the last reading counts, such as customers: they are not added up under a quotient either. */
    private final Set<Id> stocks = new HashSet<>();

    private Readings(SalesActionPlan plan, Scenario scenario) {
        plan.kpis().stream()
                .filter(kpi ->
                        kpi.aggregation().filter(Aggregation.LAST::equals).isPresent())
                .forEach(kpi -> stocks.add(kpi.id()));
        Map<Id, List<Measurement>> wholes = new HashMap<>();
        Map<Id, Map<Id, List<Measurement>>> parts = new HashMap<>();
        for (Measurement measurement : plan.measurements()) {
            if (measurement.effectiveScenario() == scenario
                    && measurement.period().isPresent()
                    && measurement.value().isPresent()) {
                measurement
                        .subjectId()
                        .map(subject -> parts.computeIfAbsent(measurement.kpiId(), id -> new HashMap<>())
                                .computeIfAbsent(subject, id -> new ArrayList<>(1)))
                        .orElseGet(() -> wholes.computeIfAbsent(measurement.kpiId(), id -> new ArrayList<>()))
                        .add(measurement);
            }
        }
        wholes.forEach((kpi, list) -> ofPlan.put(kpi, Series.of(list)));
        parts.forEach((kpi, subjects) -> {
            Map<Id, Series> series = new HashMap<>();
            subjects.forEach((subject, list) -> series.put(subject, Series.of(list)));
            ofSubjects.put(kpi, series);
        });
    }

    /** What happened. */
    static Readings actual(SalesActionPlan plan) {
        return new Readings(plan, Scenario.ACTUAL);
    }

    /** What is written down as having happened a year before. */
    static Readings previousYear(SalesActionPlan plan) {
        return new Readings(plan, Scenario.PREVIOUS_YEAR);
    }

    /** The objective's own readings, else those of its owner or team, else, for the company, the plan's. */
    Reading of(Targeted targeted, KpiDefinition kpi, Optional<Unit> unit, LocalDate from, LocalDate upTo) {
        if (targeted instanceof Objective objective) {
            Optional<Id> own = Optional.of(objective.id());
            if (isMeasured(kpi, own)) {
                return read(kpi, own, unit, from, upTo);
            }
            if (objective.level() != ObjectiveLevel.COMPANY) {
                return holder(objective)
                        .map(holder -> read(kpi, Optional.of(holder), unit, from, upTo))
                        .orElse(Reading.unknown(Gap.NO_MEASUREMENT));
            }
        }
        return read(kpi, Optional.empty(), unit, from, upTo);
    }

    private static Optional<Id> holder(Objective objective) {
        return objective.level() == ObjectiveLevel.TEAM
                ? objective.teamId().or(objective::ownerId)
                : objective.ownerId();
    }

    private Series series(Id kpi, Optional<Id> subject) {
        return subject.map(id -> ofSubjects.getOrDefault(kpi, Map.of()).getOrDefault(id, Series.EMPTY))
                .orElseGet(() -> ofPlan.getOrDefault(kpi, Series.EMPTY));
    }

    private boolean isMeasured(KpiDefinition kpi, Optional<Id> subject) {
        return !series(kpi.id(), subject).isEmpty()
                || quotient(kpi).stream().anyMatch(id -> !series(id, subject).isEmpty());
    }

    /** The two indicators of which one is the quotient; empty for all others. */
    private static List<Id> quotient(KpiDefinition kpi) {
        return kpi.aggregation()
                .filter(Aggregation.RATIO::equals)
                .flatMap(ratio -> kpi.formula())
                .filter(formula -> formula.operation() == FormulaOperation.RATIO)
                .map(KpiFormula::kpiIds)
                .filter(ids -> ids.size() == 2)
                .orElse(List.of());
    }

    private Reading read(KpiDefinition kpi, Optional<Id> subject, Optional<Unit> unit, LocalDate from, LocalDate upTo) {
        List<Id> quotient = quotient(kpi);
        if (quotient.stream().anyMatch(id -> !series(id, subject).isEmpty())) {
            return divided(quotient, subject, unit, from, upTo);
        }
        Aggregation aggregation =
                kpi.aggregation().filter(kind -> kind != Aggregation.RATIO).orElse(Aggregation.LAST);
        return series(kpi.id(), subject).upTo(upTo, from, aggregation, unit);
    }

    private Reading divided(
            List<Id> quotient, Optional<Id> subject, Optional<Unit> unit, LocalDate from, LocalDate upTo) {
        Optional<Unit> money = unit.filter(each -> each.kind() == UnitKind.CURRENCY);
        Reading numerator = part(quotient.get(0), subject, money, from, upTo);
        Figure denominator =
                part(quotient.get(1), subject, Optional.empty(), from, upTo).figure();
        Figure divided = Arithmetic.quotient(numerator.figure(), denominator, Gap.EMPTY_DENOMINATOR);
        boolean isPercent = unit.filter(Unit.PERCENT::equals).isPresent();
        Figure figure = isPercent ? Arithmetic.times(divided, Figure.known(HUNDRED)) : divided;
        return new Reading(figure, numerator.latest().filter(m -> figure.value().isPresent()));
    }

    private Reading part(Id kpi, Optional<Id> subject, Optional<Unit> unit, LocalDate from, LocalDate upTo) {
        return series(kpi, subject).upTo(upTo, from, stocks.contains(kpi) ? Aggregation.LAST : Aggregation.SUM, unit);
    }
}
