package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;

/** What an element without an id can be recognised by although it is not the same any more. */
final class Traits {

    private Traits() {}

    /** What it points to, its dates and its words, as written; null where it has none of these. */
    static @Nullable String withDates(Shape<?> shape, Object element) {
        return values(shape, element, true);
    }

    /** What it points to; null where it points to nothing. */
    static @Nullable String of(Shape<?> shape, Object element) {
        return values(shape, element, false);
    }

    private static @Nullable String values(Shape<?> shape, Object element, boolean dates) {
        List<String> values = new ArrayList<>();
        boolean isKnown = false;
        for (Member<?, ?> member : shape.members()) {
            Kind kind = member.kind();
            boolean isDate =
                    kind == Kind.Simple.DATE || kind == Kind.Simple.DATE_RANGE || kind instanceof Kind.Vocabulary;
            if (kind instanceof Kind.Reference || (dates && isDate)) {
                Object value = shape.read((Element) element, member.index());
                values.add(value == null ? "" : value.toString());
                isKnown |= value != null;
            }
        }
        return isKnown ? String.join("\n", values) : null;
    }
}
