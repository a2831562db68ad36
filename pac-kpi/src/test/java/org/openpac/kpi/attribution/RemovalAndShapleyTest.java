package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.attribution.Journeying.conversions;
import static org.openpac.kpi.attribution.Journeying.credits;
import static org.openpac.kpi.attribution.Journeying.went;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chains and Shapley values, worked by hand. */
class RemovalAndShapleyTest {

    /** Six journeys that tell the models apart: 79 conversions in all. */
    private static final List<Journey> JOURNEYS = List.of(
            went("fb > search > email", 10, 90),
            went("search", 30, 270),
            went("email > search", 20, 80),
            went("fb", 5, 195),
            went("fb > email", 8, 92),
            went("email > email > search", 6, 24));

    /** The three journeys and .2, .4, .4 are the textbook example of AnalyzeCore for the R package ChannelAttribution. */
    @Test
    void a_chain_credits_what_would_be_lost_without_a_channel() {
        Credits credits = credits(
                AttributionModel.markov(1),
                List.of(went("C1 > C2 > C3", 1, 0), went("C1", 0, 1), went("C2 > C3", 0, 1)));

        assertThat(credits.removalEffects())
                .isEqualTo(new TreeMap<>(java.util.Map.of("C1", 0.5, "C2", 1.0, "C3", 1.0)));
        assertThat(Journeying.text(credits.conversions())).isEqualTo("C1 0.2, C2 0.4, C3 0.4");
    }

    @Test
    void a_chain_of_order_two_tells_by_which_way_a_channel_was_reached() {
        List<Journey> journeys = List.of(went("a > b", 4, 0), went("c > b", 0, 4));

        // b converts every other time; by order 2 only after a
        assertThat(conversions(AttributionModel.markov(1), journeys)).isEqualTo("a 1, b 2, c 1");
        assertThat(conversions(AttributionModel.markov(2), journeys)).isEqualTo("a 2, b 2, c 0");
        assertThat(conversions(AttributionModel.markov(9), journeys)).isEqualTo("a 2, b 2, c 0");
    }

    @Test
    void a_channel_met_again_and_again_is_one_channel() {
        // half of what meets a goes on to b, whatever the repetition
        Credits credits = credits(AttributionModel.markov(1), List.of(went("a > a > a > b", 2, 0), went("a", 0, 2)));

        assertThat(credits.removalEffects()).isEqualTo(new TreeMap<>(java.util.Map.of("a", 1.0, "b", 1.0)));
        assertThat(Journeying.text(credits.conversions())).isEqualTo("a 1, b 1");
    }

    @Test
    void a_channel_that_never_leads_to_a_conversion_is_credited_nothing() {
        assertThat(conversions(AttributionModel.markov(1), List.of(went("a", 3, 7), went("x > y", 0, 11))))
                .isEqualTo("a 3, x 0, y 0");
    }

    @Test
    void a_chain_of_more_states_than_can_be_solved_is_refused() {
        List<Journey> many = IntStream.range(0, 199)
                .mapToObj(i -> went("channel " + i, 1, 1))
                .toList();
        Journey oneMore = went("channel 1 > channel 199", 1, 1);

        assertThat(AttributionModel.markov(1).attribute(many).credits()).isPresent();
        assertThat(AttributionModel.markov(1)
                        .attribute(Journeying.both(many, List.of(oneMore)))
                        .obstacle())
                .contains(AttributionObstacle.TOO_MANY_STATES);
    }

    @Test
    void by_conversions_the_shapley_value_is_the_same_part_to_each_channel_met() {
        // email 10/3 + 10 + 4 + 3, fb 10/3 + 5 + 4, search 10/3 + 30 + 10 + 3
        assertThat(conversions(AttributionModel.shapley(CoalitionWorth.CONVERSIONS), JOURNEYS))
                .isEqualTo("email 20.333333333334, fb 12.333333333333, search 46.333333333333");
    }

    @Test
    void by_rate_the_shapley_value_is_what_a_channel_adds_on_average() {
        // rates: a .1, b .2, both 90/300 = .3; a adds .1 alone and .1 to b, b adds .2 and .2
        List<Journey> journeys = List.of(went("a", 10, 90), went("b", 20, 80), went("a > b > a", 60, 40));

        Credits credits = credits(AttributionModel.shapley(CoalitionWorth.RATE), journeys);
        assertThat(Journeying.text(credits.conversions())).isEqualTo("a 30, b 60");
        assertThat(credits.flags()).isEmpty();
    }

    @Test
    void by_rate_a_channel_that_does_harm_owes_conversions() {
        // a .5, b no journey of its own, both 60/200 = .3: a adds .5 and .3, b adds 0 and -.2
        List<Journey> journeys = List.of(went("a", 50, 50), went("a > b", 10, 90));

        Credits credits = credits(AttributionModel.shapley(CoalitionWorth.RATE), journeys);
        assertThat(Journeying.text(credits.conversions())).isEqualTo("a 80, b -20");
        assertThat(credits.flags()).containsExactly(AttributionFlag.NEGATIVE_CREDIT);
    }

    @Test
    void more_than_sixteen_channels_are_refused() {
        List<Journey> sixteen =
                IntStream.range(0, 16).mapToObj(i -> went("channel " + i, 1, 1)).toList();
        AttributionModel model = AttributionModel.shapley(CoalitionWorth.RATE);

        assertThat(credits(model, sixteen).conversions().values())
                .allMatch(each -> each.compareTo(BigDecimal.ONE) == 0);
        assertThat(model.attribute(Journeying.both(sixteen, List.of(went("channel 16", 0, 1))))
                        .obstacle())
                .contains(AttributionObstacle.TOO_MANY_CHANNELS);
    }
}
