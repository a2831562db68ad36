package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/** An element where it stands: what holds it, what lies in it and what it points to. */
final class PlanNode {

    private static final Set<PersonalData> WORK = Set.of(PersonalData.EMPLOYMENT, PersonalData.PERFORMANCE);

    private final int number;
    private final Element element;
    private final Shape<?> shape;
    private final Place place;
    private final @Nullable PlanNode parent;
    private final @Nullable Member<?, ?> slot;
    private final List<PlanNode> parts = new ArrayList<>();
    private final List<PlanLink> links = new ArrayList<>();

    PlanNode(
            int number,
            Element element,
            Shape<?> shape,
            Place place,
            @Nullable PlanNode parent,
            @Nullable Member<?, ?> slot) {
        this.number = number;
        this.element = element;
        this.shape = shape;
        this.place = place;
        this.parent = parent;
        this.slot = slot;
    }

    /** Its position in the plan's order, from 0, the plan. */
    int number() {
        return number;
    }

    Element element() {
        return element;
    }

    Shape<?> shape() {
        return shape;
    }

    Place place() {
        return place;
    }

    /** The element it lies in; null for the plan. */
    @Nullable
    PlanNode parent() {
        return parent;
    }

    /** The member of its parent that holds it; null for the plan. */
    @Nullable
    Member<?, ?> slot() {
        return slot;
    }

    /** The elements that lie directly in it, in order. */
    List<PlanNode> parts() {
        return parts;
    }

    /** The ids by which it points to others, in order. */
    List<PlanLink> links() {
        return links;
    }

    /** The id by which others can point to it: none for a part without, and none for the plan. */
    Optional<Id> id() {
        return parent != null && element instanceof Identified identified
                ? Optional.of(identified.id())
                : Optional.empty();
    }

    /** Whether it tells of somebody's working life without saying otherwise whose: hours, a part of full time. */
    boolean isOfOnesWork() {
        return !(element instanceof Targeted)
                && !(element instanceof Person)
                && shape.members().stream().noneMatch(member -> member.isRequired() && isLink(member))
                && shape.members().stream().anyMatch(member -> WORK.contains(member.privacy()) && !isLink(member));
    }

    static boolean isLink(Member<?, ?> member) {
        return member.kind() instanceof Kind.Reference
                || (member.kind() instanceof Kind.ListOf list && list.item() instanceof Kind.Reference);
    }

    @Nullable
    Object read(Member<?, ?> member) {
        return shape.read(element, member.index());
    }
}
