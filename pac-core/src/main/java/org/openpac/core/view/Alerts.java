package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/** Finds what calls for attention in where objectives stand. */
final class Alerts {

    private static final BigDecimal SHORT_BELOW = new BigDecimal("0.9");

    private final PlanIndex index;
    private final LocalDate asOf;
    private final List<Alert> found = new ArrayList<>();

    Alerts(PlanIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
    }

    List<Alert> of(Map<Id, Standing> standings) {
        new UpwardOrder(index.plan().objectives()).byId().forEach((id, objective) -> {
            Standing standing = standings.get(id);
            if (standing != null && !isOver(objective)) {
                look(objective, standing);
            }
        });
        found.sort(Comparator.comparing(Alert::kind).thenComparing(Alert::objectiveId));
        return List.copyOf(found);
    }

    private static boolean isOver(Objective objective) {
        return objective
                .lifecycle()
                .filter(status -> status == LifecycleStatus.CANCELLED || status == LifecycleStatus.COMPLETED)
                .isPresent();
    }

    private void look(Objective objective, Standing standing) {
        boolean isUnmeasured =
                standing.actual().gap().filter(Gap.NO_MEASUREMENT::equals).isPresent();
        Optional<LocalDate> due = objective.due().filter(day -> day.isBefore(asOf));
        if (isUnmeasured && due.isPresent()) {
            add(AlertKind.OVERDUE_WITHOUT_READING, objective, days(due.get()));
        }
        boolean addsUp = Standings.addsUp(index.kpiOf(objective));
        Figure reached = addsUp ? standing.landing() : standing.actual();
        if (isBefore(standing, reached, standing.levels().baseline())) {
            add(AlertKind.BELOW_BASELINE, objective, reached);
        }
        if (isLandingShort(standing, addsUp)) {
            add(AlertKind.LANDING_SHORT, objective, standing.landing());
        }
        if (standing.status()
                .filter(status -> status == PaceStatus.AT_RISK || status == PaceStatus.OFF_TRACK)
                .isPresent()) {
            add(AlertKind.BEHIND_PACE, objective, standing.pace());
        }
        if (due.isEmpty()) {
            lookAtAge(objective, standing);
        }
    }

    private void add(AlertKind kind, Objective objective, Figure measured) {
        found.add(new Alert(kind, objective.id(), measured));
    }

    private Figure days(LocalDate since) {
        return Figure.known(BigDecimal.valueOf(ChronoUnit.DAYS.between(since, asOf)));
    }

    private static boolean isLandingShort(Standing standing, boolean addsUp) {
        Figure floor = standing.levels().floor();
        if (floor.value().isEmpty()) {
            return standing.pace()
                    .value()
                    .filter(pace -> pace.compareTo(SHORT_BELOW) < 0)
                    .isPresent();
        }
        return addsUp
                ? isBefore(standing, standing.landing(), floor)
                : isBefore(standing, standing.actual(), onTheWayTo(floor, standing));
    }

    /** Where a level should be by now to come to another by the due date. */
    private static Figure onTheWayTo(Figure level, Standing standing) {
        Figure baseline = standing.levels().baseline();
        return Arithmetic.plus(baseline, Arithmetic.times(Arithmetic.minus(level, baseline), standing.expected()));
    }

    /** Whether a figure lies before a level, on the way from the baseline to the target. */
    private static boolean isBefore(Standing standing, Figure figure, Figure level) {
        int way = standing.levels().gain().value().map(BigDecimal::signum).orElse(0);
        return Arithmetic.minus(figure, level)
                .value()
                .filter(beyond -> beyond.signum() * way < 0)
                .isPresent();
    }

    private void lookAtAge(Objective objective, Standing standing) {
        Optional<Frequency> frequency = index.kpiOf(objective).flatMap(KpiDefinition::frequency);
        Optional<LocalDate> last =
                standing.latest().flatMap(Measurement::period).map(DateRange::end);
        if (frequency.isPresent() && last.isPresent()) {
            long age = ChronoUnit.DAYS.between(last.get(), asOf);
            if (2 * age > 3L * days(frequency.get())) {
                add(AlertKind.STALE_READING, objective, days(last.get()));
            }
        }
    }

    private static int days(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 1;
            case WEEKLY -> 7;
            case MONTHLY -> 31;
            case QUARTERLY -> 92;
            case YEARLY -> 366;
        };
    }
}
