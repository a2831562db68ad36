package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/**
 * Objectives of one holder that add the same figure to the same objective above.
 *
 * <p>What a person or a team sells is told by whose it is, so that those of different holders share nothing, but for teams
 * that are part of each other.
 */
final class Siblings {

    private static final int DEEPEST_TEAM = 20;

    private record Key(Id parent, Optional<Id> kpi, ObjectiveLevel level, Id holder) {}

    private final PlanView view;
    private final Map<Key, List<Link>> groups = new HashMap<>();

    private Siblings(PlanView view) {
        this.view = view;
        for (Objective objective : view.plan().objectives()) {
            if (Link.isLive(objective)) {
                additive(objective)
                        .forEach(link -> key(link)
                                .ifPresent(key -> groups.computeIfAbsent(key, each -> new ArrayList<>(1))
                                        .add(link)));
            }
        }
        groups.values()
                .forEach(group ->
                        group.sort(Comparator.comparing(link -> link.child().id())));
    }

    static Siblings in(PlanView view) {
        return view.shared(Siblings.class, Siblings::new);
    }

    private List<Link> additive(Objective objective) {
        return Link.of(objective, view).stream()
                .filter(link -> link.mode() == ContributionMode.ADDITIVE)
                .toList();
    }

    private Optional<Key> key(Link link) {
        Objective child = link.child();
        Optional<Id> holder = child.level() == ObjectiveLevel.TEAM
                ? child.teamId().map(id -> teams(id).get(teams(id).size() - 1))
                : child.ownerId();
        return holder.map(id -> new Key(link.parent().id(), child.kpiId(), child.level(), id));
    }

    /** The team itself, then those it is part of. */
    private List<Id> teams(Id team) {
        List<Id> chain = new ArrayList<>(2);
        Optional<Id> next = Optional.of(team);
        while (next.isPresent() && chain.size() < DEEPEST_TEAM && !chain.contains(next.get())) {
            chain.add(next.get());
            next = view.index().find(next.get(), Team.class).flatMap(Team::parentId);
        }
        return chain;
    }

    private List<Link> of(Link link) {
        return key(link).map(key -> groups.getOrDefault(key, List.of())).orElse(List.of());
    }

    /** How many objectives an objective is compared with. */
    int most(Objective objective) {
        return additive(objective).stream()
                .mapToInt(link -> of(link).size())
                .max()
                .orElse(0);
    }

    /** Told once for each pair, at the one with the lower id; empty for an objective that adds to none. */
    Optional<List<Breach>> countedTwice(Objective objective) {
        List<Link> links = additive(objective).stream()
                .filter(link -> Link.isLive(objective) && key(link).isPresent())
                .toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        List<Breach> breaches = new ArrayList<>(1);
        for (Link link : links) {
            of(link).stream()
                    .filter(other -> other.child().id().compareTo(objective.id()) > 0)
                    .filter(other -> isSameSale(link, other))
                    .map(other -> TeamRules.unsplit(link, other.child(), view))
                    .forEach(breaches::add);
        }
        return Optional.of(breaches);
    }

    private boolean isSameSale(Link link, Link other) {
        boolean isSplit = link.contribution().share().isPresent()
                && other.contribution().share().isPresent();
        return !isSplit && isSameHolder(link.child(), other.child()) && isSameScope(link.child(), other.child());
    }

    private boolean isSameHolder(Objective a, Objective b) {
        return a.level() != ObjectiveLevel.TEAM
                || teams(a.teamId().orElseThrow()).contains(b.teamId().orElseThrow())
                || teams(b.teamId().orElseThrow()).contains(a.teamId().orElseThrow());
    }

    private boolean isSameScope(Objective a, Objective b) {
        Hierarchies wholes = Hierarchies.of(view);
        return wholes.segments().meet(a.segmentIds(), b.segmentIds())
                && wholes.territories().meet(a.territoryIds(), b.territoryIds())
                && Contradictions.meet(a.offerIds(), b.offerIds())
                && Contradictions.meet(a.channelIds(), b.channelIds())
                && Contradictions.isSameTime(a, b, view);
    }
}
