package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.action.DistributionChannelType.DIRECT_SALES;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.ChannelFit.Uncovered;

class CoverageOfTerritoriesTest {

    private static final Id TACTIC = Id.of("tactic");

    private static Territory territory(String id, String... parent) {
        return Territory.builder()
                .id(Id.of(id))
                .parentId(Stream.of(parent).map(Id::of).findFirst())
                .build();
    }

    private static Segment segment(String id, String... territories) {
        return Segment.builder()
                .id(Id.of(id))
                .addAllTerritoryIds(ids(territories))
                .build();
    }

    private static DistributionChannel channel(String id, String... territories) {
        return DistributionChannel.builder()
                .id(Id.of(id))
                .type(DIRECT_SALES)
                .addAllTerritoryIds(ids(territories))
                .build();
    }

    private static List<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::of).toList();
    }

    private static SalesActionPlan.Builder france() {
        return Plans.plan()
                .addTerritories(
                        territory("france"),
                        territory("bretagne", "france"),
                        territory("rennes", "bretagne"),
                        territory("corse", "france"),
                        territory("belgique"));
    }

    private static ChannelFit.Fit fit(SalesActionPlan.Builder plan, String... segments) {
        return ChannelFit.of(plan.addTactic(Tactic.builder()
                                .id(TACTIC)
                                .family(TacticFamily.PROSPECTING)
                                .addAllSegmentIds(ids(segments))
                                .build())
                        .build())
                .fit(TACTIC);
    }

    private static void isKnown(Figure figure, String number) {
        assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @Test
    void a_channel_that_covers_a_territory_covers_all_that_lies_within() {
        ChannelFit.Fit fit = fit(
                france().addSegment(segment("s", "rennes", "corse", "belgique", "france"))
                        .addChannels(channel("west", "bretagne"), channel("abroad", "belgique")),
                "s");

        isKnown(fit.coverage(), "0.5");
        assertThat(fit.uncovered())
                .containsExactly(
                        new Uncovered(Id.of("s"), Optional.of(Id.of("corse"))),
                        new Uncovered(Id.of("s"), Optional.of(Id.of("france"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bretagne", "rennes", "corse"})
    void a_channel_within_one_that_is_covered_hides_nothing(String within) {
        ChannelFit.Fit fit = fit(
                france().addSegment(segment("s", "corse", "rennes", "bretagne", "france"))
                        .addChannel(channel("all", within, "france")),
                "s");

        isKnown(fit.coverage(), "1");
        assertThat(fit.uncovered()).isEmpty();
    }

    @Test
    void a_channel_for_one_segment_does_not_cover_another() {
        ChannelFit.Fit fit = fit(
                france().addSegments(segment("north", "belgique"), segment("south", "corse"))
                        .addChannels(
                                channel("a", "corse").withSegmentIds(Id.of("north")),
                                channel("b", "belgique").withSegmentIds(Id.of("south"))),
                "north",
                "south");

        isKnown(fit.coverage(), "0");
        assertThat(fit.uncovered()).hasSize(2);
    }

    @Test
    void customers_anywhere_need_a_channel_that_covers_all() {
        isKnown(
                fit(france().addSegment(segment("s")).addChannel(channel("all")), "s")
                        .coverage(),
                "1");

        ChannelFit.Fit fit = fit(france().addSegment(segment("s")).addChannel(channel("one", "france")), "s");
        isKnown(fit.coverage(), "0");
        assertThat(fit.uncovered()).containsExactly(new Uncovered(Id.of("s"), Optional.empty()));
    }

    @Test
    void without_a_segment_or_a_channel_nothing_can_be_told() {
        assertThat(fit(france().addChannel(channel("all"))).coverage()).isEqualTo(Figure.unknown(Gap.NO_SEGMENT));
        assertThat(fit(france().addSegment(segment("s", "corse")), "s").coverage())
                .isEqualTo(Figure.unknown(Gap.NO_CHANNEL));
    }

    @Test
    void territories_that_lie_within_each_other_in_a_circle_lie_within_nothing() {
        ChannelFit.Fit fit = fit(
                Plans.plan()
                        .addTerritories(
                                territory("a", "b"), territory("b", "a"), territory("c", "a"), territory("d", "d"))
                        .addSegment(segment("s", "a", "b", "c", "d"))
                        .addChannel(channel("one", "a", "d")),
                "s");

        isKnown(fit.coverage(), "0.5");
        assertThat(fit.uncovered())
                .extracting(uncovered -> uncovered.territoryId().orElseThrow().value())
                .containsExactly("b", "c");
    }

    @Test
    void territories_nested_ten_thousand_deep_are_no_matter() {
        int depth = 10_000;
        List<Territory> chain = IntStream.range(0, depth)
                .mapToObj(i -> i == 0 ? territory("t0") : territory("t" + i, "t" + (i - 1)))
                .toList();

        ChannelFit.Fit fit = fit(
                Plans.plan()
                        .addAllTerritories(chain)
                        .addSegment(Segment.builder()
                                .id(Id.of("s"))
                                .addAllTerritoryIds(
                                        chain.stream().map(Territory::id).toList())
                                .build())
                        .addChannel(channel("half", "t" + depth / 2)),
                "s");

        isKnown(fit.coverage(), "0.5");
    }
}
