package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Money;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.PlanWalk;

/** Finds the amounts and the units of indicators that are in another currency than the plan. */
final class ForeignAmounts implements PlanWalk.Visitor {

    private record Foreign(Place place, Optional<Identified> owner, String code) {}

    private final String own;
    private final List<Foreign> foreign = new ArrayList<>();
    private final Map<Shape<?>, List<Member<?, ?>>> amounts = new HashMap<>();
    private Optional<Identified> latest = Optional.empty();
    private String latestPointer = "";
    private boolean isOwnUsed;

    private ForeignAmounts(Currency own) {
        this.own = own.getCurrencyCode();
    }

    /** One breach each; a single one, at the plan's currency, where it is the only one that differs from all others. */
    static List<Breach> in(SalesActionPlan plan, Currency own) {
        ForeignAmounts found = new ForeignAmounts(own);
        PlanWalk.over(plan, found);
        long currencies = found.foreign.stream().map(Foreign::code).distinct().count();
        if (!found.isOwnUsed && found.foreign.size() > 1 && currencies == 1) {
            return List.of(Breach.at(SalesActionPlanShape.CURRENCY)
                    .with("currency", Arguments.named(found.foreign.get(0).code())));
        }
        return found.foreign.stream()
                .map(each ->
                        Breach.elsewhere(each.place(), each.owner()).with("currency", Arguments.named(each.code())))
                .toList();
    }

    @Override
    public void visit(Element element, Shape<?> shape, Place place) {
        if (element instanceof Identified identified && !(element instanceof SalesActionPlan)) {
            latest = Optional.of(identified);
            latestPointer = place.pointer();
        }
        for (Member<?, ?> member : amounts.computeIfAbsent(shape, ForeignAmounts::membersOf)) {
            Object value = shape.read(element, member.index());
            if (value instanceof Money money) {
                note(money.currency().getCurrencyCode(), place.member(member));
            } else if (value instanceof Unit unit && unit.kind() == UnitKind.CURRENCY) {
                note(unit.code(), place.member(member));
            }
        }
    }

    private static List<Member<?, ?>> membersOf(Shape<?> shape) {
        List<Member<?, ?>> members = new ArrayList<>();
        for (Member<?, ?> member : shape.members()) {
            if (member.kind() == Kind.Simple.MONEY || member.kind() == Kind.Simple.UNIT) {
                members.add(member);
            }
        }
        return members;
    }

    private void note(String code, Place place) {
        if (code.equals(own)) {
            isOwnUsed = true;
        } else {
            boolean isWithin = place.pointer().startsWith(latestPointer + "/");
            foreign.add(new Foreign(place, isWithin ? latest : Optional.empty(), code));
        }
    }
}
