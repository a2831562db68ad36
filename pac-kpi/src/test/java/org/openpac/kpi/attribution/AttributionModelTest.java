package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openpac.kpi.attribution.Journeying.conversions;
import static org.openpac.kpi.attribution.Journeying.credits;
import static org.openpac.kpi.attribution.Journeying.went;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Worked by hand. */
class AttributionModelTest {

    private static final LocalDateTime END = LocalDateTime.of(2026, 6, 30, 12, 0);

    /** Six journeys that tell the models apart: 79 conversions in all. */
    private static final List<Journey> JOURNEYS = List.of(
            went("fb > search > email", 10, 90),
            went("search", 30, 270),
            went("email > search", 20, 80),
            went("fb", 5, 195),
            went("fb > email", 8, 92),
            went("email > email > search", 6, 24));

    @Test
    void the_first_touch_gets_all() {
        assertThat(conversions(AttributionModel.firstTouch(), JOURNEYS)).isEqualTo("email 26, fb 23, search 30");
    }

    @Test
    void the_last_touch_gets_all() {
        assertThat(conversions(AttributionModel.lastTouch(), JOURNEYS)).isEqualTo("email 18, fb 5, search 56");
    }

    @Test
    void the_last_touch_that_is_not_direct_gets_all() {
        List<Journey> journeys = List.of(
                went("fb > search > direct > direct", 3, 0), went("direct > fb", 4, 0), went("direct > direct", 5, 0));

        assertThat(conversions(AttributionModel.lastNonDirect("direct"), journeys))
                .isEqualTo("direct 5, fb 4, search 3");
    }

    @Test
    void each_touch_gets_the_same() {
        // email 10/3 + 10 + 4 + 4, fb 10/3 + 5 + 4, search 10/3 + 30 + 10 + 2
        assertThat(conversions(AttributionModel.linear(), JOURNEYS))
                .isEqualTo("email 21.333333333334, fb 12.333333333333, search 45.333333333333");
    }

    @Test
    void by_position_the_ends_get_forty_percent_each() {
        // email 4 + 10 + 4 + 2.4 + 1.2, fb 4 + 5 + 4, search 2 + 30 + 10 + 2.4
        assertThat(conversions(AttributionModel.positionBased(), JOURNEYS)).isEqualTo("email 21.6, fb 13, search 44.4");
        assertThat(conversions(AttributionModel.positionBased(), List.of(went("a > b > c > d > e", 30, 0))))
                .isEqualTo("a 12, b 2, c 2, d 2, e 12");
    }

    @Test
    void by_position_two_touches_share_in_proportion_to_the_ends() {
        AttributionModel model = AttributionModel.positionBased(Share.of("0.6"), Share.of("0.2"));

        assertThat(conversions(model, List.of(went("a > b", 8, 0)))).isEqualTo("a 6, b 2");
        assertThat(conversions(model, List.of(went("a > b > c", 10, 0)))).isEqualTo("a 6, b 2, c 2");
        assertThat(conversions(model, List.of(went("a", 10, 0)))).isEqualTo("a 10");
    }

    @Test
    void by_position_ends_may_get_nothing_or_all() {
        AttributionModel middle = AttributionModel.positionBased(Share.of("0"), Share.of("0"));
        AttributionModel ends = AttributionModel.positionBased(Share.of("0.5"), Share.of("0.5"));

        assertThat(conversions(middle, List.of(went("a > b > c > d", 8, 0)))).isEqualTo("a 0, b 4, c 4, d 0");
        assertThat(conversions(middle, List.of(went("a > b", 8, 0)))).isEqualTo("a 4, b 4");
        assertThat(conversions(ends, List.of(went("a > b > c", 8, 0)))).isEqualTo("a 4, b 0, c 4");
        assertThat(conversions(
                        AttributionModel.positionBased(Share.of("0"), Share.of("1")), List.of(went("a > b", 8, 0))))
                .isEqualTo("a 0, b 8");
    }

    @Test
    void a_touch_weighs_half_as_much_for_each_half_life_before_the_end() {
        Journey journey = Journey.of(List.of(touch("c", 0), touch("a", 14), touch("b", 7)), END)
                .ending(7, 0);

        assertThat(conversions(AttributionModel.timeDecay(), List.of(journey))).isEqualTo("a 1, b 2, c 4");
        assertThat(conversions(
                        AttributionModel.timeDecay(Duration.ofDays(14)),
                        List.of(Journey.of(List.of(touch("b", 0), touch("a", 28)), END)
                                .ending(10, 0))))
                .isEqualTo("a 2, b 8");
    }

    @Test
    void an_old_journey_is_shared_out_as_a_young_one() {
        Journey journey = Journey.of(List.of(touch("a", 700_014), touch("b", 700_007)), END)
                .ending(3, 0);

        assertThat(conversions(AttributionModel.timeDecay(), List.of(journey))).isEqualTo("a 1, b 2");
    }

    @Test
    void a_touch_much_older_than_the_last_gets_nothing() {
        Journey journey =
                Journey.of(List.of(touch("a", 700_000), touch("b", 0)), END).ending(3, 0);

        assertThat(conversions(AttributionModel.timeDecay(), List.of(journey))).isEqualTo("a 0, b 3");
    }

    @Test
    void half_a_second_counts() {
        Journey journey = Journey.of(List.of(new Touch("a", END.minusNanos(500_000_000)), new Touch("b", END)), END)
                .ending(3, 0);

        assertThat(conversions(AttributionModel.timeDecay(Duration.ofMillis(500)), List.of(journey)))
                .isEqualTo("a 1, b 2");
    }

    @Test
    void without_times_nothing_decays() {
        AttributionModel model = AttributionModel.timeDecay();

        assertThat(model.attribute(List.of(went("a > b", 1, 0))).obstacle()).contains(AttributionObstacle.NO_TIMES);
        assertThat(model.attribute(List.of(went("a > b", 0, 5), Journey.of(List.of(touch("c", 1)), END)))
                        .credits())
                .isPresent();
    }

    @Test
    void without_conversions_there_is_nothing_to_share_out() {
        for (AttributionModel model : Journeying.MODELS) {
            assertThat(model.attribute(List.of(went("a > b", 0, 3))).obstacle())
                    .contains(AttributionObstacle.NO_CONVERSIONS);
            assertThat(model.attribute(List.of()).obstacle()).contains(AttributionObstacle.NO_CONVERSIONS);
            assertThat(model.attribute(List.of()).credits()).isEmpty();
        }
    }

    @Test
    void what_is_only_a_convention_is_flagged() {
        List<Journey> journeys = List.of(Journey.of(List.of(touch("a", 1)), END));

        assertThat(credits(AttributionModel.positionBased(), journeys).flags())
                .isEqualTo(Set.of(AttributionFlag.WEIGHTS_ASSUMED));
        assertThat(credits(AttributionModel.timeDecay(), journeys).flags())
                .isEqualTo(Set.of(AttributionFlag.HALF_LIFE_ASSUMED));
        assertThat(credits(AttributionModel.timeDecay(Duration.ofDays(7)), journeys)
                        .flags())
                .isEmpty();
        assertThat(credits(AttributionModel.positionBased(Share.of("0.4"), Share.of("0.4")), journeys)
                        .flags())
                .isEmpty();
    }

    @Test
    void models_have_names() {
        assertThat(Journeying.MODELS)
                .extracting(AttributionModel::name)
                .containsExactly(
                        "first touch",
                        "last touch",
                        "last non-direct touch",
                        "linear",
                        "position-based",
                        "Markov, order 1",
                        "Markov, order 2",
                        "Shapley by conversions",
                        "Shapley by rate");
        assertThat(AttributionModel.timeDecay().name()).isEqualTo("time decay");
    }

    @Test
    void a_model_says_what_it_cannot_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionModel.markov(0))
                .withMessageEndingWith(": 0");
        assertThatIllegalArgumentException().isThrownBy(() -> AttributionModel.timeDecay(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributionModel.timeDecay(Duration.ofDays(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionModel.positionBased(Share.of("0.6"), Share.of("0.41")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionModel.positionBased(Share.of("-0.1"), Share.of("0.4")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributionModel.positionBased(Share.of("0.1"), Share.of("-0.4")));
        assertThatIllegalArgumentException().isThrownBy(() -> Journey.of()).withMessageContaining("touch");
        assertThatIllegalArgumentException().isThrownBy(() -> went("a", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> went("a", 0, -1));
        assertThat(went("a", 0, 0).conversions()).isZero();
    }

    @Test
    void a_journey_is_put_in_order_and_ends_when_it_ends() {
        Journey journey = Journey.of(
                List.of(touch("late", -1), touch("b", 3), touch("a", 3), touch("end", 0), touch("first", 4)), END);

        assertThat(journey.channels()).containsExactly("first", "a", "b", "end");
        assertThat(journey.ages().orElseThrow())
                .containsExactly(Duration.ofDays(4), Duration.ofDays(3), Duration.ofDays(3), Duration.ZERO);
        assertThat(journey.conversions()).isEqualTo(1);
        assertThat(journey.losses()).isZero();
        assertThat(Journey.of("a").ages()).isEmpty();
        assertThat(journey.worth(Money.of(3, "EUR")).ending(2, 1).value()).contains(Money.of(3, "EUR"));
        assertThat(journey.ending(2, 1)).hasToString("first > a > b > end: 2 of 3");
    }

    private static Touch touch(String channel, long daysBefore) {
        return new Touch(channel, END.minusDays(daysBefore));
    }
}
