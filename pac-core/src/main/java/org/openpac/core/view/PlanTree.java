package org.openpac.core.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/** A plan taken apart into its elements, each with what it points to and what points to it. */
final class PlanTree {

    private static final List<PlanLink> NO_LINKS = List.of();

    private final SalesActionPlan plan;
    private final List<PlanNode> nodes = new ArrayList<>();
    private final Map<Id, List<PlanLink>> linksTo = new HashMap<>();
    private final Holders holders = new Holders();

    private PlanTree(SalesActionPlan plan) {
        this.plan = plan;
        enter(plan, SalesActionPlanShape.SHAPE, Place.ROOT, null, null);
    }

    static PlanTree of(SalesActionPlan plan) {
        return new PlanTree(plan);
    }

    SalesActionPlan plan() {
        return plan;
    }

    /** Every element in the plan's order, a parent before its parts. */
    List<PlanNode> nodes() {
        return nodes;
    }

    List<PlanLink> linksTo(Id target) {
        return linksTo.getOrDefault(target, NO_LINKS);
    }

    /** How many elements of each type have each id; a copy of one's own. */
    Holders holders() {
        return holders.copy();
    }

    boolean resolves(PlanLink link) {
        return holders.standing(link) == Holders.Standing.FITS;
    }

    boolean leadsNowhere(PlanLink link) {
        return holders.standing(link) == Holders.Standing.NOWHERE;
    }

    /**
     * Adds to some elements those that lie in them and those that are bound to them by a link, and so on.
     *
     * @param numbers the elements to start from
     */
    BitSet withBound(BitSet numbers) {
        BitSet bound = new BitSet(nodes.size());
        List<PlanNode> open = new ArrayList<>();
        numbers.stream().forEach(number -> open.add(nodes.get(number)));
        while (!open.isEmpty()) {
            PlanNode node = open.remove(open.size() - 1);
            if (!bound.get(node.number())) {
                bound.set(node.number());
                open.addAll(node.parts());
                node.id()
                        .ifPresent(id -> linksTo(id).stream()
                                .filter(link -> link.isBinding()
                                        && link.fits(node.shape().type()))
                                .forEach(link -> open.add(link.from())));
            }
        }
        return bound;
    }

    // As deep as shapes nest.
    private void enter(
            Element element, Shape<?> shape, Place place, @Nullable PlanNode parent, @Nullable Member<?, ?> slot) {
        PlanNode node = new PlanNode(nodes.size(), element, shape, place, parent, slot);
        nodes.add(node);
        if (parent != null) {
            parent.parts().add(node);
        }
        node.id().ifPresent(id -> holders.add(id, shape.type()));
        for (Member<?, ?> member : shape.members()) {
            Object value = shape.read(element, member.index());
            Place at = place.member(member);
            if (member.kind() instanceof Kind.ListOf list && value instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    enterValue(node, member, list.item(), items.get(i), at.item(i));
                }
            } else if (value != null) {
                enterValue(node, member, member.kind(), value, at);
            }
        }
    }

    private void enterValue(PlanNode node, Member<?, ?> member, Kind kind, Object value, Place at) {
        if (kind instanceof Kind.Nested nested && value instanceof Element part) {
            enter(part, nested.shape(), at, node, member);
        } else if (kind instanceof Kind.Reference reference && value instanceof Id target) {
            PlanLink link = new PlanLink(node, member, at, target, reference.targets());
            node.links().add(link);
            linksTo.computeIfAbsent(target, id -> new ArrayList<>(1)).add(link);
        }
    }
}
