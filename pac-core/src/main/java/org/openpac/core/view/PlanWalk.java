package org.openpac.core.view;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/** Visits every element of a plan and every link, each with its place, in the order in which the plan is written. */
public final class PlanWalk {

    private PlanWalk() {}

    /** What is told about each element. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Called once an element, a parent before its parts.
         *
         * @param element the element
         * @param shape what it consists of
         * @param place where it stands
         */
        void visit(Element element, Shape<?> shape, Place place);

        /**
         * Called once for every id that points to an element, where it is written: after what stands before it in its
         * holder, parts included. Does nothing unless a visitor says otherwise.
         *
         * @param holder the element that points
         * @param member the member that holds the id
         * @param kind what the id may point to
         * @param place where the id stands
         * @param target the id
         */
        default void refer(Element holder, Member<?, ?> member, Kind.Reference kind, Place place, Id target) {}
    }

    /** Visits the plan and all that it holds. */
    public static void over(SalesActionPlan plan, Visitor visitor) {
        visit(plan, SalesActionPlanShape.SHAPE, Place.ROOT, visitor);
    }

    // As deep as shapes nest, whatever the plan holds: objectives point to each other, they do not contain each other.
    private static void visit(Element element, Shape<?> shape, Place place, Visitor visitor) {
        visitor.visit(element, shape, place);
        for (Member<?, ?> member : shape.members()) {
            Kind kind = member.kind();
            if (kind instanceof Kind.ListOf list) {
                if (leads(list.item()) && shape.read(element, member.index()) instanceof List<?> items) {
                    visitEach(element, member, list.item(), items, place, visitor);
                }
            } else if (leads(kind)) {
                Object value = shape.read(element, member.index());
                if (value != null) {
                    visitValue(element, member, kind, value, place.member(member), visitor);
                }
            }
        }
    }

    private static boolean leads(Kind kind) {
        return kind instanceof Kind.Nested || kind instanceof Kind.Reference;
    }

    private static void visitEach(
            Element holder, Member<?, ?> member, Kind item, List<?> values, Place place, Visitor visitor) {
        if (values.isEmpty()) {
            return;
        }
        Place list = place.member(member);
        int index = 0;
        for (Object value : values) {
            visitValue(holder, member, item, value, list.item(index++), visitor);
        }
    }

    private static void visitValue(
            Element holder, Member<?, ?> member, Kind kind, Object value, Place place, Visitor visitor) {
        if (kind instanceof Kind.Nested nested) {
            visit((Element) value, nested.shape(), place, visitor);
        } else if (kind instanceof Kind.Reference reference) {
            visitor.refer(holder, member, reference, place, (Id) value);
        }
    }
}
