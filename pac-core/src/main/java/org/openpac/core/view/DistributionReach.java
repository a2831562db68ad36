package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Id;

/** By what ways the customers of a segment buy, and where. */
final class DistributionReach {

    private final PlanIndex index;
    private final Nesting nesting;
    private final List<DistributionChannel> all;
    private final List<DistributionChannel> forAll = new ArrayList<>();
    private final Map<Id, List<DistributionChannel>> forSegment = new HashMap<>();
    private final Sales none;
    private final Sales ofForAll;
    private final Sales ofAll;
    private final Map<Id, Sales> ofSegment = new HashMap<>();

    /** The ways of several channels, and the territories of those that cover not all. */
    private record Sales(Set<DistributionChannelType> types, Nesting.Area area, boolean isNone) {}

    DistributionReach(PlanIndex index) {
        this.index = index;
        SalesActionPlan plan = index.plan();
        all = SheetReader.distinct(plan.channels());
        nesting = new Nesting(plan.territories());
        for (DistributionChannel channel : all) {
            if (channel.segmentIds().isEmpty()) {
                forAll.add(channel);
            }
            channel.segmentIds().stream()
                    .distinct()
                    .forEach(id -> forSegment
                            .computeIfAbsent(id, segment -> new ArrayList<>())
                            .add(channel));
        }
        none = sales(List.of());
        ofForAll = sales(forAll);
        ofAll = sales(all);
        forSegment.forEach((segment, own) -> ofSegment.put(segment, sales(own)));
    }

    private Sales sales(Collection<DistributionChannel> channels) {
        Set<DistributionChannelType> types = EnumSet.noneOf(DistributionChannelType.class);
        List<Id> territories = new ArrayList<>();
        boolean isEverywhere = false;
        for (DistributionChannel channel : channels) {
            types.add(channel.type());
            isEverywhere |= channel.territoryIds().isEmpty();
            territories.addAll(channel.territoryIds());
        }
        return new Sales(types, nesting.area(isEverywhere ? List.of() : territories), channels.isEmpty());
    }

    /** The channels by which a tactic sells: as stated, else those of its segments, else all; in the plan's order. */
    List<DistributionChannel> channels(Tactic tactic, List<Segment> segments) {
        if (!tactic.distributionChannelIds().isEmpty()) {
            return tactic.distributionChannelIds().stream()
                    .distinct()
                    .flatMap(id -> index.find(id, DistributionChannel.class).stream())
                    .toList();
        }
        Set<Id> ids = new TreeSet<>(segments.stream().map(Segment::id).toList());
        return all.stream()
                .filter(channel -> ids.isEmpty()
                        || channel.segmentIds().isEmpty()
                        || channel.segmentIds().stream().anyMatch(ids::contains))
                .toList();
    }

    /** The ways in which a tactic's customers can buy. */
    Set<DistributionChannelType> types(Tactic tactic, List<Segment> segments) {
        if (!tactic.distributionChannelIds().isEmpty()) {
            return sales(channels(tactic, segments)).types();
        }
        if (segments.isEmpty()) {
            return ofAll.types();
        }
        Set<DistributionChannelType> types = EnumSet.copyOf(ofForAll.types());
        segments.forEach(segment -> types.addAll(own(segment).types()));
        return types;
    }

    /** Where customers of a tactic's segments are and where they can buy, place by place. */
    List<CoveredPlace> places(Tactic tactic, List<Segment> segments) {
        boolean isStated = !tactic.distributionChannelIds().isEmpty();
        Sales common = isStated ? sales(channels(tactic, segments)) : ofForAll;
        List<CoveredPlace> places = new ArrayList<>();
        for (Segment segment : segments) {
            Sales own = isStated ? common : own(segment);
            boolean isEverywhere = sellsEverywhere(common) || sellsEverywhere(own);
            if (segment.territoryIds().isEmpty()) {
                places.add(new CoveredPlace(new ChannelFit.Uncovered(segment.id(), Optional.empty()), isEverywhere));
            }
            segment.territoryIds().stream()
                    .distinct()
                    .forEach(id -> places.add(new CoveredPlace(
                            new ChannelFit.Uncovered(segment.id(), Optional.of(id)),
                            isEverywhere || sellsIn(common, id) || sellsIn(own, id))));
        }
        return places;
    }

    /** A place of a segment, and whether a channel covers it. */
    record CoveredPlace(ChannelFit.Uncovered place, boolean isCovered) {}

    private Sales own(Segment segment) {
        return ofSegment.getOrDefault(segment.id(), none);
    }

    private static boolean sellsEverywhere(Sales sales) {
        return !sales.isNone() && sales.area().isEverywhere();
    }

    private static boolean sellsIn(Sales sales, Id territory) {
        return !sales.isNone() && sales.area().holds(territory);
    }
}
