package org.openpac.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;

/** What it takes to make one value of another, and back. */
sealed interface Edit {

    /** The way back. */
    Edit inverse();

    /**
     * One value instead of another.
     *
     * @param kind what sort of value it is; null for an unknown member
     * @param former null where there was none
     * @param next null where there is none any more
     */
    record Replacement(
            @Nullable Kind kind,
            @Nullable Object former,
            @Nullable Object next) implements Edit {
        @Override
        public Replacement inverse() {
            return new Replacement(kind, next, former);
        }
    }

    /**
     * Edits within an element that stays.
     *
     * @param shape what it consists of
     * @param former what it was called
     * @param next what it is called now
     * @param members the members that differ, in the shape's order
     */
    record Within(Shape<?> shape, ElementName former, ElementName next, List<MemberEdit> members) implements Edit {
        @Override
        public Within inverse() {
            return new Within(
                    shape,
                    next,
                    former,
                    members.stream().map(MemberEdit::inverse).toList());
        }
    }

    /**
     * An edit of one member.
     *
     * @param member null for the members that no line of the shape knows
     * @param edit what happens to its value
     */
    record MemberEdit(@Nullable Member<?, ?> member, Edit edit) {
        MemberEdit inverse() {
            return new MemberEdit(member, edit.inverse());
        }
    }

    /**
     * Edits of some items of a list, in the order of the places that they have afterwards.
     *
     * @param kind what an item is; null for unknown members
     * @param items the items touched
     */
    record Items(@Nullable Kind kind, List<ItemEdit> items) implements Edit {

        private static final Comparator<ItemEdit> ORDER = Comparator.comparingInt(ItemEdit::position)
                .thenComparing(item -> item.next() != null)
                .thenComparingInt(
                        item -> item.former() == null ? 0 : item.former().index());

        /** Puts the items in their order. */
        public Items {
            items = items.stream().sorted(ORDER).toList();
        }

        @Override
        public Items inverse() {
            return new Items(kind, items.stream().map(ItemEdit::inverse).toList());
        }
    }

    /**
     * What happens to one item of a list.
     *
     * @param former where it stood; null for one that comes
     * @param next where it stands; null for one that goes
     * @param isMoved whether it stays and its order among those that stay is another
     * @param edit a replacement for what comes or goes; null where only the place is another
     */
    record ItemEdit(
            @Nullable Spot former,
            @Nullable Spot next,
            boolean isMoved,
            @Nullable Edit edit) {

        ItemEdit inverse() {
            return new ItemEdit(next, former, isMoved, edit == null ? null : edit.inverse());
        }

        /** The replacement that an item which comes or goes has. */
        Replacement replacement() {
            return (Replacement) Objects.requireNonNull(edit);
        }

        int position() {
            return next != null ? next.index() : Objects.requireNonNull(former).index();
        }
    }

    /**
     * A place in a list.
     *
     * @param index from 0
     * @param key what stands there
     * @param previous what stands before it; null at the head
     * @param following what stands after it; null at the end
     */
    record Spot(
            int index,
            ItemKey key,
            @Nullable ItemKey previous,
            @Nullable ItemKey following) {}
}
