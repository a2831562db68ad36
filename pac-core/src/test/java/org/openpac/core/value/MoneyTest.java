package org.openpac.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Provide
    Arbitrary<Money> money() {
        return Values.money();
    }

    @Provide
    Arbitrary<Money> euros() {
        return Values.money("EUR", 2);
    }

    @Property
    void an_amount_is_read_as_it_is_written(@ForAll("money") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money).hasSameHashCodeAs(money);
        assertThat(money.amount().scale()).isEqualTo(money.currency().getDefaultFractionDigits());
    }

    @Property
    void addition_is_commutative_and_associative(
            @ForAll("euros") Money a, @ForAll("euros") Money b, @ForAll("euros") Money c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void subtraction_undoes_addition_and_an_amount_and_its_opposite_are_nothing(
            @ForAll("euros") Money a, @ForAll("euros") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b))
                .isEqualTo(a.plus(b.negated()))
                .isEqualTo(b.minus(a).negated());
        assertThat(a.plus(a.negated())).isEqualTo(Money.of(0, "EUR"));
        assertThat(a.negated().negated()).isEqualTo(a);
    }

    /** ISO 4217: no decimals for the yen, two for the euro, three for the Tunisian dinar. */
    @ParameterizedTest
    @CsvSource({
        "1200.0,JPY,1200 JPY",
        "1200,EUR,1200.00 EUR",
        "1200.500,EUR,1200.50 EUR",
        "1.5,TND,1.500 TND",
        "-0.0,EUR,0.00 EUR",
        "1E+3,USD,1000.00 USD"
    })
    void an_amount_has_the_decimals_of_its_currency(String amount, String currency, String written) {
        assertThat(Money.of(amount, currency)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"1.5,JPY,1.5", "1.505,EUR,1.505", "1.0005,TND,1.0005"})
    void more_decimals_than_the_currency_has_are_refused(String amount, String currency, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, currency))
                .withMessage("amount " + named + " has more decimals than " + currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "eur", "", "EURO", "XAU", "XXX", "€"})
    void a_code_that_has_no_amounts_is_refused_by_name(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(1, code))
                .withMessage("currency must be an ISO 4217 code with amounts of its own: " + code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", code))
                .withMessageEndingWith(": " + code);
    }

    @Test
    void gold_has_no_amounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(java.math.BigDecimal.ONE, Currency.getInstance("XAU")))
                .withMessage("currency XAU has no amounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,5", "1 200"})
    void what_is_no_number_is_refused(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, "EUR"))
                .withMessage("amount must be a decimal number: " + amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5EUR", "EUR 5", "5  EUR", " 5 EUR"})
    void what_is_no_money_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining(": ");
    }

    @Test
    void amounts_of_two_currencies_do_not_add_up() {
        Money euro = Money.of(1, "EUR");
        Money yen = Money.of(1, "JPY");

        assertThat(euro).isNotEqualTo(yen);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro.plus(yen))
                .withMessage("amounts of EUR and JPY do not add up");
        assertThatIllegalArgumentException().isThrownBy(() -> yen.minus(euro)).withMessageContaining("JPY and EUR");
    }

    @Test
    void a_sum_that_a_plan_cannot_hold_is_refused_rather_than_rounded() {
        Money most = Money.of(999_999_999_999_999L, "EUR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(Money.of(1, "EUR")))
                .withMessageContaining("1000000000000000");
    }

    @Test
    void an_amount_is_a_quantity_of_its_currency() {
        assertThat(Quantity.of(Money.of("1200.50", "EUR"))).hasToString("1200.5 EUR");
        assertThat(Unit.of(Currency.getInstance("JPY")).kind()).isEqualTo(UnitKind.CURRENCY);
        assertThat(Money.of("-1200.50", "EUR").text(Locale.FRENCH)).isEqualTo("−1\u202f200,50\u00a0€");
    }
}
