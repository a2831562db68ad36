package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/**
 * When tactics tell in figures, beside when these are due: a sales cycle after their start, at once for a leading indicator.
 *
 * <p>A tactic works for each objective that it names. One that names none works for some objective of its strategies, and so has
 * until the last of them is due.
 */
final class FirstEffects {

    /**
     * A day by which a figure is to be reached.
     *
     * @param due the day
     * @param isLeading whether the figure moves at once
     */
    private record Deadline(LocalDate due, boolean isLeading) {}

    /**
     * The first day on which a tactic can tell, and the last on which that counts.
     *
     * @param effect the first
     * @param due the last
     */
    record Effect(LocalDate effect, LocalDate due) {

        boolean isLate() {
            return effect.isAfter(due);
        }
    }

    private final PlanView view;
    private final Map<Id, List<Deadline>> ofStrategies = new HashMap<>();

    private FirstEffects(PlanView view) {
        this.view = view;
        for (Strategy strategy : view.plan().strategies()) {
            List<Deadline> all = deadlines(strategy.objectiveIds());
            ofStrategies.putIfAbsent(
                    strategy.id(),
                    Stream.of(true, false)
                            .flatMap(isLeading -> all.stream()
                                    .filter(each -> each.isLeading() == isLeading)
                                    .max(Comparator.comparing(Deadline::due))
                                    .stream())
                            .toList());
        }
    }

    static FirstEffects in(PlanView view) {
        return view.shared(FirstEffects.class, FirstEffects::new);
    }

    private List<Deadline> deadlines(Collection<Id> objectiveIds) {
        return objectiveIds.stream()
                .flatMap(id -> view.index().find(id, Objective.class).stream())
                .filter(objective -> Link.isLive(objective) && objective.due().isPresent())
                .map(objective -> new Deadline(objective.due().orElseThrow(), isLeading(objective)))
                .toList();
    }

    private boolean isLeading(Objective objective) {
        return view.index()
                .kpiOf(objective)
                .flatMap(KpiDefinition::timing)
                .filter(KpiTiming.LEADING::equals)
                .isPresent();
    }

    /** Empty where the start or all due dates are unknown. */
    Optional<Effect> of(Tactic tactic) {
        Optional<LocalDate> start = tactic.start().filter(Horizon::isUsable);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate told = start.get().plusDays(salesCycle(tactic));
        Comparator<Effect> byTimeLeft = Comparator.comparingLong(
                each -> each.due().toEpochDay() - each.effect().toEpochDay());
        List<Deadline> named = deadlines(tactic.objectiveIds());
        Stream<Effect> effects = (named.isEmpty()
                        ? tactic.strategyIds().stream().flatMap(id -> ofStrategies.getOrDefault(id, List.of()).stream())
                        : named.stream())
                .map(each -> new Effect(each.isLeading() ? start.get() : told, each.due()));
        return named.isEmpty() ? effects.max(byTimeLeft) : effects.min(byTimeLeft);
    }

    /** The shortest sales cycle of its segments, in days; 0 where none is known. */
    private int salesCycle(Tactic tactic) {
        List<Id> segments = tactic.segmentIds().isEmpty() ? Aims.ofStrategies(tactic, view) : tactic.segmentIds();
        Optional<Integer> usual = view.plan().salesCycleDays();
        return segments.stream()
                .flatMap(id -> view.index().find(id, Segment.class).stream())
                .flatMap(segment -> segment.salesCycleDays().or(() -> usual).stream())
                .min(Comparator.naturalOrder())
                .or(() -> usual)
                .map(days -> Math.max(0, days))
                .orElse(0);
    }
}
