package org.openpac.core.rule.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/**
 * Whom the plan's tactics aim at: the personas and segments they name, else the segments of their strategies. A tactic
 * that names no persona speaks to all those of its segments.
 */
final class Aims {

    private final Set<Id> personas = new HashSet<>();
    private final Set<Id> segments = new HashSet<>();
    private final Set<Id> segmentsAsWhole = new HashSet<>();
    private final Set<Id> wholes = new HashSet<>();
    private final Hierarchies.Tree tree;
    private final boolean hasTactics;

    private Aims(PlanView view) {
        tree = Hierarchies.of(view).segments();
        hasTactics = view.plan().tactics().stream().anyMatch(Kept::isKept);
        Set<Id> strategies = new HashSet<>();
        Set<Id> strategiesAsWhole = new HashSet<>();
        for (Tactic tactic : view.plan().tactics()) {
            if (Kept.isKept(tactic)) {
                personas.addAll(tactic.personaIds());
                boolean isToAll = tactic.personaIds().isEmpty();
                if (tactic.segmentIds().isEmpty()) {
                    strategies.addAll(tactic.strategyIds());
                    addIf(isToAll, strategiesAsWhole, tactic.strategyIds());
                } else {
                    segments.addAll(tactic.segmentIds());
                    addIf(isToAll, segmentsAsWhole, tactic.segmentIds());
                }
            }
        }
        for (Strategy strategy : view.plan().strategies()) {
            addIf(strategies.contains(strategy.id()), segments, strategy.segmentIds());
            addIf(strategiesAsWhole.contains(strategy.id()), segmentsAsWhole, strategy.segmentIds());
        }
        for (BuyerPersona persona : view.plan().personas()) {
            addIf(personas.contains(persona.id()), segments, persona.segmentIds());
        }
        segments.forEach(segment -> wholes.addAll(tree.upFrom(segment)));
    }

    private static void addIf(boolean condition, Set<Id> set, Collection<Id> ids) {
        if (condition) {
            set.addAll(ids);
        }
    }

    static Aims of(PlanView view) {
        return view.shared(Aims.class, Aims::new);
    }

    /** Whether the plan has a tactic that has not been given up. */
    static boolean hasTactics(PlanView view) {
        return of(view).hasTactics;
    }

    boolean isSpokenTo(BuyerPersona persona) {
        return personas.contains(persona.id())
                || persona.segmentIds().stream().anyMatch(segment -> tree.isWithin(segment, segmentsAsWhole));
    }

    /** Whether a tactic aims at the segment, at what it is part of or at a part of it. */
    boolean isAddressed(Id segment) {
        return wholes.contains(segment) || tree.isWithin(segment, segments);
    }

    /** The segments a tactic would aim at if it named none: those of its strategies, each once. */
    static List<Id> ofStrategies(Tactic tactic, PlanView view) {
        return tactic.strategyIds().stream()
                .distinct()
                .flatMap(id -> view.index().find(id, Strategy.class).stream())
                .flatMap(strategy -> strategy.segmentIds().stream())
                .distinct()
                .toList();
    }
}
