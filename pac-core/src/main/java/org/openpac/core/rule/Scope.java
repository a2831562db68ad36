package org.openpac.core.rule;

import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;

/**
 * What a rule is applied to: a walk over the plan's shapes that brings each element with its place.
 *
 * @param <T> the elements it brings
 */
public abstract class Scope<T extends Element> {

    /** The plan as a whole. */
    public static final Scope<SalesActionPlan> PLAN = new Scope<>("plan") {
        @Override
        void visit(SalesActionPlan plan, Visitor<? super SalesActionPlan> visitor) {
            visitor.visit(plan, Place.ROOT);
        }
    };

    /** Each objective. */
    public static final Scope<Objective> OBJECTIVES = PLAN.each(SalesActionPlanShape.OBJECTIVES);

    /** Each indicator. */
    public static final Scope<KpiDefinition> KPIS = PLAN.each(SalesActionPlanShape.KPIS);

    /** Each objective and each indicator: whatever may have a target. */
    public static final Scope<Targeted> TARGETED = anyOf(OBJECTIVES, KPIS);

    /** What is told about each element. */
    interface Visitor<T> {
        void visit(T element, Place place);
    }

    private final String name;

    private Scope(String name) {
        this.name = name;
    }

    abstract void visit(SalesActionPlan plan, Visitor<? super T> visitor);

    /** What stands in a list of each element of this scope. */
    public <E extends Element> Scope<E> each(Member<T, List<E>> member) {
        Scope<T> holders = this;
        return new Scope<>(name + "/" + member.name() + "/*") {
            @Override
            void visit(SalesActionPlan plan, Visitor<? super E> visitor) {
                holders.visit(plan, (holder, place) -> {
                    Place list = place.member(member);
                    int index = 0;
                    for (E item : member.in(holder).orElse(List.of())) {
                        visitor.visit(item, list.item(index++));
                    }
                });
            }
        };
    }

    /** What stands in one member of each element of this scope, where it stands. */
    public <E extends Element> Scope<E> one(Member<T, E> member) {
        Scope<T> holders = this;
        return new Scope<>(name + "/" + member.name()) {
            @Override
            void visit(SalesActionPlan plan, Visitor<? super E> visitor) {
                holders.visit(
                        plan,
                        (holder, place) ->
                                member.in(holder).ifPresent(part -> visitor.visit(part, place.member(member))));
            }
        };
    }

    /** What two scopes bring, the first one's elements first. */
    public static <E extends Element> Scope<E> anyOf(Scope<? extends E> first, Scope<? extends E> second) {
        return new Scope<>(first.name + " | " + second.name) {
            @Override
            void visit(SalesActionPlan plan, Visitor<? super E> visitor) {
                first.visit(plan, visitor);
                second.visit(plan, visitor);
            }
        };
    }

    /** The path of the elements, such as {@code plan/objectives/*}. */
    @Override
    public final String toString() {
        return name;
    }
}
