package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 1.200.000 €  | 1200000
            fr | 1.200 €      | 1200
            fr | 1,2 €        | 1.2
            fr | 1 200,50 €   | 1200.5
            fr | 1,200.50 €   | 1200.5
            fr | 0,125 €      | 0.125
            fr | 15 k€        | 15000
            fr | 15k€         | 15000
            fr | 15 K EUR     | 15000
            fr | 15 KEUR      | 15000
            fr | 2 Md€        | 2000000000
            fr | 1,2 million d'euros | 1200000
            fr | EUR 15 000   | 15000
            en | 1,200.50 EUR | 1200.5
            en | 1.200,50 EUR | 1200.5
            en | €1.2m        | 1200000
            en | $15k         | 15000
            en | $ 15,000     | 15000
            en | 3 million euros | 3000000
            """)
    void money_is_read_as_either_country_writes_it(String language, String money, String value) {
        assertThat(Statement.of("Obtenir " + money, Locale.forLanguageTag(language))
                        .amounts())
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.kind()).isEqualTo(StatedAmount.Kind.MONEY);
                    assertThat(amount.value()).isEqualByComparingTo(value);
                    assertThat(amount.span().of("Obtenir " + money)).isEqualTo(money);
                });
    }

    @Test
    void money_has_a_currency_and_a_count_a_noun() {
        StatedAmount money = amount("Obtenir 15 k€");
        assertThat(money.currencyCode()).contains("EUR");
        assertThat(money.noun()).isEmpty();
        StatedAmount count = amount("Obtenir 3 nouveaux contrats");
        assertThat(count.noun()).contains("contrats");
        assertThat(count.currencyCode()).isEmpty();
        assertThat(amount("Obtenir un score de 45").noun()).isEmpty();
    }

    private static StatedAmount amount(String text) {
        return Statement.of(text, Locale.FRENCH).amounts().get(0);
    }
}
