package org.openpac.core.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a plan something stands: members and list positions from the root down.
 *
 * <p>Ordered as the plan is written: by the members' order in their shapes and the items' order in their lists; a place
 * comes before what lies within it.
 */
public final class Place implements Comparable<Place> {

    /** The plan itself. */
    public static final Place ROOT = new Place(null, "", 0, 0, false);

    private static final int UNKNOWN_FROM = 1 << 16;

    private final @Nullable Place parent;
    private final String name;
    private final int order;
    private final int depth;
    private final boolean isItem;

    private Place(@Nullable Place parent, String name, int order, int depth, boolean isItem) {
        this.parent = parent;
        this.name = name;
        this.order = order;
        this.depth = depth;
        this.isItem = isItem;
    }

    /** The place of a member of the element that stands here. */
    public Place member(Member<?, ?> member) {
        return new Place(this, member.name(), member.index(), depth + 1, false);
    }

    /**
     * The place of an item of the list that stands here.
     *
     * @param index from 0
     */
    public Place item(int index) {
        return new Place(this, Integer.toString(index), index, depth + 1, true);
    }

    /**
     * The place of an unknown member of the element that stands here; it comes after the members of the element's shape.
     *
     * @param name as written
     * @param order where it stands among the unknown members, from 0
     */
    public Place unknownMember(String name, int order) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Place(this, escaped, UNKNOWN_FROM + order, depth + 1, false);
    }

    /** The place as an RFC 6901 JSON Pointer, such as {@code /objectives/2/target}; empty for the plan. */
    public String pointer() {
        return joined(steps());
    }

    /** The place with a hyphen for each position in a list, {@code /objectives/-/target}: what reordering does not change. */
    public String pattern() {
        Deque<String> names = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            names.push(place.isItem ? "-" : place.name);
        }
        return joined(names);
    }

    /** The names of the members and the positions in lists from the plan down, as the pointer writes them. */
    public List<String> steps() {
        Deque<String> names = new ArrayDeque<>(depth);
        for (Place place = this; place.parent != null; place = place.parent) {
            names.push(place.name);
        }
        return List.copyOf(names);
    }

    private static String joined(Iterable<String> steps) {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    @Override
    public int compareTo(Place other) {
        Place a = this.upTo(other.depth);
        Place b = other.upTo(depth);
        int result = Integer.compare(depth, other.depth);
        while (a.parent != null && b.parent != null) {
            if (a.order != b.order) {
                result = Integer.compare(a.order, b.order);
            }
            a = a.parent;
            b = b.parent;
        }
        return result;
    }

    private Place upTo(int level) {
        Place place = this;
        while (place.depth > level && place.parent != null) {
            place = place.parent;
        }
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && pointer().equals(place.pointer());
    }

    @Override
    public int hashCode() {
        return pointer().hashCode();
    }

    @Override
    public String toString() {
        return pointer();
    }
}
