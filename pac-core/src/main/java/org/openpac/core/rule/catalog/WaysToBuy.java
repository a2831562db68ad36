package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** By which ways of the whole plan, and where, the customers of a segment can buy; a channel that names no segment sells to all. */
final class WaysToBuy {

    /** Several channels together. */
    private static final class Sale {

        private final Set<DistributionChannelType> types = EnumSet.noneOf(DistributionChannelType.class);
        private final Set<Id> territories = new HashSet<>();
        private boolean isEverywhere;

        private void add(DistributionChannel channel) {
            types.add(channel.type());
            territories.addAll(channel.territoryIds());
            isEverywhere |= channel.territoryIds().isEmpty();
        }

        private boolean covers(Id territory, Hierarchies.Tree map) {
            return isEverywhere || map.isWithin(territory, territories);
        }
    }

    private final Sale toAll = new Sale();
    private final Map<Id, Sale> bySegment = new HashMap<>();
    private final Set<DistributionChannelType> allWays = EnumSet.noneOf(DistributionChannelType.class);
    private final Set<Id> wholes = new HashSet<>();
    private final Hierarchies hierarchies;

    private WaysToBuy(PlanView view) {
        hierarchies = Hierarchies.of(view);
        Map<Id, DistributionChannel> channels = new LinkedHashMap<>();
        for (DistributionChannel channel : view.plan().channels()) {
            channels.putIfAbsent(channel.id(), channel);
            allWays.add(channel.type());
            if (channel.segmentIds().isEmpty()) {
                toAll.add(channel);
            }
            channel.segmentIds().forEach(segment -> sellTo(segment, channel));
        }
        for (Segment segment : view.plan().segments()) {
            segment.approach()
                    .map(SegmentApproach::distributionChannelIds)
                    .orElse(List.of())
                    .forEach(id -> {
                        if (channels.containsKey(id)) {
                            sellTo(segment.id(), channels.get(id));
                        }
                    });
        }
        bySegment
                .keySet()
                .forEach(segment -> wholes.addAll(hierarchies.segments().upFrom(segment)));
    }

    private void sellTo(Id segment, DistributionChannel channel) {
        bySegment.computeIfAbsent(segment, id -> new Sale()).add(channel);
    }

    static WaysToBuy of(PlanView view) {
        return view.shared(WaysToBuy.class, WaysToBuy::new);
    }

    private List<Sale> salesTo(Id segment) {
        List<Sale> sales = new ArrayList<>(2);
        sales.add(toAll);
        hierarchies.segments().upFrom(segment).forEach(id -> {
            Sale sale = bySegment.get(id);
            if (sale != null) {
                sales.add(sale);
            }
        });
        return sales;
    }

    /** Whether a channel sells to the segment, to what it is part of or to a part of it. */
    boolean reaches(Id segment) {
        return wholes.contains(segment) || salesTo(segment).stream().anyMatch(sale -> !sale.types.isEmpty());
    }

    /** The ways by which customers of any of the segments can buy; without segments, all ways of the plan. */
    Set<DistributionChannelType> ways(Collection<Id> segments) {
        Set<DistributionChannelType> ways = EnumSet.copyOf(segments.isEmpty() ? allWays : toAll.types);
        segments.forEach(segment -> salesTo(segment).forEach(sale -> ways.addAll(sale.types)));
        return ways;
    }

    /** The territories of a segment in which no channel sells to it, in its order. */
    List<Id> uncovered(Segment segment) {
        List<Sale> sales = salesTo(segment.id());
        return segment.territoryIds().stream()
                .distinct()
                .filter(territory ->
                        sales.stream().noneMatch(sale -> sale.covers(territory, hierarchies.territories())))
                .toList();
    }
}
