package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/**
 * Which segments and territories lie within which.
 *
 * @param segments the segments
 * @param territories the territories
 */
record Hierarchies(Tree segments, Tree territories) {

    /** Beyond so many levels nothing is followed up; no map and no market is divided that often. */
    private static final int MOST_LEVELS = 32;

    static Hierarchies of(PlanView view) {
        return view.shared(Hierarchies.class, Hierarchies::read);
    }

    private static Hierarchies read(PlanView view) {
        Tree segments = new Tree();
        for (Segment segment : view.plan().segments()) {
            segments.put(segment.id(), segment.parentId());
        }
        segments.close();
        Tree territories = new Tree();
        for (Territory territory : view.plan().territories()) {
            territories.put(territory.id(), territory.parentId());
        }
        territories.close();
        return new Hierarchies(segments, territories);
    }

    /** Parts and wholes, whatever circles there are. */
    static final class Tree {

        private final Map<Id, Id> wholes = new HashMap<>();
        private final Set<Id> divided = new HashSet<>();
        private final Set<Id> all = new HashSet<>();
        private long undivided;

        private void put(Id part, Optional<Id> whole) {
            all.add(part);
            whole.ifPresent(id -> {
                wholes.putIfAbsent(part, id);
                divided.add(id);
            });
        }

        /** The thing itself, then what it is part of, the nearest first. */
        List<Id> upFrom(Id part) {
            List<Id> chain = new ArrayList<>(2);
            chain.add(part);
            Id whole = wholes.get(part);
            while (whole != null && chain.size() < MOST_LEVELS && !chain.contains(whole)) {
                chain.add(whole);
                whole = wholes.get(whole);
            }
            return chain;
        }

        /** Whether it is one of those named or part of one. */
        boolean isWithin(Id part, Set<Id> named) {
            return upFrom(part).stream().anyMatch(named::contains);
        }

        private void close() {
            undivided = all.stream().filter(id -> !divided.contains(id)).count();
        }

        /** How many have no parts. */
        long undivided() {
            return undivided;
        }

        /** Whether it has parts. */
        boolean isDivided(Id whole) {
            return divided.contains(whole);
        }

        /** Whether two lists name something that one of the other lies within; an empty list names everything. */
        boolean meet(Collection<Id> some, Collection<Id> others) {
            return some.isEmpty()
                    || others.isEmpty()
                    || liesWithin(some, new HashSet<>(others))
                    || liesWithin(others, new HashSet<>(some));
        }

        private boolean liesWithin(Collection<Id> parts, Set<Id> named) {
            return parts.stream().anyMatch(part -> isWithin(part, named));
        }
    }
}
