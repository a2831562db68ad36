package org.openpac.json.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.RawMember;
import org.openpac.json.codec.FormWriter;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.PlanValues;
import org.openpac.json.codec.Slice;

/** Finds the operations that make one plan of another. */
public final class PatchWriter {

    private static final String FORMAT_VERSION = "formatVersion";
    private static final String CURRENT = "\"1.0\"";

    private final List<Operation> operations = new ArrayList<>();

    private PatchWriter() {}

    /** The patch from one plan to another; see the door. */
    public static byte[] patch(SalesActionPlan before, SalesActionPlan after, boolean isCompact) {
        PatchWriter writer = new PatchWriter();
        JsonPointer root = new JsonPointer(List.of());
        writer.value(root.child(FORMAT_VERSION), version(before), version(after));
        writer.element(root, SalesActionPlanShape.SHAPE, before, after);
        return FormWriter.list(Operation.FORM, writer.operations, isCompact);
    }

    private static String version(SalesActionPlan plan) {
        return extra(plan, FORMAT_VERSION).orElse(CURRENT);
    }

    private static Optional<String> extra(Element element, String name) {
        return element.extras().stream()
                .filter(extra -> extra.name().equals(name))
                .map(RawMember::json)
                .findFirst();
    }

    /** Elements stand within each other as deep as the shapes do, whatever a plan holds. */
    private void element(JsonPointer place, Shape<?> shape, Element before, Element after) {
        if (before.equals(after)) {
            return;
        }
        for (Member<?, ?> member : shape.members()) {
            member(place.child(member.name()), member, shape, before, after);
        }
        extras(place, unknown(place, shape, before), unknown(place, shape, after));
    }

    private void member(JsonPointer place, Member<?, ?> member, Shape<?> shape, Element before, Element after) {
        Object former = held(shape, member, before);
        Object next = held(shape, member, after);
        Kind kind = member.kind();
        if (former != null && next != null && kind instanceof Kind.Nested nested) {
            element(place, nested.shape(), (Element) former, (Element) next);
        } else if (former != null
                && next != null
                && kind instanceof Kind.ListOf list
                && list.item() instanceof Kind.Nested nested) {
            new ListPatch(place, operations, this::element).write(nested.shape(), elements(former), elements(next));
        } else {
            value(place, json(former, before, member), json(next, after, member));
        }
    }

    private static List<Element> elements(Object list) {
        return ((List<?>) list).stream().map(Element.class::cast).toList();
    }

    /** The value that is written; null where none is, as for an empty list. */
    private static @Nullable Object held(Shape<?> shape, Member<?, ?> member, Element element) {
        Object value = shape.read(element, member.index());
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    /** A value of a newer version stands among the extras, and is written in the member's place. */
    private static @Nullable String json(@Nullable Object value, Element element, Member<?, ?> member) {
        return value != null
                ? PlanValues.json(value)
                : extra(element, member.name()).orElse(null);
    }

    private void value(JsonPointer place, @Nullable String former, @Nullable String next) {
        if (!Objects.equals(former, next)) {
            if (next == null) {
                operations.add(remove(place));
            } else {
                operations.add(put(former == null ? Operation.Kind.ADD : Operation.Kind.REPLACE, place, next));
            }
        }
    }

    private static List<RawMember> unknown(JsonPointer place, Shape<?> shape, Element element) {
        return element.extras().stream()
                .filter(extra -> shape.member(extra.name()).isEmpty())
                .filter(extra -> !(place.isRoot() && extra.name().equals(FORMAT_VERSION)))
                .toList();
    }

    /** Their order is kept: from the first that differs on they are taken out and put in again. */
    private void extras(JsonPointer place, List<RawMember> former, List<RawMember> next) {
        int same = 0;
        while (same < Math.min(former.size(), next.size())
                && former.get(same).name().equals(next.get(same).name())) {
            RawMember extra = next.get(same);
            value(place.child(extra.name()), former.get(same).json(), extra.json());
            same++;
        }
        Set<String> removed = new HashSet<>();
        for (RawMember extra : former.subList(same, former.size())) {
            if (removed.add(extra.name())) {
                operations.add(remove(place.child(extra.name())));
            }
        }
        next.subList(same, next.size())
                .forEach(extra -> operations.add(put(Operation.Kind.ADD, place.child(extra.name()), extra.json())));
    }

    static Operation remove(JsonPointer place) {
        return new Operation(Operation.Kind.REMOVE, place, Optional.empty(), Optional.empty(), 0);
    }

    static Operation move(JsonPointer from, JsonPointer place) {
        return new Operation(Operation.Kind.MOVE, place, Optional.of(from), Optional.empty(), 0);
    }

    static Operation put(Operation.Kind kind, JsonPointer place, String json) {
        Slice value = Slice.of(json.getBytes(StandardCharsets.UTF_8));
        return new Operation(kind, place, Optional.empty(), Optional.of(value), 0);
    }
}
