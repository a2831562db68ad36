package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.action.ChannelCost;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What distribution channels cost beside what is earned by them. */
final class ChannelMargins {

    private final PlanIndex index;
    private final DistributionReach reach;
    private final Funds funds;

    ChannelMargins(PlanIndex index, DistributionReach reach, Funds funds) {
        this.index = index;
        this.reach = reach;
        this.funds = funds;
    }

    List<ChannelMargin> of(Tactic tactic, List<Segment> segments) {
        Figure gross = grossMargin(tactic, segments);
        return reach.channels(tactic, segments).stream()
                .map(channel -> margin(channel, gross))
                .toList();
    }

    private ChannelMargin margin(DistributionChannel channel, Figure gross) {
        Figure commission =
                Figure.known(channel.commissionRate().map(Share::fraction).orElse(BigDecimal.ZERO));
        return new ChannelMargin(
                channel.id(),
                funds.sum(channel.costs().stream().map(ChannelCost::amount).toList()),
                commission,
                gross,
                Arithmetic.minus(gross, commission));
    }

    private Figure grossMargin(Tactic tactic, List<Segment> segments) {
        Stream<Optional<Share>> own = Stream.concat(
                offers(tactic).map(Offer::grossMargin), segments.stream().map(Segment::grossMargin));
        List<Optional<Share>> margins =
                own.map(margin -> margin.or(index.plan()::grossMargin)).toList();
        return Stream.concat(
                        margins.stream(),
                        margins.isEmpty() ? Stream.of(index.plan().grossMargin()) : Stream.empty())
                .flatMap(Optional::stream)
                .map(Share::fraction)
                .min(Comparator.naturalOrder())
                .map(Figure::known)
                .orElse(Figure.unknown(Gap.NO_MARGIN));
    }

    private Stream<Offer> offers(Tactic tactic) {
        Stream<Id> ids = tactic.offerIds().isEmpty()
                ? tactic.strategyIds().stream()
                        .flatMap(id -> index.find(id, Strategy.class).stream())
                        .flatMap(strategy -> strategy.offerIds().stream())
                : tactic.offerIds().stream();
        return ids.distinct().flatMap(id -> index.find(id, Offer.class).stream());
    }
}
