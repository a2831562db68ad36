package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** The quarters of an objective's way, counted from its start: each but the last, which ends with the due date, needs a milestone. */
final class Quarters {

    private static final int MONTHS = 3;

    private final DateRange days;
    private final List<LocalDate> ends = new ArrayList<>();

    private Quarters(DateRange days) {
        this.days = days;
        LocalDate next = days.start().plusMonths(MONTHS);
        for (int number = 1; !next.isAfter(days.end()); number++) {
            ends.add(next.minusDays(1));
            next = days.start().plusMonths((number + 1L) * MONTHS);
        }
    }

    static Quarters of(DateRange days) {
        return new Quarters(days);
    }

    int count() {
        return ends.size();
    }

    /** The last days of the quarters without a milestone; one on the day after a quarter still counts for it. */
    List<LocalDate> without(List<Milestone> milestones) {
        List<LocalDate> dates = milestones.stream()
                .flatMap(milestone -> milestone.date().stream())
                .sorted()
                .toList();
        List<LocalDate> bare = new ArrayList<>();
        LocalDate start = days.start();
        int next = 0;
        for (LocalDate end : ends) {
            LocalDate last = end.plusDays(1);
            boolean isThere = false;
            while (next < dates.size() && !dates.get(next).isAfter(last)) {
                isThere |= !dates.get(next).isBefore(start);
                next++;
            }
            if (!isThere) {
                bare.add(end);
            }
            start = last;
        }
        return bare;
    }

    /** The objective with a milestone at the end of each quarter that has none; empty where its levels are unknown. */
    Optional<Objective> filled(Objective objective, PlanView view) {
        Levels levels = view.levels(objective);
        Optional<BigDecimal> gain = levels.gain().value();
        if (gain.isEmpty() || levels.unit().isEmpty()) {
            return Optional.empty();
        }
        Unit unit = levels.unit().get();
        boolean isSum = view.index()
                .kpiOf(objective)
                .flatMap(KpiDefinition::aggregation)
                .filter(Aggregation.SUM::equals)
                .isPresent();
        // What adds up starts each year at nothing; a level starts where it stands.
        BigDecimal from = isSum ? BigDecimal.ZERO : levels.baseline().value().orElseThrow();
        BigDecimal way = levels.target().value().orElseThrow().subtract(from);
        List<Milestone> milestones = new ArrayList<>(objective.milestones());
        for (LocalDate end : without(objective.milestones())) {
            BigDecimal level = rounded(from.add(way.multiply(share(end))), unit);
            if (!Decimals.isWithinBounds(level)) {
                return Optional.empty();
            }
            milestones.add(Milestone.builder()
                    .date(end)
                    .value(new Quantity(level, unit))
                    .build());
        }
        return Optional.of(objective.withMilestones(milestones));
    }

    /** In whole quarters each counts alike; else the days do. */
    private BigDecimal share(LocalDate end) {
        int whole = ends.size() + 1;
        boolean isWhole =
                days.start().plusMonths((long) whole * MONTHS).equals(days.end().plusDays(1));
        return isWhole
                ? quotient(ends.indexOf(end) + 1L, whole)
                : quotient(new DateRange(days.start(), end).days(), days.days());
    }

    private static BigDecimal quotient(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    private static BigDecimal rounded(BigDecimal level, Unit unit) {
        int decimals = unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.CURRENCY ? 0 : 2;
        return level.setScale(decimals, RoundingMode.HALF_UP);
    }
}
