package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.CHANNELS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelShape;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** CH: ways to buy that do not compete, that earn something, and that can be used. */
public final class ChannelRules {

    /** More channels than this are not compared with each other. */
    public static final Limit MOST_COMPARED = Limit.of("CH-05.most", "2000");

    /** Own sellers and resellers do not sell to the same segment in the same territory. */
    public static final Rule<DistributionChannel> DOES_NOT_COMPETE_WITH_OURS = rule("CH-05", CHANNELS)
            .title("Own sellers and resellers do not meet at the same customers")
            .because("A reseller who finds our seller at his customer’s stops recommending us.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .unlessMoreThan(
                    MOST_COMPARED, (channel, view) -> view.plan().channels().size())
            .when(channel -> channel.type() == DistributionChannelType.INDIRECT_SALES)
            .finds((channel, view) -> ChannelConflicts.of(view)
                    .of(channel)
                    .map(direct -> List.of(Breach.here().with("direct", Naming.of(direct))))
                    .orElse(List.of()))
            .at(DistributionChannelShape.SEGMENT_IDS)
            .message("{channel} and {direct} sell to the same customers in the same places.")
            .with("channel", Naming.CHANNEL)
            .suggest("Share out segments or territories between {channel} and {direct}.");

    /** Those who sell get less than what is earned. */
    public static final Rule<DistributionChannel> LEAVES_A_MARGIN = rule("CH-06", CHANNELS)
            .title("The commission is less than the gross margin")
            .because("What we lose on each sale we do not make up by selling more.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .when((channel, view) -> channel.commissionRate().isPresent()
                    && ChannelFigures.of(view).grossMargin(channel).isPresent())
            .requires((channel, view) -> channel.commissionRate()
                            .orElseThrow()
                            .fraction()
                            .compareTo(
                                    ChannelFigures.of(view).grossMargin(channel).orElseThrow())
                    < 0)
            .at(DistributionChannelShape.COMMISSION_RATE)
            .message("The commission of {channel} is {commission}, the gross margin {margin}.")
            .with("channel", Naming.CHANNEL)
            .with("commission", (channel, view) -> channel.commissionRate().orElseThrow())
            .with(
                    "margin",
                    (channel, view) -> Arguments.percentage(
                            ChannelFigures.of(view).grossMargin(channel).orElse(BigDecimal.ZERO)))
            .suggest("Lower the commission, raise the price, or sell by another channel.");

    /** A channel is not asked for more than it can sell. */
    public static final Rule<DistributionChannel> CAPACITY_SUFFICES = rule("CH-07", CHANNELS)
            .title("A channel can sell what is expected of it")
            .because("Orders that we cannot serve make the customers of our competitors.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .when((channel, view) ->
                    ChannelFigures.of(view).expected(channel).value().isPresent())
            .requires((channel, view) -> ChannelFigures.of(view)
                            .expected(channel)
                            .value()
                            .orElseThrow()
                            .compareTo(channel.capacity().orElseThrow().value())
                    <= 0)
            .at(DistributionChannelShape.CAPACITY)
            .message("{channel} is to sell {expected}, it can sell {capacity}.")
            .with("channel", Naming.CHANNEL)
            .with(
                    "expected",
                    (channel, view) -> Arguments.numeric(
                            ChannelFigures.of(view).expected(channel).value().orElse(BigDecimal.ZERO)))
            .with("capacity", (channel, view) -> channel.capacity().orElseThrow())
            .suggest("Raise the capacity, or let another channel sell a part.");

    /** A channel can sell on some day of the plan. */
    public static final Rule<DistributionChannel> IS_OPEN = rule("CH-08", CHANNELS)
            .title("A channel is open during the plan")
            .because("A shop that opens after the season sells nothing in it.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .when((channel, view) -> channel.activePeriod().isPresent()
                    && view.plan().period().filter(DateRange::isOrdered).isPresent())
            .requires((channel, view) -> meet(
                    channel.activePeriod().orElseThrow(), view.plan().period().orElseThrow()))
            .at(DistributionChannelShape.ACTIVE_PERIOD)
            .message("{channel} is open on no day of the plan ({active}).")
            .with("channel", Naming.CHANNEL)
            .with("active", (channel, view) -> channel.activePeriod().orElseThrow())
            .suggest("Correct the dates, or leave the channel out of this plan.");

    private ChannelRules() {}

    private static boolean meet(DateRange one, DateRange other) {
        return one.isOrdered()
                && !one.start().isAfter(other.end())
                && !other.start().isAfter(one.end());
    }
}
