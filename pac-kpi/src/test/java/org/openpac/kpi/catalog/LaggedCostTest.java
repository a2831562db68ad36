package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.Facts;

/** Costs that take effect in January 2026, or in it and February, worked by hand. */
class LaggedCostTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void months_are_whole_from_a_first_day_to_a_last() {
        assertThat(LaggedCost.wholeMonths(DateRange.of("2026-01-01", "2026-01-31")))
                .isEqualTo(1);
        assertThat(LaggedCost.wholeMonths(DateRange.of("2025-12-01", "2026-02-28")))
                .isEqualTo(3);
        assertThat(LaggedCost.wholeMonths(DateRange.of("2026-01-02", "2026-01-31")))
                .isZero();
        assertThat(LaggedCost.wholeMonths(DateRange.of("2026-01-01", "2026-01-30")))
                .isZero();
        assertThat(LaggedCost.wholeMonths(DateRange.of("2026-03-01", "2026-01-31")))
                .isZero();
    }

    /** A third of 300 spent in November, and 900 at once. */
    @Test
    void what_is_spread_over_months_counts_in_part() {
        SortedMap<MonthlyEffect, BigDecimal> costs = new TreeMap<>();
        costs.put(effect(-2, 0, 2), big("300"));
        costs.put(effect(0, 0, 0), big("900"));

        assertThat(takingEffect(costs, 1))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000"));
        // In January and February it is still the last third of November's, which begins in January.
        assertThat(takingEffect(costs, 2))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000"));
    }

    /** 400 spent in December are spread over December to March: 100 in January, 200 until February. */
    @Test
    void both_ends_of_the_period_cut_what_is_spread() {
        SortedMap<MonthlyEffect, BigDecimal> costs = new TreeMap<>();
        costs.put(effect(-3, 0, 0), big("7"));
        costs.put(effect(-1, 0, 3), big("400"));

        assertThat(takingEffect(costs, 1))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100"));
        assertThat(takingEffect(costs, 2))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("200"));
    }

    @Test
    void costs_that_begin_after_the_longest_lag_before_the_period_do_not_tell() {
        SortedMap<MonthlyEffect, BigDecimal> costs = new TreeMap<>();
        costs.put(effect(-1, 0, 2), big("300"));

        assertThat(takingEffect(costs, 1)).isEmpty();
        costs.put(effect(-2, 0, 0), big("1"));
        assertThat(takingEffect(costs, 1))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("100"));
        assertThat(takingEffect(new TreeMap<>(), 1)).isEmpty();
    }

    /** Paid a month after it took effect, half of it: 100 of January's 200 and 150 of February's 300. */
    @Test
    void what_is_paid_after_its_effect_has_to_be_known_until_after_the_period() {
        SortedMap<MonthlyEffect, BigDecimal> costs = new TreeMap<>();
        costs.put(effect(0, -1, 0), big("200"));

        assertThat(takingEffect(costs, 1)).isEmpty();
        costs.put(effect(1, -1, 0), big("300"));
        assertThat(takingEffect(costs, 1))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("250"));
        assertThat(takingEffect(costs, 2)).isEmpty();
    }

    @Test
    void costs_with_no_early_effect_may_end_before_the_period_does() {
        SortedMap<MonthlyEffect, BigDecimal> costs = new TreeMap<>();
        costs.put(effect(0, 0, 0), big("200"));

        assertThat(takingEffect(costs, 2))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("200"));
    }

    /** Ten and a half days are eleven: from 21 December to the 25th for the first five days of January. */
    @Test
    void days_are_shifted_back_by_a_rounded_cycle() {
        SortedMap<LocalDate, BigDecimal> costs = new TreeMap<>();
        costs.put(LocalDate.of(2025, 12, 21), big("1"));
        costs.put(LocalDate.of(2025, 12, 25), big("20"));
        costs.put(LocalDate.of(2025, 12, 26), big("300"));

        assertThat(earlier("10.5", costs)).contains(big("21"));
        assertThat(earlier("10.4", costs)).contains(big("320"));
        assertThat(earlier("12", costs)).isEmpty();
        assertThat(earlier("10", new TreeMap<>())).isEmpty();
    }

    @Test
    void effects_are_sorted_by_their_month_and_then_by_their_lag() {
        List<MonthlyEffect> sorted =
                List.of(effect(-1, 3, 4), effect(0, -1, 0), effect(0, 0, 0), effect(0, 0, 2), effect(1, -5, 0));

        assertThat(new TreeSet<>(List.of(
                        sorted.get(3), sorted.get(1), sorted.get(4), sorted.get(0), sorted.get(2), sorted.get(3))))
                .containsExactlyElementsOf(sorted);
        assertThat(MonthlyEffect.of(Facts.direct("1").withDate(FIRST.plusDays(30))))
                .isEqualTo(effect(0, 0, 0))
                .hasSameHashCodeAs(effect(0, 0, 0));
    }

    /** Small hash tables look at the last bits: those of the months of a year and of short lags are to differ. */
    @Test
    void months_and_lags_next_to_each_other_have_hash_codes_that_differ() {
        for (int month = 0; month < 24; month++) {
            assertThat(effect(month + 1, 0, 0).hashCode() - effect(month, 0, 0).hashCode())
                    .isEqualTo(1);
        }
        assertThat(effect(0, 0, 1).hashCode()).isNotEqualTo(effect(0, 0, 0).hashCode());
    }

    private static Optional<BigDecimal> takingEffect(SortedMap<MonthlyEffect, BigDecimal> costs, int months) {
        LocalDate last = FIRST.plusMonths(months).minusDays(1);
        return LaggedCost.takingEffect(
                BigDecimal.valueOf(FIRST.toEpochDay()), BigDecimal.valueOf(last.toEpochDay()), costs);
    }

    private static Optional<BigDecimal> earlier(String cycle, SortedMap<LocalDate, BigDecimal> costs) {
        return LaggedCost.earlier(
                BigDecimal.valueOf(FIRST.toEpochDay()),
                BigDecimal.valueOf(FIRST.plusDays(4).toEpochDay()),
                big(cycle),
                costs);
    }

    private static MonthlyEffect effect(int monthsAfterJanuary, int first, int last) {
        return new MonthlyEffect(JANUARY.plusMonths(monthsAfterJanuary), new EffectLag(first, last));
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
