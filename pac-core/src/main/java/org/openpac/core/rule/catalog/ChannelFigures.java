package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;

/** What is asked of distribution channels and what is earned by them. */
final class ChannelFigures {

    private final Map<Id, Map<Unit, BigDecimal>> targets = new HashMap<>();
    private final Map<Id, Map<Unit, BigDecimal>> revenues = new HashMap<>();
    private final PlanView view;

    private ChannelFigures(PlanView view) {
        this.view = view;
        for (Objective objective : view.plan().objectives()) {
            if (Kept.isKept(objective) && objective.channelIds().size() == 1) {
                Levels levels = view.levels(objective);
                levels.unit()
                        .filter(unit -> !unit.isRate())
                        .ifPresent(unit -> levels.target()
                                .value()
                                .ifPresent(level ->
                                        of(targets, objective.channelIds()).merge(unit, level, BigDecimal::max)));
            }
        }
        for (Tactic tactic : view.plan().tactics()) {
            if (Kept.isKept(tactic) && tactic.distributionChannelIds().size() == 1) {
                tactic.expectedRevenue()
                        .ifPresent(money -> of(revenues, tactic.distributionChannelIds())
                                .merge(Unit.of(money.currency()), money.amount(), BigDecimal::add));
            }
        }
    }

    private static Map<Unit, BigDecimal> of(Map<Id, Map<Unit, BigDecimal>> figures, List<Id> onlyChannel) {
        return figures.computeIfAbsent(onlyChannel.get(0), id -> new HashMap<>());
    }

    static ChannelFigures of(PlanView view) {
        return view.shared(ChannelFigures.class, ChannelFigures::new);
    }

    /**
     * How much a channel is to sell, in the unit of its capacity: the largest target that is limited to it, or the revenue
     * of the tactics that sell by it alone, whichever is more.
     */
    Figure expected(DistributionChannel channel) {
        Optional<Unit> unit = channel.capacity().map(Quantity::unit);
        return unit.flatMap(of -> larger(figure(targets, channel, of), figure(revenues, channel, of)))
                .map(Figure::known)
                .orElse(Figure.unknown(Gap.NO_AMOUNT));
    }

    private static Optional<BigDecimal> figure(
            Map<Id, Map<Unit, BigDecimal>> figures, DistributionChannel channel, Unit unit) {
        return Optional.ofNullable(figures.getOrDefault(channel.id(), Map.of()).get(unit));
    }

    private static Optional<BigDecimal> larger(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() ? one.map(value -> value.max(other.get())) : one.or(() -> other);
    }

    /**
     * The gross margin of what a channel sells: the lowest of the segments it names; where it names none, the plan's; where
     * the plan has none, the highest of its offers, so that a loss is a loss whatever is sold.
     */
    Optional<BigDecimal> grossMargin(DistributionChannel channel) {
        Optional<BigDecimal> ofSegments = channel.segmentIds().stream()
                .distinct()
                .flatMap(id -> view.index().find(id, Segment.class).stream())
                .flatMap(segment -> segment.grossMargin().stream())
                .map(Share::fraction)
                .min(Comparator.naturalOrder());
        Optional<BigDecimal> ofPlan = view.plan().grossMargin().map(Share::fraction);
        return ofSegments
                .or(() -> ofPlan)
                .or(() -> view.plan().offers().stream()
                        .flatMap(offer -> offer.grossMargin().stream())
                        .map(Share::fraction)
                        .max(Comparator.naturalOrder()));
    }
}
