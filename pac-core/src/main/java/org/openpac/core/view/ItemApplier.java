package org.openpac.core.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Place;
import org.openpac.core.value.RawMember;

/** Makes the edits of a list: finds the items by their keys, takes out what goes or moves, puts in what comes or moves. */
final class ItemApplier {

    private static final int NOWHERE = -1;

    private final EditApplier applier;
    private final Edit.Items edit;
    private final List<?> found;
    private final Place place;
    private final Trail trail;
    private final boolean isUnknown;
    private final Map<ItemKey, Integer> positions;
    private final Map<String, Integer> byLinks = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Chain chain;
    private final Map<ItemKey, Integer> placed = new HashMap<>();

    ItemApplier(EditApplier applier, Edit.Items edit, List<?> found, Place place, Trail trail, boolean isUnknown) {
        this.applier = applier;
        this.edit = edit;
        this.found = found;
        this.place = place;
        this.trail = trail;
        this.isUnknown = isUnknown;
        this.positions = ItemKey.positions(ItemKey.of(found));
        this.chain = new Chain(found);
    }

    List<?> result() {
        List<Insertion> insertions = new ArrayList<>();
        for (Edit.ItemEdit item : edit.items()) {
            Edit.Spot former = item.former();
            Edit.Spot next = item.next();
            if (former == null) {
                insertions.add(comes(item, Objects.requireNonNull(next)));
            } else if (next == null) {
                goes(item, former);
            } else {
                stays(item, former, next, insertions);
            }
        }
        insertions.forEach(this::insert);
        return chain.items();
    }

    private record Insertion(Edit.Spot spot, Object item) {}

    private Insertion comes(Edit.ItemEdit item, Edit.Spot next) {
        Edit.Replacement value = item.replacement();
        Integer position = positions.get(next.key());
        if (position != null) {
            Object there = found.get(position);
            applier.refuse(value, there, at(position, there), trailOf(there));
        }
        return new Insertion(next, Objects.requireNonNull(value.next()));
    }

    private void goes(Edit.ItemEdit item, Edit.Spot former) {
        Edit.Replacement value = item.replacement();
        Object expected = Objects.requireNonNull(value.former());
        int position = position(former.key());
        if (position == NOWHERE) {
            applier.refuse(value, null, missing(expected), trailOf(expected));
            return;
        }
        Object there = found.get(position);
        if (!there.equals(expected)) {
            applier.refuse(value, there, at(position, there), trailOf(there));
        }
        chain.remove(position);
    }

    private void stays(Edit.ItemEdit item, Edit.Spot former, Edit.Spot next, List<Insertion> insertions) {
        int position = position(former.key());
        if (position == NOWHERE) {
            refuseMissing(item, former);
            return;
        }
        Object there = edited(item.edit(), position);
        if (item.isMoved()) {
            chain.remove(position);
            insertions.add(new Insertion(next, there));
        } else {
            chain.set(position, there);
            placed.put(next.key(), position);
        }
    }

    private Object edited(@Nullable Edit within, int position) {
        Object there = found.get(position);
        Place itsPlace = at(position, there);
        if (within instanceof Edit.Within element && there instanceof Element old) {
            return applier.element(element.shape(), element, old, itsPlace, trail.item(element.former()));
        }
        return within == null ? there : Objects.requireNonNull(applier.value(within, there, itsPlace, trailOf(there)));
    }

    private void refuseMissing(Edit.ItemEdit item, Edit.Spot former) {
        if (item.edit() instanceof Edit.Within within) {
            applier.refuse(Conflict.at(place, trail.item(within.former()), within.former(), null));
        } else if (item.edit() instanceof Edit.Replacement value) {
            Object expected = Objects.requireNonNull(value.former());
            applier.refuse(value, null, missing(expected), trailOf(expected));
        } else {
            Object expected = former.key().handle();
            applier.refuse(
                    Conflict.at(missing(expected), trailOf(expected), ValueText.of(edit.kind(), expected), null));
        }
    }

    private void insert(Insertion insertion) {
        Edit.Spot spot = insertion.spot();
        int previous = node(spot.previous());
        int following = node(spot.following());
        int node;
        if (spot.previous() == null) {
            node = chain.insertFirst(insertion.item());
        } else if (previous != NOWHERE) {
            node = chain.insertAfter(previous, insertion.item());
        } else {
            node = following != NOWHERE
                    ? chain.insertBefore(following, insertion.item())
                    : chain.insertLast(insertion.item());
        }
        placed.put(spot.key(), node);
    }

    private int node(@Nullable ItemKey key) {
        if (key == null) {
            return NOWHERE;
        }
        int node = placed.getOrDefault(key, positions.getOrDefault(key, NOWHERE));
        return node != NOWHERE && chain.holds(node) ? node : NOWHERE;
    }

    /** Where the item of a key stands; one without an id may have changed, and is then known by its links if only one has them. */
    private int position(ItemKey key) {
        int position = positions.getOrDefault(key, NOWHERE);
        if (position == NOWHERE && edit.kind() instanceof Kind.Nested nested && key.handle() instanceof Element) {
            position = alike(nested, key.handle());
        }
        return position != NOWHERE && taken.add(position) ? position : NOWHERE;
    }

    private int alike(Kind.Nested nested, Object expected) {
        if (byLinks.isEmpty()) {
            for (int i = 0; i < found.size(); i++) {
                String links = Traits.withDates(nested.shape(), found.get(i));
                if (links != null) {
                    byLinks.merge(links, i, (first, second) -> NOWHERE);
                }
            }
        }
        String links = Traits.withDates(nested.shape(), expected);
        return links == null ? NOWHERE : byLinks.getOrDefault(links, NOWHERE);
    }

    private Place missing(Object expected) {
        return expected instanceof RawMember member && isUnknown ? place.unknownMember(member.name(), 0) : place;
    }

    private Place at(int position, Object item) {
        return item instanceof RawMember member && isUnknown
                ? place.unknownMember(member.name(), position)
                : place.item(position);
    }

    private Trail trailOf(Object item) {
        if (item instanceof RawMember member && isUnknown) {
            return trail.unknownMember(member.name());
        }
        return edit.kind() instanceof Kind.Nested nested && item instanceof Identified element
                ? trail.element(ElementName.of(nested.shape(), element))
                : trail;
    }
}
