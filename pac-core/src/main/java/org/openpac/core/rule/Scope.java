package org.openpac.core.rule;

import java.util.List;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketAnalysisShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;

/**
 * What a rule is applied to: a walk over the plan's shapes that brings each element with its place.
 *
 * @param <T> the elements it brings
 */
public abstract class Scope<T extends Element> {

    /** The plan as a whole. */
    public static final Scope<SalesActionPlan> PLAN = new Scope<>("plan", List.of(SalesActionPlanShape.SHAPE)) {
        @Override
        void visit(SalesActionPlan plan, Visitor<? super SalesActionPlan> visitor) {
            visitor.visit(plan, Place.ROOT);
        }
    };

    /** Each objective. */
    public static final Scope<Objective> OBJECTIVES = PLAN.each(SalesActionPlanShape.OBJECTIVES);

    /** Each indicator. */
    public static final Scope<KpiDefinition> KPIS = PLAN.each(SalesActionPlanShape.KPIS);

    /** The market analysis, where there is one. */
    public static final Scope<MarketAnalysis> MARKET = PLAN.one(SalesActionPlanShape.MARKET);

    /** Each item of strengths, weaknesses, opportunities and threats. */
    public static final Scope<SwotItem> SWOT_ITEMS = MARKET.each(MarketAnalysisShape.SWOT);

    /** Each buyer persona. */
    public static final Scope<BuyerPersona> PERSONAS = PLAN.each(SalesActionPlanShape.PERSONAS);

    /** Each segment. */
    public static final Scope<Segment> SEGMENTS = PLAN.each(SalesActionPlanShape.SEGMENTS);

    /** Each strategy. */
    public static final Scope<Strategy> STRATEGIES = PLAN.each(SalesActionPlanShape.STRATEGIES);

    /** Each tactic. */
    public static final Scope<Tactic> TACTICS = PLAN.each(SalesActionPlanShape.TACTICS);

    /** Each distribution channel. */
    public static final Scope<DistributionChannel> CHANNELS = PLAN.each(SalesActionPlanShape.CHANNELS);

    /** The budget, where there is one. */
    public static final Scope<Budget> BUDGET = PLAN.one(SalesActionPlanShape.BUDGET);

    /** Each line of the budget. */
    public static final Scope<BudgetLine> BUDGET_LINES = BUDGET.each(BudgetShape.LINES);

    /** Each person. */
    public static final Scope<Person> PEOPLE = PLAN.each(SalesActionPlanShape.PEOPLE);

    /** Each team. */
    public static final Scope<Team> TEAMS = PLAN.each(SalesActionPlanShape.TEAMS);

    /** Each reading. */
    public static final Scope<Measurement> MEASUREMENTS = PLAN.each(SalesActionPlanShape.MEASUREMENTS);

    /** Each recorded adjustment. */
    public static final Scope<Adjustment> ADJUSTMENTS = PLAN.each(SalesActionPlanShape.ADJUSTMENTS);

    /** Each objective and each indicator: whatever may have a target. */
    public static final Scope<Targeted> TARGETED = anyOf(OBJECTIVES, KPIS);

    /** What is told about each element. */
    interface Visitor<T> {
        void visit(T element, Place place);
    }

    private final String name;
    private final List<Shape<?>> shapes;

    private Scope(String name, List<Shape<?>> shapes) {
        this.name = name;
        this.shapes = shapes;
    }

    /** What the elements it brings consist of. */
    List<Shape<?>> shapes() {
        return shapes;
    }

    abstract void visit(SalesActionPlan plan, Visitor<? super T> visitor);

    /** What stands in a list of each element of this scope. */
    public <E extends Element> Scope<E> each(Member<T, List<E>> member) {
        Scope<T> holders = this;
        return new Scope<>(name + "/" + member.name() + "/*", shapes(member.kind())) {
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
        return new Scope<>(name + "/" + member.name(), shapes(member.kind())) {
            @Override
            void visit(SalesActionPlan plan, Visitor<? super E> visitor) {
                holders.visit(
                        plan,
                        (holder, place) ->
                                member.in(holder).ifPresent(part -> visitor.visit(part, place.member(member))));
            }
        };
    }

    private static List<Shape<?>> shapes(Kind kind) {
        if (kind instanceof Kind.ListOf list) {
            return shapes(list.item());
        }
        return kind instanceof Kind.Nested nested ? List.of(nested.shape()) : List.of();
    }

    /** What two scopes bring, the first one's elements first. */
    public static <E extends Element> Scope<E> anyOf(Scope<? extends E> first, Scope<? extends E> second) {
        List<Shape<?>> both = Stream.<Shape<?>>concat(first.shapes().stream(), second.shapes().stream())
                .toList();
        return new Scope<>(first.name + " | " + second.name, both) {
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
