package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;

/** Objectives that want the same figure to rise and to fall. */
final class Contradictions {

    private final PlanView view;
    private final Map<Id, Map<Direction, List<Objective>>> byKpi = new HashMap<>();

    private Contradictions(PlanView view) {
        this.view = view;
        for (Objective objective : view.plan().objectives()) {
            if (Link.isLive(objective)) {
                objective
                        .kpiId()
                        .ifPresent(kpi -> way(objective)
                                .ifPresent(way -> byKpi.computeIfAbsent(kpi, id -> new EnumMap<>(Direction.class))
                                        .computeIfAbsent(way, each -> new ArrayList<>())
                                        .add(objective)));
            }
        }
    }

    static Contradictions in(PlanView view) {
        return view.shared(Contradictions.class, Contradictions::new);
    }

    /** How many objectives want the figure of this one to go the other way. */
    int opposed(Objective objective) {
        return opponents(objective).size();
    }

    /**
     * The objective that this one contradicts: one that stands above it or, of two at the same level, has the lower id, so that
     * each contradiction is told once.
     */
    Optional<Objective> of(Objective objective) {
        return opponents(objective).stream()
                .filter(other -> comesBefore(other, objective))
                .filter(other -> isSameSubject(other, objective) && isSameScope(other, objective))
                .filter(other -> isSameTime(other, objective, view))
                .min((a, b) -> a.id().compareTo(b.id()));
    }

    private List<Objective> opponents(Objective objective) {
        Map<Direction, List<Objective>> ways =
                objective.kpiId().map(kpi -> byKpi.getOrDefault(kpi, Map.of())).orElse(Map.of());
        return way(objective)
                .map(way -> way == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE)
                .map(way -> ways.getOrDefault(way, List.of()))
                .orElse(List.of());
    }

    /** Which way an objective wants its figure to go; one that goes against its indicator's trend does not count. */
    private Optional<Direction> way(Objective objective) {
        boolean isWrong = TargetDirection.isKnown(objective, view)
                && !TargetDirection.find(objective, view).isEmpty();
        if (isWrong) {
            return Optional.empty();
        }
        int sign =
                view.levels(objective).gain().value().map(gain -> gain.signum()).orElse(0);
        if (sign != 0) {
            return Optional.of(sign > 0 ? Direction.INCREASE : Direction.DECREASE);
        }
        return objective
                .target()
                .flatMap(TargetSpec::direction)
                .filter(way -> way == Direction.INCREASE || way == Direction.DECREASE);
    }

    private static boolean comesBefore(Objective other, Objective objective) {
        int floors = objective.level().compareTo(other.level());
        return floors > 0 || (floors == 0 && other.id().compareTo(objective.id()) < 0);
    }

    /** Whether the figures of one are, in part, those of the other: a company's are everybody's, a team's its members'. */
    private boolean isSameSubject(Objective upper, Objective lower) {
        if (upper.level() == ObjectiveLevel.COMPANY) {
            return true;
        }
        if (upper.level() == ObjectiveLevel.INDIVIDUAL) {
            return upper.ownerId().isPresent() && upper.ownerId().equals(lower.ownerId());
        }
        Optional<Id> team = lower.level() == ObjectiveLevel.TEAM
                ? lower.teamId()
                : lower.ownerId()
                        .flatMap(id -> view.index().find(id, Person.class))
                        .flatMap(Person::teamId);
        return upper.teamId().isPresent() && upper.teamId().equals(team);
    }

    private static boolean isSameScope(Objective a, Objective b) {
        return meet(a.segmentIds(), b.segmentIds())
                && meet(a.offerIds(), b.offerIds())
                && meet(a.territoryIds(), b.territoryIds())
                && meet(a.channelIds(), b.channelIds());
    }

    /** An empty list is all there is. */
    static boolean meet(List<Id> a, List<Id> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    /** Whether some day counts for both; one without dates counts all year. */
    static boolean isSameTime(Objective a, Objective b, PlanView view) {
        Optional<DateRange> first = Horizon.of(a, view);
        Optional<DateRange> second = Horizon.of(b, view);
        return first.isEmpty()
                || second.isEmpty()
                || !(first.get().end().isBefore(second.get().start())
                        || second.get().end().isBefore(first.get().start()));
    }
}
