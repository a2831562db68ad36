package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The parts of which the objectives and indicators of a sound plan are made. */
final class GoalParts {

    private final SoundFigures figures;

    GoalParts(SoundFigures figures) {
        this.figures = figures;
    }

    Objective.Builder objective(String id, ObjectiveLevel level, Id kpi, LocalDate due) {
        return Objective.builder().id(Id.of(id)).level(level).kpiId(kpi).due(due);
    }

    TargetSpec target(ChangeKind change, Quantity value, Quantity from) {
        return TargetSpec.builder()
                .change(change)
                .value(value)
                .baseline(baseline(from))
                .build();
    }

    Baseline baseline(Quantity value) {
        return Baseline.builder()
                .value(value)
                .date(figures.period.start().minusDays(1))
                .build();
    }

    Milestone milestone(LocalDate date, Quantity value) {
        return Milestone.builder().date(date).value(value).build();
    }

    /** A milestone at the end of each quarter of a year and on the due date, evenly on the way from one level to another. */
    List<Milestone> milestones(BigDecimal from, BigDecimal to, Unit unit, LocalDate due) {
        List<Milestone> milestones = new ArrayList<>();
        for (int month = 2; figures.monthEnd(month).isBefore(due); month += 3) {
            milestones.add(milestone(figures.monthEnd(month), between(from, to, unit, figures.monthEnd(month), due)));
        }
        milestones.add(milestone(due, new Quantity(to, unit)));
        return milestones;
    }

    private Quantity between(BigDecimal from, BigDecimal to, Unit unit, LocalDate day, LocalDate due) {
        LocalDate start = figures.period.start();
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day.plusDays(1)));
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, due.plusDays(1)));
        BigDecimal way = to.subtract(from).multiply(gone).divide(all, unit.isRate() ? 1 : 0, RoundingMode.HALF_UP);
        return new Quantity(from.add(way), unit);
    }
}
