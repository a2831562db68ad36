package org.openpac.core.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

/** Writes a plan anew without what a policy takes from it, so that no link is broken by it. */
final class Redaction {

    private final RedactionPolicy policy;
    private final Pruning pruning;
    private final List<Trace> traces = new ArrayList<>();

    private Redaction(PlanTree tree, RedactionPolicy policy) {
        this.policy = policy;
        BitSet seeds = new BitSet();
        tree.nodes().stream().filter(this::goes).forEach(node -> seeds.set(node.number()));
        this.pruning = Pruning.of(tree, seeds);
    }

    static Redacted of(PlanTree tree, RedactionPolicy policy) {
        Redaction redaction = new Redaction(tree, policy);
        Element plan = redaction.rebuilt(tree.nodes().get(0));
        Collections.sort(redaction.traces);
        return new Redacted((SalesActionPlan) plan, redaction.traces);
    }

    private boolean goes(PlanNode node) {
        PlanNode parent = node.parent();
        Member<?, ?> slot = node.slot();
        return policy.removes(node)
                || (parent != null && slot != null && policy.treatment(parent, slot) != Treatment.KEPT)
                || node.shape().members().stream().anyMatch(member -> isMissed(node, member))
                || node.links().stream()
                        .anyMatch(link -> link.member().isRequired() && policy.treatment(link) == Treatment.DROPPED);
    }

    private boolean isMissed(PlanNode node, Member<?, ?> member) {
        return member.isRequired()
                && (policy.treatment(node, member) != Treatment.KEPT
                        || (node.read(member) instanceof String text
                                && policy.treatment(node, member, text) == Treatment.DROPPED));
    }

    // As deep as shapes nest.
    private Element rebuilt(PlanNode node) {
        List<Member<?, ?>> members = new ArrayList<>(node.shape().members());
        @Nullable Object[] values = new Object[members.size()];
        List<List<Object>> parts = new ArrayList<>();
        members.forEach(member -> parts.add(new ArrayList<>()));
        for (PlanNode part : node.parts()) {
            if (part.slot() != null && !pruning.hasRemoved(part)) {
                parts.get(part.slot().index()).add(rebuilt(part));
            } else if (part.slot() != null) {
                Treatment treatment = policy.treatment(node, part.slot());
                trace(part.place(), part.slot(), treatment == Treatment.KEPT ? Treatment.REMOVED : treatment);
            }
        }
        for (Member<?, ?> member : members) {
            values[member.index()] = value(node, member, parts.get(member.index()));
        }
        return node.shape().make(values, extras(node));
    }

    private @Nullable Object value(PlanNode node, Member<?, ?> member, List<Object> parts) {
        Kind kind = member.kind();
        if (kind instanceof Kind.Nested) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        if (kind instanceof Kind.ListOf list && list.item() instanceof Kind.Nested) {
            return parts;
        }
        Object value = node.read(member);
        if (value == null || value.equals(List.of())) {
            return value;
        }
        Place place = node.place().member(member);
        Treatment treatment = policy.treatment(node, member);
        if (treatment != Treatment.KEPT) {
            trace(place, member, treatment);
            return value instanceof List<?> ? List.of() : null;
        }
        if (!(kind instanceof Kind.ListOf list)) {
            return leaf(node, member, kind, value, place);
        }
        List<Object> kept = new ArrayList<>();
        List<?> items = (List<?>) value;
        for (int i = 0; i < items.size(); i++) {
            Object item = leaf(node, member, list.item(), items.get(i), place.item(i));
            if (item != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    private @Nullable Object leaf(PlanNode node, Member<?, ?> member, Kind kind, Object value, Place place) {
        if (kind instanceof Kind.Identity && value instanceof Id id) {
            Id renamed = policy.renamed(id);
            if (!renamed.equals(id)) {
                trace(place, member, Treatment.PSEUDONYMISED);
            }
            return renamed;
        }
        if (kind instanceof Kind.Reference reference && value instanceof Id target) {
            return reference(new PlanLink(node, member, place, target, reference.targets()));
        }
        if (kind instanceof Kind.Text limit && value instanceof String text) {
            return text(node, member, text, place, limit);
        }
        return value;
    }

    private @Nullable Id reference(PlanLink link) {
        Treatment treatment = pruning.isLost(link) ? Treatment.DROPPED : policy.treatment(link);
        Id renamed = policy.renamed(link.target());
        if (treatment == Treatment.KEPT && !renamed.equals(link.target())) {
            treatment = Treatment.PSEUDONYMISED;
        }
        if (treatment != Treatment.KEPT) {
            trace(link.place(), link.member(), treatment);
        }
        return treatment == Treatment.DROPPED ? null : renamed;
    }

    private @Nullable String text(PlanNode node, Member<?, ?> member, String text, Place place, Kind.Text limit) {
        Treatment treatment = policy.treatment(node, member, text);
        if (treatment != Treatment.KEPT) {
            trace(place, member, treatment);
        }
        return switch (treatment) {
            case DROPPED -> null;
            case MASKED -> cut(policy.masked(text), limit.maxLength());
            default -> text;
        };
    }

    private static String cut(String text, int maxLength) {
        return text.codePointCount(0, text.length()) <= maxLength
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxLength));
    }

    private List<RawMember> extras(PlanNode node) {
        List<RawMember> kept = new ArrayList<>();
        for (RawMember extra : node.element().extras()) {
            if (policy.keeps(node, extra)) {
                kept.add(extra);
            } else {
                traces.add(new Trace(node.place(), Optional.empty(), Treatment.DROPPED));
            }
        }
        return kept;
    }

    private void trace(Place place, Member<?, ?> member, Treatment treatment) {
        traces.add(new Trace(place, Optional.of(member), treatment));
    }
}
