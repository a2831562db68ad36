package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;

/** A result is a value with what it was made of, or a reason in words. */
class KpiResultTest {

    private static final Set<Flag> FLAGS = EnumSet.of(Flag.SMALL_SAMPLE, Flag.IMMATURE);

    @Test
    void numbers_stand_in_one_form() {
        KpiResult.Defined defined = defined("1.50", "300.0", "2E+2");
        assertThat(defined.number()).isEqualTo(new BigDecimal("1.5"));
        assertThat(defined.numerator()).isEqualTo(new BigDecimal("300"));
        assertThat(defined.denominator()).isEqualTo(new BigDecimal("200"));
        assertThat(defined("0.00", "0.0", "1")).isEqualTo(defined("0", "0", "1.0"));
    }

    @Test
    void flags_stand_in_the_order_of_their_declaration_and_stay_as_they_were() {
        Set<Flag> flags = EnumSet.copyOf(FLAGS);
        KpiResult.Defined defined = new KpiResult.Defined(
                BigDecimal.ONE, Unit.RATIO, BigDecimal.ONE, BigDecimal.ONE, 1, Optional.empty(), flags);
        flags.clear();
        assertThat(defined.flags()).containsExactly(Flag.IMMATURE, Flag.SMALL_SAMPLE);
        assertThatThrownBy(() -> defined.flags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> defined("1", "1", "0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be 0: 0.0");
    }

    @Test
    void a_value_goes_one_way_and_a_reason_the_other() {
        KpiResult value = defined("1.5", "3", "2");
        KpiResult reason = KpiResult.undefined(Reason.NO_CHURN, Map.of());
        assertThat(value.isDefined()).isTrue();
        assertThat(reason.isDefined()).isFalse();
        assertThat(value.value()).contains(new BigDecimal("1.5"));
        assertThat(reason.value()).isEmpty();
        assertThat(List.of(value, reason))
                .extracting(result -> result.<String>fold(
                        defined -> defined.number().toString(),
                        undefined -> undefined.reason().name()))
                .containsExactly("1.5", "NO_CHURN");
    }

    @Test
    void a_reason_tells_what_was_found_in_the_language_of_the_reader() {
        KpiResult.Undefined undefined = (KpiResult.Undefined) Own.kpi(value(facts(Order.class)))
                .compute(List.of(Facts.order("1")), DateRange.of("2020-01-01", "2020-12-31"));
        assertThat(undefined.reason()).isEqualTo(Reason.OUTSIDE_PERIOD);
        assertThat(undefined.text(Locale.ENGLISH)).contains("2020").startsWith("No fact lies in the period");
        assertThat(undefined.text(Locale.FRENCH)).contains("2020").doesNotContain("No fact");
    }

    @Test
    void a_number_has_sixteen_digits_whatever_it_is_made_of() {
        Kpi third =
                Own.kpi(ratio(Formulas.constant(BigDecimal.TEN)).over(facts(Order.class), Reason.EMPTY_DENOMINATOR));
        KpiResult.Defined defined = Own.defined(third, List.of(Facts.order("1"), Facts.order("1"), Facts.order("1")));
        assertThat(defined.number()).isEqualTo(new BigDecimal("3.333333333333333"));
    }

    private static KpiResult.Defined defined(String number, String numerator, String denominator) {
        return new KpiResult.Defined(
                new BigDecimal(number),
                Unit.RATIO,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                1,
                Optional.empty(),
                Set.of());
    }
}
