package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.cli.facts.NumberText.Proof.COMMA;
import static org.openpac.cli.facts.NumberText.Proof.NONE;
import static org.openpac.cli.facts.NumberText.Proof.POINT;
import static org.openpac.cli.facts.NumberText.Proof.UNSURE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.text.Format;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 €|COMMA|1234.50|€",
                "1\u00a0234,50\u00a0€|COMMA|1234.50|€",
                "1\u202f234\u202f567|NONE|1234567|''",
                "1.234,50|COMMA|1234.50|''",
                "1.234.567|COMMA|1234567|''",
                "1,234.50|POINT|1234.50|''",
                "$1,234.50|POINT|1234.50|$",
                "-$12.5|POINT|-12.5|$",
                "€-12.5|POINT|-12.5|€",
                "\u221212,5|COMMA|-12.5|''",
                "+12|NONE|12|''",
                "1'234'567.50|POINT|1234567.50|''",
                "CHF 1 234|NONE|1234|CHF",
                "1234 EUR|NONE|1234|EUR",
                "12,5 %|COMMA|12.5|%",
                "0,125|COMMA|0.125|''",
                "1234.567|POINT|1234.567|''",
                "1 234,567|COMMA|1234.567|''",
                "(12)|NONE|-12|''",
                "(1 234,50 €)|COMMA|-1234.50|€",
                "( 1,234.50 )|POINT|-1234.50|''",
                "€ (12.5)|POINT|-12.5|€",
                "(12) EUR|NONE|-12|EUR",
                "12-|NONE|-12|''",
                "500,00-|COMMA|-500.00|''",
                "500,00- €|COMMA|-500.00|€",
                "500,00 €−|COMMA|-500.00|€",
                "1\u2009234,50|COMMA|1234.50|''",
                "1\u2007234,50|COMMA|1234.50|''",
            })
    void a_number_that_can_be_read_in_one_way_is_read(
            String cell, NumberText.Proof proof, BigDecimal number, String sign) {
        NumberText text = NumberText.parse(cell).orElseThrow();

        assertThat(text.proof()).isEqualTo(proof);
        assertThat(text.number(UNSURE))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
        assertThat(text.sign()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "12,345", "123.000", "-1.234 €"})
    void one_mark_before_three_digits_may_be_either(String cell) {
        NumberText text = NumberText.parse(cell).orElseThrow();

        assertThat(text.proof()).isEqualTo(UNSURE);
        assertThat(text.number(UNSURE)).isEmpty();
        assertThat(text.number(NONE)).isEmpty();
        assertThat(text.number(COMMA)).isNotEqualTo(text.number(POINT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "1,2,3",
                "1.23.456",
                "12 34",
                "1 2345",
                "1,234,5",
                "1.234.56",
                "1e5",
                "0x10",
                "--12",
                "-12-",
                "+12-",
                "(-12)",
                "(12-)",
                "-(12)",
                "(12",
                "12)",
                "((12))",
                "()",
                "€(12 €)",
                "€ (12) €",
                "12 - €",
                "€12€",
                "12 k€",
                "1,234.567.8",
                ".5",
                "5.",
                "1 234 567'890",
                "NaN",
                "∞",
                "١٢"
            })
    void what_is_no_number_is_refused(String cell) {
        assertThat(NumberText.parse(cell)).isEmpty();
    }

    @Property
    void what_we_write_is_read_back(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long cents, @ForAll boolean french) {
        BigDecimal number = BigDecimal.valueOf(cents, 2).setScale(2, RoundingMode.UNNECESSARY);
        String written = Format.of(french ? Locale.FRENCH : Locale.ENGLISH).number(number);

        assertThat(NumberText.parse(written).flatMap(text -> text.number(UNSURE)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }
}
