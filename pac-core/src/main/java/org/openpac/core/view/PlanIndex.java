package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/**
 * Everything in a plan by its id, and what points to what.
 *
 * <p>Where an id stands twice, the first element has it; {@link #duplicates()} tells. A reference that leads nowhere, or to
 * an element of another type, is no link; {@link #references()} has them all. Made in one walk over the plan.
 */
public final class PlanIndex {

    /**
     * An element that has an id.
     *
     * @param element the element
     * @param shape what it consists of
     * @param place where it stands
     */
    public record Entry(Identified element, Shape<?> shape, Place place) {}

    /**
     * An id that points to an element.
     *
     * @param holder the element that points, or the part of it
     * @param member the member that holds the id
     * @param place where the id stands
     * @param target the id
     * @param types what it may point to; empty: anything
     */
    public record Reference(
            Element holder, Member<?, ?> member, Place place, Id target, List<Class<? extends Identified>> types) {}

    private final SalesActionPlan plan;
    private final Map<Id, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Id, List<Objective>> children = new HashMap<>();
    private final Map<Id, List<Strategy>> strategiesByObjective = new HashMap<>();
    private final Map<Id, List<Tactic>> tacticsByStrategy = new HashMap<>();
    private final Map<Id, List<Tactic>> tacticsByObjective = new HashMap<>();

    private PlanIndex(SalesActionPlan plan) {
        this.plan = plan;
        PlanWalk.over(plan, this::enter);
        // The walk tells an element's own references before those of its parts, wherever these stand.
        references.sort(Comparator.comparing(Reference::place));
        for (Objective objective : plan.objectives()) {
            objective.contributions().stream()
                    .map(Contribution::objectiveId)
                    .distinct()
                    .forEach(id -> link(children, id, objective));
        }
        for (Strategy strategy : plan.strategies()) {
            strategy.objectiveIds().stream().distinct().forEach(id -> link(strategiesByObjective, id, strategy));
        }
        for (Tactic tactic : plan.tactics()) {
            tactic.strategyIds().stream().distinct().forEach(id -> link(tacticsByStrategy, id, tactic));
            tactic.objectiveIds().stream().distinct().forEach(id -> link(tacticsByObjective, id, tactic));
        }
    }

    /** Indexes a plan. */
    public static PlanIndex of(SalesActionPlan plan) {
        return new PlanIndex(plan);
    }

    private static <T> void link(Map<Id, List<T>> links, Id from, T to) {
        links.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    }

    private void enter(Element element, Shape<?> shape, Place place) {
        if (element instanceof Identified identified && !(element instanceof SalesActionPlan)) {
            entries.computeIfAbsent(identified.id(), id -> new ArrayList<>(1)).add(new Entry(identified, shape, place));
        }
        for (Member<?, ?> member : shape.members()) {
            if (member.kind() instanceof Kind.Reference reference) {
                if (shape.read(element, member.index()) instanceof Id id) {
                    references.add(new Reference(element, member, place.member(member), id, reference.targets()));
                }
            } else if (member.kind() instanceof Kind.ListOf list
                    && list.item() instanceof Kind.Reference reference
                    && shape.read(element, member.index()) instanceof List<?> ids) {
                Place listPlace = place.member(member);
                for (int i = 0; i < ids.size(); i++) {
                    references.add(
                            new Reference(element, member, listPlace.item(i), (Id) ids.get(i), reference.targets()));
                }
            }
        }
    }

    /** The plan that is indexed. */
    public SalesActionPlan plan() {
        return plan;
    }

    /** Finds the element that has an id; empty where none has. */
    public Optional<Identified> find(Id id) {
        return Optional.ofNullable(entries.get(id)).map(list -> list.get(0).element());
    }

    /** Finds the element of a type that has an id; empty where none has, or only one of another type. */
    public <T extends Identified> Optional<T> find(Id id, Class<T> type) {
        return entries.getOrDefault(id, List.of()).stream()
                .map(Entry::element)
                .filter(type::isInstance)
                .findFirst()
                .map(type::cast);
    }

    /** Lists the elements of every id that stands more than once, in the plan's order. */
    public List<List<Entry>> duplicates() {
        return entries.values().stream()
                .filter(list -> list.size() > 1)
                .map(Collections::unmodifiableList)
                .toList();
    }

    /** Lists every id that points to an element, in the plan's order. */
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    /** Whether a reference leads to an element of a type it may point to. */
    public boolean resolves(Reference reference) {
        return entries.getOrDefault(reference.target(), List.of()).stream()
                .anyMatch(entry -> reference.types().isEmpty()
                        || reference.types().stream().anyMatch(type -> type.isInstance(entry.element())));
    }

    /** The indicator by which an objective is measured; empty where none is linked or the link leads nowhere. */
    public Optional<KpiDefinition> kpiOf(Objective objective) {
        return objective.kpiId().flatMap(id -> find(id, KpiDefinition.class));
    }

    /** Lists the objectives that say they contribute to an objective, in the plan's order. */
    public List<Objective> childrenOf(Id objectiveId) {
        return listed(children, objectiveId);
    }

    /** Lists the objectives that an objective says it contributes to, in its order; those that exist. */
    public List<Objective> parentsOf(Objective objective) {
        return objective.contributions().stream()
                .flatMap(contribution -> find(contribution.objectiveId(), Objective.class).stream())
                .toList();
    }

    /** Lists the strategies that serve an objective, in the plan's order. */
    public List<Strategy> strategiesOf(Id objectiveId) {
        return listed(strategiesByObjective, objectiveId);
    }

    /** Lists the tactics that carry a strategy out, in the plan's order. */
    public List<Tactic> tacticsOfStrategy(Id strategyId) {
        return listed(tacticsByStrategy, strategyId);
    }

    /** Lists the tactics that work for an objective, directly and then through its strategies, each once. */
    public List<Tactic> tacticsOf(Id objectiveId) {
        Map<Id, Tactic> tactics = new LinkedHashMap<>();
        listed(tacticsByObjective, objectiveId).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        for (Strategy strategy : strategiesOf(objectiveId)) {
            tacticsOfStrategy(strategy.id()).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        }
        return List.copyOf(tactics.values());
    }

    private static <T> List<T> listed(Map<Id, List<T>> links, Id id) {
        return Collections.unmodifiableList(links.getOrDefault(id, List.of()));
    }
}
