package org.openpac.core.view;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;

/** Visits every element of a plan, each with its shape and place, in the order in which the plan is written. */
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
    }

    /** Visits the plan and all that it holds. */
    public static void over(SalesActionPlan plan, Visitor visitor) {
        visit(plan, SalesActionPlanShape.SHAPE, Place.ROOT, visitor);
    }

    // As deep as shapes nest, whatever the plan holds: objectives point to each other, they do not contain each other.
    private static void visit(Element element, Shape<?> shape, Place place, Visitor visitor) {
        visitor.visit(element, shape, place);
        for (Member<?, ?> member : shape.members()) {
            if (member.kind() instanceof Kind.Nested nested) {
                if (shape.read(element, member.index()) instanceof Element part) {
                    visit(part, nested.shape(), place.member(member), visitor);
                }
            } else if (member.kind() instanceof Kind.ListOf list
                    && list.item() instanceof Kind.Nested nested
                    && shape.read(element, member.index()) instanceof List<?> parts) {
                visitEach(parts, nested.shape(), place.member(member), visitor);
            }
        }
    }

    private static void visitEach(List<?> parts, Shape<?> shape, Place place, Visitor visitor) {
        int index = 0;
        for (Object part : parts) {
            visit((Element) part, shape, place.item(index++), visitor);
        }
    }
}
