package org.openpac.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals, shares, quantities, kinds of change, spreads over time and computed figures. */
class NumberTest {

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Values.decimals();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Values.quantities();
    }

    @Provide
    Arbitrary<Share> shares() {
        return Values.shares();
    }

    @Property
    void a_canonical_decimal_is_the_same_number_in_its_one_form(@ForAll("decimals") BigDecimal value) {
        BigDecimal canonical = Decimals.canonical(value, "value");

        assertThat(canonical).isEqualByComparingTo(value);
        assertThat(canonical.scale()).isBetween(0, Decimals.MAX_DECIMALS);
        assertThat(canonical.toPlainString()).doesNotMatch(".*\\.\\d*0|-0");
        assertThat(Decimals.canonical(canonical, "value")).isEqualTo(canonical);
        assertThat(Decimals.parse(canonical.toString(), "value")).isEqualTo(canonical);
    }

    @Property
    void a_canonical_decimal_survives_as_a_double(@ForAll("decimals") BigDecimal value) {
        assertThat(new BigDecimal(Double.toString(value.doubleValue()))).isEqualByComparingTo(value);
    }

    @Property
    void zeros_at_the_end_make_no_other_value(
            @ForAll("decimals") BigDecimal value, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal longer = value.setScale(value.scale() + zeros);

        assertThat(new Share(longer)).isEqualTo(new Share(value)).hasSameHashCodeAs(new Share(value));
        assertThat(new Quantity(longer, Unit.COUNT))
                .isEqualTo(new Quantity(value, Unit.COUNT))
                .hasSameHashCodeAs(new Quantity(value, Unit.COUNT));
    }

    @ParameterizedTest
    @CsvSource({"100,100", "1E+2,100", "1.50,1.5", "-0.0,0", "0E-40,0", "0E+999999999,0", "1E-12,0.000000000001"})
    void a_number_has_one_form(String written, String canonical) {
        assertThat(Decimals.canonical(new BigDecimal(written), "value").toPlainString())
                .isEqualTo(canonical);
        assertThat(Share.of(written)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "-1000000000000000",
                "1E+15",
                "1E-13",
                "1234567890123456",
                "0.1234567890123456",
                "1E+2147483647",
                "1E-2147483647"
            })
    void a_number_that_a_plan_cannot_hold_is_refused_by_name_and_value(String number) {
        assertThat(Decimals.isWithinBounds(new BigDecimal(number))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.parse(number, "weight"))
                .withMessageStartingWith("weight must have at most 15 significant digits, 12 decimals")
                .withMessageContaining(new BigDecimal(number).toString());
    }

    @Test
    void a_number_of_a_million_digits_is_refused_in_few_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Decimals.canonical(new BigDecimal(java.math.BigInteger.ONE.shiftLeft(40_000)), "value"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,5", "1 000", "NaN", "Infinity", "0x10", "1e", "--1"})
    void what_is_no_number_is_refused_by_name_and_value(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(text))
                .withMessage("share must be a decimal number: " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(text, Unit.COUNT))
                .withMessage("value must be a decimal number: " + text);
    }

    @Property
    void a_quantity_is_read_as_it_is_written(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity).hasSameHashCodeAs(quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5EUR", "EUR 5", "5  EUR", "5 EURO"})
    void what_is_no_quantity_is_refused_with_its_text(String text) {
        String last = text.isEmpty() ? "" : text.substring(text.indexOf(' ') + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .containsAnyOf(": " + last, ": " + text, ": " + text.split(" ", -1)[0]));
    }

    @Property
    void a_share_is_read_as_it_is_written(@ForAll("shares") Share share) {
        assertThat(Share.of(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
        assertThat(share.isWithinWhole())
                .isEqualTo(share.fraction().compareTo(BigDecimal.ZERO) >= 0
                        && share.fraction().compareTo(BigDecimal.ONE) <= 0);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "0.5,true", "-0.01,false", "1.01,false"})
    void a_share_says_whether_it_is_a_part(String fraction, boolean isPart) {
        assertThat(Share.of(fraction).isWithinWhole()).isEqualTo(isPart);
    }

    /** From 20: 150 more is 170; 15 % more is 20 + 3 = 23; 2 points more is 22. From a loss of 20, 10 % more is −18. */
    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE_VALUE,20,1200,1200",
        "ABSOLUTE_DELTA,20,150,170",
        "ABSOLUTE_DELTA,20,-5,15",
        "RELATIVE_PERCENT,20,15,23",
        "RELATIVE_PERCENT,20,2,20.4",
        "RELATIVE_PERCENT,-20,10,-18",
        "RELATIVE_PERCENT,0,10,0",
        "PERCENTAGE_POINTS,20,2,22",
        "PERCENTAGE_POINTS,20,-2.5,17.5"
    })
    void a_kind_of_change_says_which_level_is_meant(
            ChangeKind kind, BigDecimal baseline, BigDecimal number, BigDecimal level) {
        assertThat(kind.level(baseline, number)).isEqualByComparingTo(level);
        assertThat(kind.needsBaseline()).isEqualTo(kind != ChangeKind.ABSOLUTE_VALUE);
    }

    @Property
    void no_change_leaves_the_baseline(@ForAll("decimals") BigDecimal baseline) {
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.needsBaseline()) {
                assertThat(kind.level(baseline, BigDecimal.ZERO)).isEqualByComparingTo(baseline);
            }
        }
    }

    @Test
    void a_spread_says_what_its_shares_add_up_to() {
        Phasing thirds = new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.5"), Share.of("0.3"), Share.of("0.2")));
        Phasing short_ = new Phasing(PhasingPeriod.MONTH, List.of(Share.of("0.5"), Share.of("0.499")));

        assertThat(thirds.total()).isEqualByComparingTo("1");
        assertThat(thirds.isWhole()).isTrue();
        assertThat(short_.total()).isEqualByComparingTo("0.999");
        assertThat(short_.isWhole()).isFalse();
        assertThat(new Phasing(PhasingPeriod.MONTH, List.of()).isWhole()).isFalse();
    }

    @Test
    void a_spread_keeps_its_own_list() {
        List<Share> shares = new java.util.ArrayList<>(List.of(Share.WHOLE));
        Phasing phasing = new Phasing(PhasingPeriod.MONTH, shares);
        shares.clear();

        assertThat(phasing.shares()).containsExactly(Share.WHOLE);
    }

    @Test
    void a_figure_is_a_number_or_a_reason() {
        assertThat(Figure.known(BigDecimal.TEN).value()).contains(BigDecimal.TEN);
        assertThat(Figure.known(BigDecimal.TEN).gap()).isEmpty();
        assertThat(Figure.unknown(Gap.NO_KPI).value()).isEmpty();
        assertThat(Figure.unknown(Gap.NO_KPI).gap()).contains(Gap.NO_KPI);
        assertThat(Figure.unknown(Gap.NO_KPI)).isEqualTo(Figure.unknown(Gap.NO_KPI));
    }

    @ParameterizedTest
    @CsvSource({
        "1 DAY, 1~day, 1~jour",
        "-1 DAY, −1~day, −1~jour",
        "0 DAY, 0~days, 0~jour",
        "1.5 HOUR, 1.5~hours, '1,5~heure'",
        "1.99 WEEK, 1.99~weeks, '1,99~semaine'",
        "2 WEEK, 2~weeks, 2~semaines",
        "1 MONTH, 1~month, 1~mois",
        "3 YEAR, 3~years, 3~ans",
        "1 SCORE, 1~point, 1~point",
        "1 COUNT, 1, 1",
    })
    void a_unit_agrees_with_its_number(String quantity, String english, String french) {
        assertThat(Quantity.parse(quantity).text(Locale.ENGLISH)).isEqualTo(english.replace('~', '\u00a0'));
        assertThat(Quantity.parse(quantity).text(Locale.FRENCH)).isEqualTo(french.replace('~', '\u00a0'));
    }
}
