package org.openpac.core.view;

import java.util.ArrayList;
<<<<<<< HEAD
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;

/** What an element without an id can be recognised by although it is not the same any more. */
final class Links {

    private Links() {}

    /** What it points to, its dates and its words, as written; null where it has none of these. */
    static @Nullable String andDates(Shape<?> shape, Object element) {
        return values(shape, element, true);
    }

    /** What it points to; null where it points to nothing. */
    static @Nullable String of(Shape<?> shape, Object element) {
        return values(shape, element, false);
    }

    private static @Nullable String values(Shape<?> shape, Object element, boolean withDates) {
        List<String> values = new ArrayList<>();
        boolean isKnown = false;
        for (Member<?, ?> member : shape.members()) {
            Kind kind = member.kind();
            boolean isDate =
                    kind == Kind.Simple.DATE || kind == Kind.Simple.DATE_RANGE || kind instanceof Kind.Vocabulary;
            if (kind instanceof Kind.Reference || (withDates && isDate)) {
                Object value = shape.read((Element) element, member.index());
                values.add(value == null ? "" : value.toString());
                isKnown |= value != null;
            }
        }
        return isKnown ? String.join("\n", values) : null;
=======
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.Id;

/** What is linked to each id, in the order in which it was added. */
final class Links<T> {

    private final Map<Id, List<T>> byId = new HashMap<>();

    void add(Id id, T linked) {
        byId.computeIfAbsent(id, first -> new ArrayList<>(2)).add(linked);
    }

    List<T> of(Id id) {
        return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
>>>>>>> wip-pyramid
    }
}
