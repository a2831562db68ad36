package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** Which days of an objective no objective that adds to it covers. */
final class DaysBelow {

    private DaysBelow() {}

    /** Empty where nothing is added up below, or where somebody's days or the objective's own are unknown. */
    static Optional<List<Breach>> uncovered(Objective objective, PlanView view) {
        Optional<DateRange> days = Horizon.of(objective, view);
        List<Objective> below = Link.to(objective, ContributionMode.ADDITIVE, view).stream()
                .map(Link::child)
                .filter(Link::isLive)
                .toList();
        List<DateRange> covered = below.stream()
                .flatMap(child -> Horizon.of(child, view).stream())
                .sorted(Comparator.comparing(DateRange::start))
                .toList();
        if (days.isEmpty() || below.isEmpty() || covered.size() < below.size()) {
            return Optional.empty();
        }
        boolean hasOwnPart =
                objective.ownPart().filter(part -> part.fraction().signum() > 0).isPresent();
        return Optional.of(hasOwnPart ? List.of() : gaps(days.get(), covered, view));
    }

    private static List<Breach> gaps(DateRange days, List<DateRange> covered, PlanView view) {
        long bare = 0;
        Optional<LocalDate> first = Optional.empty();
        LocalDate next = days.start();
        for (DateRange range : covered) {
            LocalDate until = range.start().isAfter(days.end()) ? days.end().plusDays(1) : range.start();
            if (next.isBefore(until)) {
                bare += ChronoUnit.DAYS.between(next, until);
                first = first.isPresent() ? first : Optional.of(next);
            }
            LocalDate after = range.end().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        if (!next.isAfter(days.end())) {
            bare += new DateRange(next, days.end()).days();
            first = first.isPresent() ? first : Optional.of(next);
        }
        return BigDecimal.valueOf(bare).compareTo(view.limit(PyramidRules.DAYS_UNCOVERED)) > 0
                ? List.of(Breach.here()
                        .with("n", Arguments.count(bare))
                        .with("day", Arguments.day(first.orElse(days.start()))))
                : List.of();
    }
}
