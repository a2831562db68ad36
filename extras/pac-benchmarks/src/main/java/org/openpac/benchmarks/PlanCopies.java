package org.openpac.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/** Large plans in which every kind of element stands: the elements of one plan many times over, under ids of their own. */
final class PlanCopies {

    private PlanCopies() {}

    /** Makes one plan of so many copies of another: lists follow each other, all else is that of the first copy. */
    static SalesActionPlan of(SalesActionPlan plan, int copies) {
        List<Element> renamed = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            renamed.add(renamed(SalesActionPlanShape.SHAPE, plan, "-" + i));
        }
        return SalesActionPlanShape.SHAPE
                .type()
                .cast(joined(SalesActionPlanShape.SHAPE, renamed))
                .withId(plan.id());
    }

    private static Element joined(Shape<?> shape, List<Element> parts) {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (Member<?, ?> member : shape.members()) {
            List<Object> present = new ArrayList<>();
            for (Element part : parts) {
                Object value = shape.read(part, member.index());
                if (value != null) {
                    present.add(value);
                }
            }
            values[member.index()] = joined(member.kind(), present);
        }
        return shape.make(values, List.of());
    }

    private static @Nullable Object joined(Kind kind, List<Object> values) {
        if (values.isEmpty()) {
            return null;
        }
        if (kind instanceof Kind.ListOf) {
            List<Object> all = new ArrayList<>();
            values.forEach(value -> all.addAll((List<?>) value));
            return all;
        }
        return kind instanceof Kind.Nested nested
                ? joined(
                        nested.shape(), values.stream().map(Element.class::cast).toList())
                : values.get(0);
    }

    private static Element renamed(Shape<?> shape, Element element, String suffix) {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (Member<?, ?> member : shape.members()) {
            values[member.index()] = renamed(member.kind(), shape.read(element, member.index()), suffix);
        }
        return shape.make(values, element.extras());
    }

    private static @Nullable Object renamed(Kind kind, @Nullable Object value, String suffix) {
        if (value instanceof Id id) {
            return Id.of(id + suffix);
        }
        if (kind instanceof Kind.ListOf list && value instanceof List<?> items) {
            List<Object> all = new ArrayList<>();
            for (Object item : items) {
                Object next = renamed(list.item(), item, suffix);
                if (next != null) {
                    all.add(next);
                }
            }
            return all;
        }
        return kind instanceof Kind.Nested nested && value instanceof Element element
                ? renamed(nested.shape(), element, suffix)
                : value;
    }
}
