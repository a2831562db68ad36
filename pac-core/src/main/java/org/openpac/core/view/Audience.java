package org.openpac.core.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Id;

/** Whom tactics aim at. */
final class Audience {

    private final PlanIndex index;
    private final Map<Id, List<BuyerPersona>> personasBySegment = new HashMap<>();

    Audience(PlanIndex index) {
        this.index = index;
        for (BuyerPersona persona : SheetReader.distinct(index.plan().personas())) {
            persona.segmentIds().stream()
                    .distinct()
                    .forEach(id -> personasBySegment
                            .computeIfAbsent(id, segment -> new ArrayList<>())
                            .add(persona));
        }
    }

    /** The personas that are to be won: as named, else those of the segments. */
    List<BuyerPersona> personas(Tactic tactic) {
        Stream<BuyerPersona> named = tactic.personaIds().isEmpty()
                ? segments(tactic).stream()
                        .flatMap(segment -> personasBySegment.getOrDefault(segment.id(), List.of()).stream())
                : tactic.personaIds().stream().flatMap(id -> index.find(id, BuyerPersona.class).stream());
        Map<Id, BuyerPersona> personas = new LinkedHashMap<>();
        named.filter(persona -> !persona.negative().orElse(false))
                .forEach(persona -> personas.putIfAbsent(persona.id(), persona));
        return List.copyOf(personas.values());
    }

    /** The segments: as named, else those of the strategies. */
    List<Segment> segments(Tactic tactic) {
        Stream<Id> ids = tactic.segmentIds().isEmpty()
                ? tactic.strategyIds().stream()
                        .flatMap(id -> index.find(id, Strategy.class).stream())
                        .flatMap(strategy -> strategy.segmentIds().stream())
                : tactic.segmentIds().stream();
        return ids.distinct()
                .flatMap(id -> index.find(id, Segment.class).stream())
                .toList();
    }
}
