package org.openpac.core.rule.catalog;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Own sellers and resellers who meet at the same customers' doors. */
final class ChannelConflicts {

    private final List<DistributionChannel> direct;
    private final Hierarchies hierarchies;

    private ChannelConflicts(PlanView view) {
        hierarchies = Hierarchies.of(view);
        direct = view.plan().channels().stream()
                .filter(channel -> channel.type() == DistributionChannelType.DIRECT_SALES)
                .sorted(Comparator.comparing(DistributionChannel::id))
                .toList();
    }

    static ChannelConflicts of(PlanView view) {
        return view.shared(ChannelConflicts.class, ChannelConflicts::new);
    }

    boolean isBoth() {
        return !direct.isEmpty();
    }

    /** The first by id of the direct channels that sell to the same segment in the same territory as an indirect one. */
    Optional<DistributionChannel> of(DistributionChannel indirect) {
        Set<Id> segments = new HashSet<>(indirect.segmentIds());
        return direct.stream()
                .filter(channel -> channel.segmentIds().isEmpty()
                        || segments.isEmpty()
                        || channel.segmentIds().stream().anyMatch(segments::contains))
                .filter(channel -> hierarchies.territories().meet(channel.territoryIds(), indirect.territoryIds()))
                .findFirst();
    }
}
