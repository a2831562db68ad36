package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;

/** Every text that people wrote into a plan, in the order in which the plan is written. */
final class PlanTexts {

    private final List<PlanText> all = new ArrayList<>();
    private final IdentityHashMap<BuyerPersona, List<PlanText>> ofPersonas = new IdentityHashMap<>();
    private final Map<Shape<?>, List<Member<?, ?>>> members = new HashMap<>();

    private PlanTexts(SalesActionPlan plan) {
        visit(plan, SalesActionPlanShape.SHAPE, Place.ROOT, Optional.empty());
    }

    static PlanTexts of(PlanView view) {
        return view.shared(PlanTexts.class, known -> new PlanTexts(known.plan()));
    }

    List<PlanText> all() {
        return all;
    }

    List<PlanText> of(BuyerPersona persona) {
        return ofPersonas.getOrDefault(persona, List.of());
    }

    private void visit(Element element, Shape<?> shape, Place place, Optional<Identified> owner) {
        int from = all.size();
        for (Member<?, ?> member : members.computeIfAbsent(shape, PlanTexts::leading)) {
            Object value = shape.read(element, member.index());
            if (member.kind() instanceof Kind.ListOf list && value instanceof List<?> items) {
                Place each = place.member(member);
                for (int i = 0; i < items.size(); i++) {
                    visitValue(list.item(), items.get(i), each.item(i), owner);
                }
            } else if (value != null) {
                visitValue(member.kind(), value, place.member(member), owner);
            }
        }
        if (element instanceof BuyerPersona persona) {
            ofPersonas.put(persona, List.copyOf(all.subList(from, all.size())));
        }
    }

    private void visitValue(Kind kind, Object value, Place place, Optional<Identified> owner) {
        if (kind instanceof Kind.Nested nested) {
            Optional<Identified> next = value instanceof Identified identified ? Optional.of(identified) : owner;
            visit((Element) value, nested.shape(), place, next);
        } else {
            all.add(new PlanText(owner, place, (String) value));
        }
    }

    /** The members under which texts or elements stand. */
    private static List<Member<?, ?>> leading(Shape<?> shape) {
        List<Member<?, ?>> found = new ArrayList<>();
        for (Member<?, ?> member : shape.members()) {
            Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
            if (kind instanceof Kind.Nested || kind instanceof Kind.Text) {
                found.add(member);
            }
        }
        return found;
    }
}
