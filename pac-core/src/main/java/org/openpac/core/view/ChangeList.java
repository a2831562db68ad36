package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;

/** Tells the edits of a plan as changes, in the order of the later plan. */
final class ChangeList {

    private static final Set<String> TARGETS = Set.of("target", "floor", "stretch", "due");

    private final List<Change> changes = new ArrayList<>();

    private ChangeList() {}

    static List<Change> of(Edit.Within plan) {
        ChangeList list = new ChangeList();
        list.within(plan, new Here(Trail.to(plan.former()), Place.ROOT, Place.ROOT, false));
        return Collections.unmodifiableList(list.changes);
    }

    /** Where the walk is: in words, in both plans, and whether within a target that was stated. */
    private record Here(Trail trail, Place before, Place after, boolean isTarget) {

        Here member(Member<?, ?> member, boolean isTargetMember) {
            return new Here(
                    trail.member(member), before.member(member), after.member(member), isTarget || isTargetMember);
        }

        Change.Spot spot() {
            return new Change.Spot(trail, before, after);
        }
    }

    private void within(Edit.Within edit, Here here) {
        boolean isTargeted = Targeted.class.isAssignableFrom(edit.shape().type());
        for (Edit.MemberEdit each : edit.members()) {
            Member<?, ?> member = each.member();
            if (member == null) {
                unknownMembers((Edit.Items) each.edit(), here);
            } else {
                value(each.edit(), here.member(member, isTargeted && TARGETS.contains(member.name())));
            }
        }
    }

    private void value(Edit edit, Here here) {
        if (edit instanceof Edit.Within within) {
            Trail trail = here.trail().element(within.former());
            within(within, new Here(trail, here.before(), here.after(), here.isTarget()));
        } else if (edit instanceof Edit.Items items) {
            items(items, here);
        } else if (edit instanceof Edit.Replacement replacement) {
            replaced(replacement, here);
        }
    }

    private void replaced(Edit.Replacement edit, Here here) {
        Change.Values values = new Change.Values(edit.kind(), edit.former(), edit.next());
        if (!(edit.kind() instanceof Kind.Nested)) {
            changes.add(Change.changed(here.spot(), values, here.isTarget() && isLevel(edit, here)));
            return;
        }
        if (edit.former() != null) {
            Change.Values gone = new Change.Values(edit.kind(), edit.former(), null);
            Change.Spot spot = new Change.Spot(here.trail(), here.before(), null);
            changes.add(Change.cameOrWent(spot, gone, here.isTarget()));
        }
        if (edit.next() != null) {
            Change.Values come = new Change.Values(edit.kind(), null, edit.next());
            Change.Spot spot = new Change.Spot(here.trail(), null, here.after());
            boolean isNewPart = here.isTarget() && here.trail().steps().size() > 1;
            changes.add(Change.cameOrWent(spot, come, isNewPart));
        }
    }

    /** A part that a target did not have counts; a due date that is given for the first time does not. */
    private static boolean isLevel(Edit.Replacement edit, Here here) {
        return !(edit.kind() instanceof Kind.Text)
                && (edit.former() != null || here.trail().steps().size() > 1);
    }

    private void items(Edit.Items edit, Here list) {
        for (Edit.ItemEdit item : edit.items()) {
            Edit.Spot former = item.former();
            Edit.Spot next = item.next();
            if (former == null || next == null) {
                cameOrWent(edit.kind(), item, list);
            } else {
                stays(item, former, next, edit.kind(), list);
            }
        }
    }

    private void cameOrWent(@Nullable Kind kind, Edit.ItemEdit item, Here list) {
        Edit.Replacement edit = item.replacement();
        Object value = edit.former() != null ? edit.former() : edit.next();
        Trail trail = kind instanceof Kind.Nested nested && value instanceof Element element
                ? list.trail().element(ElementName.of(nested.shape(), element))
                : list.trail();
        Place before =
                item.former() == null ? null : list.before().item(item.former().index());
        Place after = item.next() == null ? null : list.after().item(item.next().index());
        changes.add(Change.cameOrWent(
                new Change.Spot(trail, before, after), new Change.Values(kind, edit.former(), edit.next()), false));
    }

    private void stays(Edit.ItemEdit item, Edit.Spot former, Edit.Spot next, @Nullable Kind kind, Here list) {
        Trail trail = item.edit() instanceof Edit.Within within ? list.trail().item(within.former()) : list.trail();
        Place before = list.before().item(former.index());
        Place after = list.after().item(next.index());
        Here here = new Here(trail, before, after, list.isTarget());
        if (item.isMoved()) {
            Object value = item.edit() == null ? former.key().handle() : null;
            changes.add(Change.moved(here.spot(), new Change.Values(kind, value, value), former.index(), next.index()));
        }
        if (item.edit() instanceof Edit.Within within) {
            within(within, here);
        }
    }

    private void unknownMembers(Edit.Items edit, Here element) {
        for (Edit.ItemEdit item : edit.items()) {
            Edit.Spot former = item.former();
            Edit.Spot next = item.next();
            Edit.Spot there = next != null ? next : Objects.requireNonNull(former);
            String name = (String) there.key().handle();
            Place before = former == null ? null : element.before().unknownMember(name, former.index());
            Place after = next == null ? null : element.after().unknownMember(name, next.index());
            Change.Spot spot = new Change.Spot(element.trail().unknownMember(name), before, after);
            if (item.isMoved() && former != null && next != null) {
                changes.add(Change.moved(spot, Change.Values.NONE, former.index(), next.index()));
            }
            if (item.edit() instanceof Edit.Replacement value) {
                changes.add(Change.changed(spot, new Change.Values(null, value.former(), value.next()), false));
            }
        }
    }
}
