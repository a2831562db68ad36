package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Growth, payments and paybacks of a few round numbers, worked by hand. */
class GrowthTest {

    /** 100 became 121 in two years: a tenth each. What became nothing lost all of it. */
    @Test
    void the_yearly_growth_of_two_years_is_a_root() {
        assertThat(yearly("100", "121", 2)).isCloseTo(0.1, within(1e-15));
        assertThat(yearly("100", "121", 1)).isCloseTo(0.21, within(1e-15));
        assertThat(yearly("100", "0", 3)).isEqualTo(-1);
        assertThat(Growth.yearly(big("0"), big("121"), 2)).isEmpty();
        assertThat(Growth.yearly(big("100"), big("-1"), 2)).isEmpty();
    }

    @Test
    void a_year_has_a_whole_number_of_some_periods_only() {
        assertThat(Growth.ofAYear(big("2"), big("6"))).isEqualByComparingTo("4");
        assertThat(Growth.ofAYear(big("2"), big("12"))).isEqualByComparingTo("2");
        assertThat(Growth.ofAYear(big("2"), big("5"))).isEqualByComparingTo("1");
        assertThat(Growth.ofAYear(big("2"), big("24"))).isEqualByComparingTo("1");
    }

    /** 75 of 100 stay each half-year, or of two years √¾ in one. */
    @Test
    void what_a_year_leaves_is_a_power_or_a_root() {
        assertThat(Growth.leftAfterAYear(big("100"), big("25"), big("6"))).isEqualByComparingTo("5625");
        assertThat(Growth.leftAfterAYear(big("100"), big("25"), big("24")).doubleValue())
                .isCloseTo(Math.sqrt(0.75), within(1e-15));
        assertThat(Growth.leftAfterAYear(big("100"), big("25"), big("5")).doubleValue())
                .isCloseTo(Math.pow(0.75, 2.4), within(1e-15));
    }

    /** 21 % a year: 10 % a half-year, as 1.1² = 1.21, and 1.21² − 1 = 46.41 % in two years. */
    @Test
    void interest_is_compounded() {
        assertThat(Growth.interest(big("0.21"), big("12"))).isEqualByComparingTo("0.21");
        assertThat(Growth.interest(big("0.21"), big("6")).doubleValue()).isCloseTo(0.1, within(1e-15));
        assertThat(Growth.interest(big("0.21"), big("24")).doubleValue()).isCloseTo(0.4641, within(1e-15));
    }

    /** Four fifths stay: 1 + 0.8 + 0.64 in three years; 1 and half of 0.8 where a period has two; ¾ of one of four. */
    @Test
    void of_a_period_that_the_horizon_cuts_the_part_before_counts() {
        assertThat(Growth.payments(big("10"), big("2"), big("12"), 36)).isEqualByComparingTo("2.44");
        assertThat(Growth.payments(big("10"), big("2"), big("24"), 36)).isEqualByComparingTo("1.4");
        assertThat(Growth.payments(big("10"), big("2"), big("36"), 36)).isEqualByComparingTo("1");
        assertThat(Growth.payments(big("10"), big("2"), big("48"), 36)).isEqualByComparingTo("0.75");
    }

    /** 15 at 10 a period: one and a half, or, where half of the customers leave, 10 and 5: two. */
    @Test
    void a_cost_is_earned_back_later_the_more_leave() {
        assertThat(payback("15", "10", "0")).contains(1.5);
        assertThat(payback("15", "10", "0.5").orElseThrow()).isCloseTo(2, within(1e-14));
        assertThat(payback("19", "10", "0.5").orElseThrow()).isCloseTo(Math.log(20) / Math.log(2), within(1e-13));
    }

    /** 10 and 5 and so on never exceed 20; where all leave, what a first period brings is all there is. */
    @Test
    void a_cost_as_large_as_all_that_comes_is_never_earned_back() {
        assertThat(payback("20", "10", "0.5")).isEmpty();
        assertThat(payback("21", "10", "0.5")).isEmpty();
        assertThat(payback("10", "10", "1")).isEmpty();
        assertThat(payback("9", "10", "1")).contains(0.0);
    }

    @Test
    void a_cost_is_paid_back_by_the_end_of_the_month_that_covers_it() {
        SortedMap<Integer, BigDecimal> margins = new TreeMap<>(Map.of(0, big("400"), 1, big("300"), 5, big("300")));

        assertThat(Growth.paidBackBy(big("399"), margins)).contains(BigDecimal.valueOf(1));
        assertThat(Growth.paidBackBy(big("400"), margins)).contains(BigDecimal.valueOf(1));
        assertThat(Growth.paidBackBy(big("401"), margins)).contains(BigDecimal.valueOf(2));
        assertThat(Growth.paidBackBy(big("1000"), margins)).contains(BigDecimal.valueOf(6));
        assertThat(Growth.paidBackBy(big("1001"), margins)).isEmpty();
        assertThat(Growth.paidBackBy(big("0"), new TreeMap<>())).contains(BigDecimal.ZERO);
        assertThat(Growth.paidBackBy(big("1"), new TreeMap<>())).isEmpty();
    }

    /** 1, 2 and 4 are 1, 2 and 3 apart. */
    @Test
    void inequality_adds_up_how_far_every_two_are_apart() {
        assertThat(Inequality.of(List.of(big("4"), big("1"), big("2")))).isEqualByComparingTo("6");
        assertThat(Inequality.of(List.of(big("7"), big("7")))).isEqualByComparingTo("0");
        assertThat(Inequality.of(List.of())).isEqualByComparingTo("0");
    }

    private static double yearly(String first, String last, int years) {
        return Growth.yearly(big(first), big(last), years).orElseThrow().doubleValue();
    }

    private static Optional<Double> payback(String cost, String margin, String churn) {
        return Growth.payback(big(cost), big(margin), big(churn)).map(BigDecimal::doubleValue);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
