package org.openpac.kpi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanIndex;

/**
 * Facts shared out over the tactics, strategies, segments and channels of a plan.
 *
 * <p>What belongs to several of one group is given to none of them; each of them then knows that facts of that kind were not
 * told apart.
 */
final class EffectFacts {

    /** What one element of a group has. */
    static final class Part {
        final List<SalesFact> facts = new ArrayList<>();
        final Set<FactKind> undivided = EnumSet.noneOf(FactKind.class);
    }

    private final PlanIndex index;
    private final Map<EffectGroup, Map<Id, Part>> parts = new EnumMap<>(EffectGroup.class);

    EffectFacts(PlanIndex index) {
        this.index = index;
        open(EffectGroup.TACTIC, index.plan().tactics());
        open(EffectGroup.STRATEGY, index.plan().strategies());
        open(EffectGroup.SEGMENT, index.plan().segments());
        open(EffectGroup.CHANNEL, index.plan().channels());
    }

    private void open(EffectGroup group, List<? extends Identified> elements) {
        Map<Id, Part> byId = new LinkedHashMap<>();
        elements.forEach(element -> byId.putIfAbsent(element.id(), new Part()));
        parts.put(group, byId);
    }

    /** What each element of a group has, in the plan’s order. */
    Map<Id, Part> of(EffectGroup group) {
        return parts.getOrDefault(group, Map.of());
    }

    /** Gives a fact to the elements it belongs to. */
    void add(SalesFact fact) {
        add(fact, Optional.empty());
    }

    /** Gives a fact to the elements it belongs to; one without a tactic to the strategy named. */
    void add(SalesFact fact, Optional<Id> strategyId) {
        Optional<Tactic> tactic = fact.tacticId().flatMap(id -> index.find(id, Tactic.class));
        share(fact, EffectGroup.TACTIC, fact.tacticId().map(List::of).orElse(List.of()));
        share(
                fact,
                EffectGroup.STRATEGY,
                tactic.map(Tactic::strategyIds)
                        .orElseGet(() -> strategyId.map(List::of).orElse(List.of())));
        share(
                fact,
                EffectGroup.SEGMENT,
                fact.segmentId()
                        .map(List::of)
                        .orElseGet(() -> tactic.map(Tactic::segmentIds).orElse(List.of())));
        share(
                fact,
                EffectGroup.CHANNEL,
                fact.channelId()
                        .map(List::of)
                        .orElseGet(
                                () -> tactic.map(Tactic::distributionChannelIds).orElse(List.of())));
    }

    /** What the plan does not have is nobody's. */
    private void share(SalesFact fact, EffectGroup group, List<Id> ids) {
        List<Part> of = ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(of(group).get(id)).stream())
                .toList();
        if (of.size() == 1) {
            of.get(0).facts.add(fact);
        } else {
            of.forEach(part -> part.undivided.add(fact.kind()));
        }
    }
}
