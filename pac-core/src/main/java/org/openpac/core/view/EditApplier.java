package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.RawMember;

/** Makes edits in values that may not be the ones they were found in, and notes what stands against them. */
final class EditApplier {

    private final List<Conflict> conflicts = new ArrayList<>();

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Makes the edits in an element. */
    <T extends Element> T within(Shape<T> shape, Edit.Within edit, T found, Place place, Trail trail) {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.read(found, i);
        }
        List<RawMember> extras = found.extras();
        for (Edit.MemberEdit each : edit.members()) {
            Member<?, ?> member = each.member();
            if (member == null) {
                extras = unknownMembers((Edit.Items) each.edit(), extras, place, trail);
            } else {
                values[member.index()] =
                        value(each.edit(), values[member.index()], place.member(member), trail.member(member));
            }
        }
        return shape.make(values, extras);
    }

    private List<RawMember> unknownMembers(Edit.Items edit, List<RawMember> found, Place place, Trail trail) {
        return new ItemApplier(this, edit, found, place, trail, true)
                .result().stream().map(RawMember.class::cast).toList();
    }

    @Nullable
    Object value(Edit edit, @Nullable Object found, Place place, Trail trail) {
        if (edit instanceof Edit.Items items && found instanceof List<?> list) {
            return new ItemApplier(this, items, list, place, trail, false).result();
        }
        if (edit instanceof Edit.Within within) {
            Trail inner = trail.element(within.former());
            if (found instanceof Element element) {
                return element(within.shape(), within, element, place, inner);
            }
            conflicts.add(Conflict.at(place, inner, within.former(), null));
            return found;
        }
        return replaced((Edit.Replacement) edit, found, place, trail);
    }

    private @Nullable Object replaced(Edit.Replacement edit, @Nullable Object found, Place place, Trail trail) {
        if (!Objects.equals(edit.former(), found)) {
            refuse(edit, found, place, trail);
        }
        return edit.next();
    }

    /** Notes that a value is not the one that was to be replaced. */
    void refuse(Edit.Replacement edit, @Nullable Object found, Place place, Trail trail) {
        conflicts.add(Conflict.at(
                place,
                trail,
                edit.former() == null ? null : ValueText.beside(edit.kind(), edit.former(), found),
                found == null ? null : ValueText.beside(edit.kind(), found, edit.former())));
    }

    void refuse(Conflict conflict) {
        conflicts.add(conflict);
    }

    <T extends Element> T element(Shape<T> shape, Edit.Within edit, Element found, Place place, Trail trail) {
        return within(shape, edit, shape.type().cast(found), place, trail);
    }
}
