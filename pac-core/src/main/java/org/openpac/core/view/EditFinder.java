package org.openpac.core.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;

/** Finds what differs between two values of the same kind, as deep as shapes nest. */
final class EditFinder {

    private EditFinder() {}

    /** The edits that make one element of another; none where both are equal. */
    static Edit.Within within(Shape<?> shape, Element former, Element next) {
        return named(shape, former, next, members(shape, former, next));
    }

    // What is the very same object holds no difference; whether others do is found out below.
    @SuppressWarnings("ReferenceEquality")
    private static List<Edit.MemberEdit> members(Shape<?> shape, Element former, Element next) {
        if (former.equals(next)) {
            return List.of();
        }
        List<Edit.MemberEdit> edits = new ArrayList<>(0);
        for (Member<?, ?> member : shape.members()) {
            Object before = shape.read(former, member.index());
            Object after = shape.read(next, member.index());
            Edit edit = before == after ? null : value(member.kind(), before, after);
            if (edit != null) {
                edits.add(new Edit.MemberEdit(member, edit));
            }
        }
        if (!former.extras().equals(next.extras())) {
            edits.add(new Edit.MemberEdit(
                    null, items(null, former.extras(), next.extras(), Pairing.of(former.extras(), next.extras()))));
        }
        return edits;
    }

    private static @Nullable Edit value(Kind kind, @Nullable Object former, @Nullable Object next) {
        if (kind instanceof Kind.ListOf list && former instanceof List<?> before && next instanceof List<?> after) {
            return isSameList(before, after) ? null : list(list.item(), before, after);
        }
        if (kind instanceof Kind.Nested nested
                && former instanceof Element before
                && next instanceof Element after
                && mayBeTheSame(before, after)) {
            List<Edit.MemberEdit> members = members(nested.shape(), before, after);
            return members.isEmpty() ? null : named(nested.shape(), before, after, members);
        }
        return Objects.equals(former, next) ? null : new Edit.Replacement(kind, former, next);
    }

    private static Edit.Within named(Shape<?> shape, Element former, Element next, List<Edit.MemberEdit> members) {
        return new Edit.Within(shape, ElementName.of(shape, former), ElementName.of(shape, next), members);
    }

    private static boolean mayBeTheSame(Element former, Element next) {
        return !(former instanceof Identified a) || !(next instanceof Identified b) || a.id().equals(b.id());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSameList(List<?> former, List<?> next) {
        if (former.size() != next.size()) {
            return false;
        }
        for (int i = 0; i < former.size(); i++) {
            if (former.get(i) != next.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Edit list(Kind item, List<?> former, List<?> next) {
        boolean isNameless = item instanceof Kind.Nested nested
                && !Identified.class.isAssignableFrom(nested.shape().type());
        if (!(item instanceof Kind.Nested) && former.equals(next)) {
            return null;
        }
        Pairing pairing =
                isNameless ? Pairing.ofNameless(((Kind.Nested) item).shape(), former, next) : Pairing.of(former, next);
        Edit.Items items = items(item, former, next, pairing);
        return items.items().isEmpty() ? null : items;
    }

    private static Edit.Items items(@Nullable Kind kind, List<?> former, List<?> next, Pairing pairing) {
        List<Edit.ItemEdit> items = new ArrayList<>(0);
        for (int i = 0; i < former.size(); i++) {
            if (!pairing.stays(i)) {
                items.add(new Edit.ItemEdit(
                        pairing.formerSpot(i), null, false, new Edit.Replacement(kind, former.get(i), null)));
            }
        }
        BitSet moved = pairing.moved();
        for (int i = 0; i < next.size(); i++) {
            if (!pairing.wasThere(i)) {
                items.add(new Edit.ItemEdit(
                        null, pairing.nextSpot(i), false, new Edit.Replacement(kind, null, next.get(i))));
                continue;
            }
            int formerIndex = pairing.formerOf(i);
            Edit edit = item(kind, former.get(formerIndex), next.get(i), moved.get(i));
            if (edit != null || moved.get(i)) {
                items.add(new Edit.ItemEdit(pairing.formerSpot(formerIndex), pairing.nextSpot(i), moved.get(i), edit));
            }
        }
        return new Edit.Items(kind, items);
    }

    /** The edit of an item that stays; one that moves says what it is called even where nothing in it differs. */
    private static @Nullable Edit item(@Nullable Kind kind, Object former, Object next, boolean isMoved) {
        if (kind instanceof Kind.Nested nested && former instanceof Element before && next instanceof Element after) {
            List<Edit.MemberEdit> members = members(nested.shape(), before, after);
            return members.isEmpty() && !isMoved ? null : named(nested.shape(), before, after, members);
        }
        return former.equals(next) ? null : new Edit.Replacement(kind, former, next);
    }
}
