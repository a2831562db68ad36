package org.openpac.json.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Shape;

/** The shapes of a plan and the words that stand in it, for those who describe the format. */
public final class PlanShapes {

    private PlanShapes() {}

    /** The plan's shape and all that nest in it, each once, nearer ones first. */
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
    static Kind single(Kind kind) {
        return kind instanceof Kind.ListOf list ? list.item() : kind;
    }

    /** The lists of words, by the names of their enumerations. */
    static SortedMap<String, Kind.Vocabulary> vocabularies() {
        SortedMap<String, Kind.Vocabulary> all = new TreeMap<>();
        all().forEach(shape -> shape.members().forEach(member -> {
            if (single(member.kind()) instanceof Kind.Vocabulary vocabulary) {
                all.put(nameOf(vocabulary), vocabulary);
            }
        }));
        return all;
    }

    /** The name of the enumeration whose words a vocabulary has. */
    static String nameOf(Kind.Vocabulary vocabulary) {
        return ((Enum<?>) vocabulary.words().get(0)).getDeclaringClass().getSimpleName();
    }
}
