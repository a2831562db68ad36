package org.openpac.json;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Shape;

/** A plan without what its shapes do not know. */
final class WithoutExtras {

    private WithoutExtras() {}

    static SalesActionPlan of(SalesActionPlan plan) {
        return (SalesActionPlan) element(SalesActionPlanShape.SHAPE, plan);
    }

    private static Element element(Shape<?> shape, Element element) {
        Object[] values = new Object[shape.members().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = shape.read(element, i);
            values[i] = value == null ? null : value(shape.members().get(i).kind(), value);
        }
        return shape.make(values, List.of());
    }

    private static Object value(Kind kind, Object value) {
        if (kind instanceof Kind.Nested nested) {
            return element(nested.shape(), (Element) value);
        }
        if (kind instanceof Kind.ListOf list) {
            return ((List<?>) value)
                    .stream().map(item -> value(list.item(), item)).toList();
        }
        return value;
    }
}
