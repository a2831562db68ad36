package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.testkit.Changes;

/** CH: near misses of distribution channels. */
final class ChannelNearMisses {

    private ChannelNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "CH-01",
                        "A single channel.",
                        "Un seul canal.",
                        plan -> plan.withChannels(plan.channels().get(0))),
                miss(
                        "CH-02",
                        "A channel that names no segment sells to all.",
                        "Un canal qui ne nomme aucun segment vend à tous.",
                        plan -> Changes.segment(
                                Changes.channel(plan, 0, channel -> channel.withSegmentIds()),
                                0,
                                segment -> segment.withApproach(Optional.empty()))),
                miss(
                        "CH-03",
                        "A persona whose second habit is on offer.",
                        "Un persona dont la deuxième habitude est proposée.",
                        plan -> Changes.persona(
                                plan,
                                2,
                                persona -> persona.withBehavioural(persona.behavioural()
                                        .orElseThrow()
                                        .withPurchaseChannels(
                                                DistributionChannelType.IN_STORE_SALES,
                                                DistributionChannelType.ONLINE_SALES)))),
                miss(
                        "CH-04",
                        "A channel for the whole country, of which the segment’s territories are parts.",
                        "Un canal pour tout le pays, dont les territoires du segment sont des parties.",
                        plan -> Changes.channel(plan, 0, channel -> channel.withTerritoryIds(Id.of("territory")))),
                miss(
                        "CH-05",
                        "Resellers for the same segment in another territory.",
                        "Des revendeurs pour le même segment, dans un autre territoire.",
                        plan -> Changes.channel(
                                Changes.channel(plan, 0, channel -> channel.withTerritoryIds(Id.of("territory-0"))),
                                1,
                                channel -> channel.withSegmentIds(Id.of("segment"))
                                        .withTerritoryIds(Id.of("territory-1")))),
                miss(
                        "CH-06",
                        "A commission a tenth of a point below the gross margin.",
                        "Une commission d’un dixième de point sous la marge brute.",
                        plan -> Changes.channel(plan, 1, channel -> channel.withCommissionRate(Share.of("0.449")))),
                miss(
                        "CH-07",
                        "A channel that can sell exactly what is expected.",
                        "Un canal qui peut vendre exactement ce qu’on attend.",
                        plan -> Changes.channel(
                                plan, 2, channel -> channel.withCapacity(Quantity.of(20_000, Unit.parse("EUR"))))),
                miss(
                        "CH-08",
                        "A channel that opens on the plan’s last day.",
                        "Un canal qui ouvre le dernier jour du plan.",
                        plan -> Changes.channel(
                                plan,
                                2,
                                channel -> channel.withActivePeriod(
                                        new DateRange(Changes.period(plan).end(), Changes.dayAfter(plan))))));
    }
}
