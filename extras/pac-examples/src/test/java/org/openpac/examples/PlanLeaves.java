package org.openpac.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;

/** What a plan says, value by value, and what it could say. */
final class PlanLeaves {

    /** One value that is no element, where it stands. */
    record Leaf(Member<?, ?> member, Place place, Object value) {}

    private record Open(Shape<?> shape, Element element, Place place) {}

    private PlanLeaves() {}

    static List<Leaf> of(SalesActionPlan plan) {
        List<Leaf> leaves = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(SalesActionPlanShape.SHAPE, plan, Place.ROOT)));
        while (!open.isEmpty()) {
            Open next = open.pop();
            for (Member<?, ?> member : next.shape().members()) {
                Object value = next.shape().read(next.element(), member.index());
                Place place = next.place().member(member);
                if (value instanceof List<?> items) {
                    for (int i = 0; i < items.size(); i++) {
                        add(member, place.item(i), items.get(i), leaves, open);
                    }
                } else if (value != null) {
                    add(member, place, value, leaves, open);
                }
            }
        }
        return leaves;
    }

    private static void add(Member<?, ?> member, Place place, Object value, List<Leaf> leaves, Deque<Open> open) {
        if (item(member) instanceof Kind.Nested nested) {
            open.push(new Open(nested.shape(), (Element) value, place));
        } else {
            leaves.add(new Leaf(member, place, value));
        }
    }

    /** The keys of the members of all shapes that hold values, not elements. */
    static Set<String> possible() {
        Set<String> keys = new TreeSet<>();
        Set<Shape<?>> known = new HashSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>(List.of(SalesActionPlanShape.SHAPE));
        while (!open.isEmpty()) {
            Shape<?> shape = open.pop();
            if (!known.add(shape)) {
                continue;
            }
            for (Member<?, ?> member : shape.members()) {
                if (item(member) instanceof Kind.Nested nested) {
                    open.push(nested.shape());
                } else {
                    keys.add(member.key());
                }
            }
        }
        return keys;
    }

    static Kind item(Member<?, ?> member) {
        return member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
    }
}
