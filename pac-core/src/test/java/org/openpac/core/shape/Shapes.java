package org.openpac.core.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlanShape;

/** Every shape there is, for tests. */
public final class Shapes {

    private Shapes() {}

    /** Lists the plan's shape and all that nest in it, each once. */
    public static List<Shape<?>> all() {
        Set<Shape<?>> found = new LinkedHashSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>(List.of(SalesActionPlanShape.SHAPE));
        while (!open.isEmpty()) {
            Shape<?> shape = open.remove();
            if (found.add(shape)) {
                shape.members().forEach(member -> {
                    if (single(member.kind()) instanceof Kind.Nested nested) {
                        open.add(nested.shape());
                    }
                });
            }
        }
        return List.copyOf(found);
    }

    /** What a member holds one or several of. */
    public static Kind single(Kind kind) {
        return kind instanceof Kind.ListOf list ? list.item() : kind;
    }
}
