package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
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
    private final PlanLinks links;

    // Made when first asked for; whichever thread makes it, it is the same.
    private volatile @Nullable Links<Reference> backlinks;

    private PlanIndex(SalesActionPlan plan) {
        this.plan = plan;
        this.links = new PlanLinks(plan);
        PlanWalk.over(plan, new PlanWalk.Visitor() {
            @Override
            public void visit(Element element, Shape<?> shape, Place place) {
                if (element instanceof Identified identified && !(element instanceof SalesActionPlan)) {
                    entries.computeIfAbsent(identified.id(), id -> new ArrayList<>(1))
                            .add(new Entry(identified, shape, place));
                }
            }

            @Override
            public void refer(Element holder, Member<?, ?> member, Kind.Reference kind, Place place, Id target) {
                references.add(new Reference(holder, member, place, target, kind.targets()));
            }
        });
    }

    /** Indexes a plan. */
    public static PlanIndex of(SalesActionPlan plan) {
        return new PlanIndex(plan);
    }

    /** The plan that is indexed. */
    public SalesActionPlan plan() {
        return plan;
    }

    PlanLinks links() {
        return links;
    }

    /** Finds the element that has an id; empty where none has. */
    public Optional<Identified> find(Id id) {
        return entry(id).map(Entry::element);
    }

    /** Finds the element that has an id, with its shape and place. */
    public Optional<Entry> entry(Id id) {
        return Optional.ofNullable(entries.get(id)).map(list -> list.get(0));
    }

    /** Finds the element of a type that has an id; empty where none has, or only one of another type. */
    public <T extends Identified> Optional<T> find(Id id, Class<T> type) {
        for (Entry entry : entries.getOrDefault(id, List.of())) {
            if (type.isInstance(entry.element())) {
                return Optional.of(type.cast(entry.element()));
            }
        }
        return Optional.empty();
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

    /** Lists what points to an id, in the plan's order; empty where nothing does. */
    public List<Reference> referencesTo(Id id) {
        Links<Reference> known = backlinks;
        if (known == null) {
            Links<Reference> made = new Links<>();
            references.forEach(reference -> made.add(reference.target(), reference));
            backlinks = made;
            known = made;
        }
        return known.of(id);
    }

    /** Whether a reference leads to an element of a type it may point to. */
    public boolean resolves(Reference reference) {
        return entries.getOrDefault(reference.target(), List.of()).stream()
                .anyMatch(entry -> reference.types().isEmpty()
                        || reference.types().stream().anyMatch(type -> type.isInstance(entry.element())));
    }

    /**
     * The indicator by which something is measured: an objective's own, or the indicator itself; empty where none is linked
     * or the link leads nowhere.
     */
    public Optional<KpiDefinition> kpiOf(Targeted targeted) {
        if (targeted instanceof Objective objective) {
            return objective.kpiId().flatMap(id -> find(id, KpiDefinition.class));
        }
        return targeted instanceof KpiDefinition kpi ? Optional.of(kpi) : Optional.empty();
    }

    /** Lists the objectives that say they contribute to an objective, in the plan's order. */
    public List<Objective> childrenOf(Id objectiveId) {
        return links.children().of(objectiveId);
    }

    /** Lists the objectives that an objective says it contributes to, in its order; those that exist. */
    public List<Objective> parentsOf(Objective objective) {
        return objective.contributions().stream()
                .flatMap(contribution -> find(contribution.objectiveId(), Objective.class).stream())
                .toList();
    }

    /** Lists all objectives above one, the nearest first, each once and itself never, whatever circles there are. */
    public List<Objective> ancestorsOf(Id objectiveId) {
        return reachedFrom(objectiveId, this::parentsOf);
    }

    /** Lists all objectives below one, the nearest first, each once and itself never, whatever circles there are. */
    public List<Objective> descendantsOf(Id objectiveId) {
        return reachedFrom(objectiveId, objective -> childrenOf(objective.id()));
    }

    private List<Objective> reachedFrom(Id start, Function<Objective, List<Objective>> next) {
        Set<Id> seen = new HashSet<>();
        seen.add(start);
        List<Objective> reached = new ArrayList<>();
        Deque<Objective> waiting = new ArrayDeque<>();
        find(start, Objective.class).ifPresent(waiting::add);
        while (!waiting.isEmpty()) {
            for (Objective objective : next.apply(waiting.remove())) {
                if (seen.add(objective.id())) {
                    reached.add(objective);
                    waiting.add(objective);
                }
            }
        }
        return Collections.unmodifiableList(reached);
    }

    /** Lists the strategies that serve an objective, in the plan's order. */
    public List<Strategy> strategiesOf(Id objectiveId) {
        return links.strategies().of(objectiveId);
    }

    /** Lists the tactics that carry a strategy out, in the plan's order. */
    public List<Tactic> tacticsOfStrategy(Id strategyId) {
        return links.tacticsOfStrategies().of(strategyId);
    }

    /** Lists the tactics that work for an objective, directly and then through its strategies, each once. */
    public List<Tactic> tacticsOf(Id objectiveId) {
        Map<Id, Tactic> tactics = new LinkedHashMap<>();
        links.tacticsOfObjectives().of(objectiveId).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        for (Strategy strategy : strategiesOf(objectiveId)) {
            tacticsOfStrategy(strategy.id()).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        }
        return List.copyOf(tactics.values());
    }

    /** Lists the people who say they belong to a team, in the plan's order; not those of teams that are part of it. */
    public List<Person> membersOf(Id teamId) {
        return links.members().of(teamId);
    }

    /** Lists the readings of an indicator, whoever's figures they are, in the plan's order. */
    public List<Measurement> measurementsOf(Id kpiId) {
        return links.measurements().of(kpiId);
    }
}
