package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openpac.kpi.attribution.Journeying.credits;
import static org.openpac.kpi.attribution.Journeying.text;
import static org.openpac.kpi.attribution.Journeying.went;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.value.Money;

/** How what does not divide is shared out; worked by hand. */
class CreditsTest {

    private static final AttributionModel LINEAR = AttributionModel.linear();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 2; a 0.34, b 0.33, c 0.33",
                "2; 2; a 0.67, b 0.67, c 0.66",
                "2; 0; a 1, b 1, c 0",
                "4; 0; a 2, b 1, c 1",
                "3; 2; a 1, b 1, c 1"
            })
    void what_is_left_goes_to_who_lost_most_and_then_by_name(long conversions, int decimals, String expected) {
        Credits credits = credits(LINEAR, List.of(went("c > b > a", conversions, 0)));

        assertThat(text(credits.conversions(decimals))).isEqualTo(expected);
    }

    @Test
    void who_lost_more_comes_before_who_is_first_by_name() {
        // a 1.25, b 1.75: rounded down b loses more
        List<Journey> journeys = List.of(
                Journey.of("a", "b", "b", "b").ending(1, 0),
                Journey.of("a", "b").ending(2, 0));

        assertThat(text(credits(LINEAR, journeys).conversions(0))).isEqualTo("a 1, b 2");
    }

    @Test
    void noise_in_decimals_nobody_sees_does_not_decide() {
        // a 1/3 + 1/3 + 1/3 and b 1: each exactly 1
        Journey third = went("a > c > c", 1, 0);
        assertThat(text(credits(LINEAR, List.of(third, third, third, went("b", 1, 0)))
                        .conversions(0)))
                .isEqualTo("a 1, b 1, c 2");
    }

    @Test
    void what_is_owed_is_rounded_down_below_zero_too() {
        // a .5, both 6/20 = .3: a adds .4, b -.1, of .3
        List<Journey> journeys = List.of(went("a", 5, 5), went("a > b", 1, 9));

        Credits credits = credits(AttributionModel.shapley(CoalitionWorth.RATE), journeys);
        assertThat(text(credits.conversions(0))).isEqualTo("a 8, b -2");
        assertThat(text(credits(
                                AttributionModel.shapley(CoalitionWorth.RATE),
                                List.of(went("a", 5, 5), went("a > b", 2, 8)))
                        .conversions(0)))
                // .5, .35: a 7 · .425/.35 = 8.5, b -1.5
                .isEqualTo("a 9, b -2");
    }

    @Test
    void money_adds_up_to_the_cent() {
        Credits credits = credits(LINEAR, List.of(went("c > b > a", 7, 0).worth(Money.of(100, "EUR"))));

        assertThat(text(credits.values())).isEqualTo("a 33.34, b 33.33, c 33.33");
        assertThat(credits.currency()).contains(Currency.getInstance("EUR"));
        assertThat(credits.totalValue().orElseThrow()).isEqualByComparingTo("100");
        assertThat(credits.totalConversions()).isEqualByComparingTo("7");
    }

    @Test
    void a_currency_without_cents_is_shared_out_in_whole_units() {
        Credits credits = credits(LINEAR, List.of(went("c > b > a", 7, 0).worth(Money.of(100, "JPY"))));

        assertThat(text(credits.values())).isEqualTo("a 34, b 33, c 33");
    }

    @Test
    void each_journey_shares_its_own_worth_out() {
        List<Journey> journeys = List.of(
                went("a > b", 1, 3).worth(Money.of(10, "EUR")), went("b", 1, 0).worth(Money.of(90, "EUR")));

        assertThat(text(credits(LINEAR, journeys).values())).isEqualTo("a 5, b 95");
        // both lead on to a conversion: without a half of them are lost, without b all
        Credits byChain = credits(
                AttributionModel.markov(1),
                List.of(
                        went("a > b", 1, 0).worth(Money.of(10, "EUR")),
                        went("b", 1, 0).worth(Money.of(90, "EUR"))));
        assertThat(text(byChain.values())).isEqualTo("a 33.33, b 66.67");
    }

    @Test
    void amounts_of_several_currencies_are_not_shared_out() {
        Credits credits = credits(
                LINEAR,
                List.of(
                        went("a", 1, 0).worth(Money.of(10, "EUR")),
                        went("b", 1, 0).worth(Money.of(10, "USD"))));

        assertThat(credits.values()).isEmpty();
        assertThat(credits.totalValue()).isEmpty();
        assertThat(credits.currency()).isEmpty();
        assertThat(credits.flags()).isEqualTo(Set.of(AttributionFlag.MIXED_CURRENCIES));
        assertThat(text(credits.conversions())).isEqualTo("a 1, b 1");
    }

    @Test
    void amounts_of_some_only_are_not_shared_out() {
        List<Journey> journeys = List.of(went("a", 1, 0).worth(Money.of(10, "EUR")), went("b", 1, 0));

        for (AttributionModel model : List.of(LINEAR, AttributionModel.markov(1))) {
            assertThat(credits(model, journeys).values()).isEmpty();
            assertThat(credits(model, journeys).flags()).isEqualTo(Set.of(AttributionFlag.VALUES_MISSING));
        }
    }

    @Test
    void journeys_that_did_not_convert_need_no_worth_and_add_none() {
        Credits credits = credits(
                LINEAR,
                List.of(
                        went("a", 1, 0).worth(Money.of(10, "EUR")),
                        went("b", 0, 4),
                        went("c", 0, 4).worth(Money.of(7, "USD")),
                        went("x", 0, 0)));

        assertThat(text(credits.values())).isEqualTo("a 10, b 0, c 0");
        assertThat(credits.flags()).isEmpty();
    }

    @Test
    void without_any_worth_there_is_no_money_and_no_reservation() {
        Credits credits = credits(LINEAR, List.of(went("a", 1, 0)));

        assertThat(credits.values()).isEmpty();
        assertThat(credits.totalValue()).isEmpty();
        assertThat(credits.flags()).isEmpty();
        assertThat(credits.removalEffects()).isEmpty();
        assertThat(credits).hasToString("{a=1.00} of 1");
    }

    @Test
    void credits_have_from_none_to_twelve_decimals() {
        Credits credits = credits(LINEAR, List.of(went("a", 1, 0)));

        assertThat(credits.conversions(12).get("a")).isEqualTo(new BigDecimal("1.000000000000"));
        assertThat(credits.conversions(0).get("a")).isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credits.conversions(13))
                .withMessageEndingWith("13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credits.conversions(-1))
                .withMessageEndingWith("-1");
    }
}
