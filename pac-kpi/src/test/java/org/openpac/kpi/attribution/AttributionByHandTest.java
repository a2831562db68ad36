package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.attribution.Journeying.conversions;
import static org.openpac.kpi.attribution.Journeying.credits;
import static org.openpac.kpi.attribution.Journeying.went;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Money;

/** Journeys few enough to follow each of them with a pencil. */
class AttributionByHandTest {

    private static final LocalDateTime END = LocalDateTime.of(2026, 3, 31, 12, 0);

    /**
     * Who meets a leaves it for b twice, for a conversion once and for nothing once, whatever he repeats. So b converts one in two, c
     * one in two, and a (2 · 1/2 + 1) / 4. Of 4 that meet a and 2 that meet c, 3 convert: without a that is 4 · 1/2 less, without b
     * 2 · 1/2, without c 2 · 1/2.
     */
    @Test
    void a_channel_is_missed_by_those_who_would_have_met_it() {
        Credits credits =
                credits(AttributionModel.markov(1), List.of(went("a > a > b", 1, 1), went("a", 1, 1), went("c", 1, 1)));

        assertThat(credits.removalEffects().get("a")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(credits.removalEffects().get("b")).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(credits.removalEffects().get("c")).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(Journeying.text(credits.conversions(2))).isEqualTo("a 1.5, b 0.75, c 0.75");
        assertThat(credits.flags()).isEmpty();
    }

    /**
     * Rates: a .12, b and c nothing, a with b 12/200, a with c .12, b with c nothing, all three 60/300. Over six orders a adds twice
     * .12, once .06, once .12 and twice .2; b takes .06 and adds twice .08; c adds twice .14.
     */
    @Test
    void three_channels_add_what_they_add_in_six_orders() {
        List<Journey> journeys = List.of(went("a", 12, 88), went("b", 0, 100), went("a > b > c", 48, 52));

        assertThat(conversions(AttributionModel.shapley(CoalitionWorth.RATE), journeys))
                .isEqualTo("a 41, b 5, c 14");
    }

    @Test
    void a_channel_that_adds_nothing_is_not_flagged() {
        Credits credits = credits(
                AttributionModel.shapley(CoalitionWorth.RATE),
                List.of(went("a", 10, 90), went("b", 10, 90), went("a > b", 20, 180)));

        assertThat(Journeying.text(credits.conversions())).isEqualTo("a 20, b 20");
        Credits idle = credits(AttributionModel.shapley(CoalitionWorth.RATE), List.of(went("a", 3, 0)));
        assertThat(idle.flags()).isEmpty();
        Credits chain = credits(AttributionModel.markov(1), List.of(went("a", 3, 7), went("x", 0, 11)));
        assertThat(Journeying.text(chain.conversions())).isEqualTo("a 3, x 0");
        assertThat(chain.flags()).isEmpty();
    }

    @Test
    void the_first_touch_counts_where_all_later_ones_are_direct() {
        assertThat(conversions(AttributionModel.lastNonDirect("d"), List.of(went("a > d > d", 2, 0))))
                .isEqualTo("a 2, d 0");
    }

    /** Two half-lives of a second and a half are three seconds: one part to four. */
    @Test
    void half_lives_have_fractions_of_seconds() {
        Journey journey = Journey.of(List.of(new Touch("a", END.minusSeconds(3)), new Touch("b", END)), END)
                .ending(5, 0);

        assertThat(conversions(AttributionModel.timeDecay(Duration.ofMillis(1_500)), List.of(journey)))
                .isEqualTo("a 1, b 4");
    }

    @Test
    void what_did_not_convert_is_worth_nothing() {
        List<Journey> journeys = List.of(
                went("a", 1, 0).worth(Money.of(10, "EUR")), went("b", 0, 1).worth(Money.of(5, "EUR")));

        assertThat(credits(AttributionModel.linear(), journeys).totalValue().orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(Journeying.text(credits(AttributionModel.linear(), journeys).values()))
                .isEqualTo("a 10, b 0");
    }

    @Test
    void journeys_are_alike_if_all_of_them_is() {
        Touch touch = new Touch("a", END.minusDays(1));
        Journey journey = Journey.of(List.of(touch), END).ending(2, 3).worth(Money.of(10, "EUR"));

        assertThat(journey)
                .isEqualTo(Journey.of(List.of(touch), END).ending(2, 3).worth(Money.of(10, "EUR")))
                .hasSameHashCodeAs(Journey.of(List.of(touch), END).ending(2, 3).worth(Money.of(10, "EUR")))
                .hasToString("a: 2 of 5")
                .isNotEqualTo(journey.ending(1, 3))
                .isNotEqualTo(journey.ending(2, 4))
                .isNotEqualTo(journey.worth(Money.of(11, "EUR")))
                .isNotEqualTo(
                        Journey.of(List.of(touch), END.plusDays(1)).ending(2, 3).worth(Money.of(10, "EUR")))
                .isNotEqualTo(Journey.of(List.of(new Touch("b", touch.at())), END)
                        .ending(2, 3)
                        .worth(Money.of(10, "EUR")))
                .isNotEqualTo("a: 2 of 5");
        assertThat(journey.hashCode()).isNotEqualTo(journey.ending(1, 3).hashCode());
    }
}
