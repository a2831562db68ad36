package org.openpac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

class FormatTest {

    private static final Format FRENCH = Format.of(Locale.FRENCH);
    private static final Format ENGLISH = Format.of(Locale.ENGLISH);

    /** In the table, _ stands for the narrow no-break space U+202F and ~ for the no-break space U+00A0. */
    private static String spaces(String text) {
        return text.replace('_', '\u202f').replace('~', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "7 | 7 | 7",
                "999 | 999 | 999",
                "1000 | 1_000 | 1,000",
                "-1000 | \u22121_000 | \u22121,000",
                "1234567.891 | 1_234_567,891 | 1,234,567.891",
                "-0.5 | \u22120,5 | \u22120.5",
                "1E+3 | 1_000 | 1,000",
                "0.000000000001 | 0,000000000001 | 0.000000000001",
                "999999999999999 | 999_999_999_999_999 | 999,999,999,999,999"
            })
    void a_number_is_grouped_by_thousands(BigDecimal number, String french, String english) {
        assertThat(FRENCH.number(number)).isEqualTo(spaces(french));
        assertThat(ENGLISH.number(number)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.345 | 2 | 2,35",
                "-2.345 | 2 | \u22122,35",
                "2.999 | 2 | 3",
                "-0.001 | 2 | 0",
                "1200 | 0 | 1_200",
                "0.05 | 1 | 0,1"
            })
    void a_rounded_number_has_no_zeros_at_the_end(BigDecimal number, int decimals, String french) {
        assertThat(FRENCH.number(number, decimals)).isEqualTo(spaces(french));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.125 | 12,5~% | 12.5%",
                "1 | 100~% | 100%",
                "0 | 0~% | 0%",
                "-0.02 | \u22122~% | \u22122%",
                "12.5 | 1_250~% | 1,250%",
                "0.33333 | 33,3~% | 33.3%"
            })
    void a_fraction_is_written_in_hundredths(BigDecimal fraction, String french, String english) {
        assertThat(FRENCH.percent(fraction)).isEqualTo(spaces(french));
        assertThat(ENGLISH.percent(fraction)).isEqualTo(english);
        assertThat(new Share(fraction).text(Locale.FRENCH)).isEqualTo(spaces(french));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | EUR | 1_200~€ | €1,200",
                "1200.00 | EUR | 1_200~€ | €1,200",
                "1200.5 | EUR | 1_200,50~€ | €1,200.50",
                "-1200.5 | EUR | \u22121_200,50~€ | \u2212€1,200.50",
                "0 | EUR | 0~€ | €0",
                "1200 | JPY | 1_200~JPY | JPY~1,200",
                "-3 | CHF | \u22123~CHF | \u2212CHF~3",
                "1.5 | TND | 1,500~TND | TND~1.500",
                "0.005 | EUR | 0,005~€ | €0.005",
                "5 | USD | 5~$US | $5",
                "5 | GBP | 5~£ | £5",
                "1E+6 | EUR | 1_000_000~€ | €1,000,000"
            })
    void an_amount_has_its_currency_where_readers_expect_it(
            BigDecimal amount, String currency, String french, String english) {
        assertThat(FRENCH.money(amount, currency)).isEqualTo(spaces(french));
        assertThat(ENGLISH.money(amount, currency)).isEqualTo(spaces(english));
    }

    @Test
    void a_date_is_written_out_in_english_and_in_digits_in_french() {
        LocalDate date = LocalDate.of(2026, 3, 5);

        assertThat(FRENCH.date(date)).isEqualTo("05/03/2026");
        assertThat(ENGLISH.date(date)).isEqualTo("5 March 2026");
        assertThat(DateRange.of("2026-01-01", "2026-12-31").text(Locale.FRENCH)).isEqualTo("01/01/2026 – 31/12/2026");
    }

    @Test
    void words_of_a_plan_stand_in_quotation_marks() {
        assertThat(FRENCH.quoted("vite")).isEqualTo("«\u00a0vite\u00a0»");
        assertThat(ENGLISH.quoted("soon")).isEqualTo("“soon”");
    }

    @Test
    void a_quantity_is_written_with_its_unit() {
        assertThat(Quantity.of("4.08", Unit.PERCENT).text(Locale.FRENCH)).isEqualTo("4,08\u00a0%");
        assertThat(Quantity.of(1200, Unit.parse("EUR")).text(Locale.ENGLISH)).isEqualTo("€1,200");
        assertThat(Quantity.of(1200, Unit.COUNT).text(Locale.FRENCH)).isEqualTo("1\u202f200");
        assertThat(Quantity.of("3.2", Unit.RATIO).text(Locale.FRENCH)).isEqualTo("3,2");
        assertThat(Quantity.of(45, Unit.DAY).text(Locale.FRENCH)).isEqualTo("45\u00a0jours");
        assertThat(Quantity.of(45, Unit.parse("visits")).text(Locale.ENGLISH)).isEqualTo("45\u00a0visits");
    }

    @Test
    void arguments_are_written_in_the_readers_language() {
        Locale french = Locale.FRENCH;
        assertThat(Arguments.count(-1_200).text(french)).isEqualTo("−1\u202f200");
        assertThat(Arguments.numeric(new BigDecimal("1.005")).text(french)).isEqualTo("1,01");
        assertThat(Arguments.percentage(new BigDecimal("0.155")).text(french)).isEqualTo("15,5\u00a0%");
        assertThat(Arguments.day(LocalDate.of(2026, 12, 1)).text(Locale.ENGLISH))
                .isEqualTo("1 December 2026");
        assertThat(Arguments.named("a b").text(french)).isEqualTo("a b");
        assertThat(Arguments.several(List.of(Id.of("a"), Arguments.quoted("b"))).text(french))
                .isEqualTo("a, «\u00a0b\u00a0»");
        assertThat(Arguments.several(List.of()).text(french)).isEqualTo("–");
    }

    @Test
    void french_is_french_in_every_country_and_all_else_is_english() {
        assertThat(Format.of(Locale.CANADA_FRENCH)).isSameAs(FRENCH);
        assertThat(Format.of(Locale.GERMAN)).isSameAs(ENGLISH);
        assertThat(Format.of(Locale.ROOT)).isSameAs(ENGLISH);
    }

    @Property
    void a_number_can_be_read_back(@ForAll BigDecimal number) {
        String french = FRENCH.number(number);

        assertThat(new BigDecimal(french.replace("\u202f", "").replace(',', '.').replace('\u2212', '-')))
                .isEqualByComparingTo(number);
    }

    /** In Turkish a small I has no dot, in Arabic digits have other shapes. */
    @ParameterizedTest
    @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese"})
    void the_machines_language_changes_nothing(String tag) {
        List<String> before = samples();
        Locale saved = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(samples()).isEqualTo(before);
        } finally {
            Locale.setDefault(saved);
        }
    }

    private static List<String> samples() {
        List<String> samples = new java.util.ArrayList<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Format format = Format.of(locale);
            samples.add(format.number(new BigDecimal("-1234567.5")));
            samples.add(format.percent(new BigDecimal("0.155")));
            samples.add(format.money(new BigDecimal("1200.5"), "EUR"));
            samples.add(format.date(LocalDate.of(2026, 1, 9)));
            samples.add(org.openpac.core.value.UnitKind.DURATION.label(locale));
            samples.add(org.openpac.core.rule.Severity.INFO.label(Locale.GERMAN));
            samples.add(Quantity.of(12, Unit.HOUR).text(locale));
        }
        return samples;
    }
}
