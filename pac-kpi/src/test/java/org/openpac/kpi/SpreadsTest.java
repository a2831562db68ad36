package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.catalog.DealKpis;
import org.openpac.kpi.catalog.SatisfactionKpis;
import org.openpac.kpi.statistic.Interval;

/** Intervals by hand, with quantiles from printed tables, and by Commons Statistics. */
class SpreadsTest {

    /** Scores 3, 4, 4, 5: mean 4, s² = 2/3; t(3) = 3.182 in the tables. */
    @Test
    void a_mean_of_four_has_the_interval_of_student() {
        Interval interval =
                interval(SatisfactionKpis.MEAN_SATISFACTION, satisfied(3), satisfied(4), satisfied(4), satisfied(5));
        double margin = 3.182 * Math.sqrt(2.0 / 3 / 4);
        assertThat(interval.lower()).isCloseTo(4 - margin, within(0.0005));
        assertThat(interval.upper()).isCloseTo(4 + margin, within(0.0005));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    /** Sales of 100 and 300: mean 200, s = 141.42; t(1) = 12.706 in the tables, and 12.706 × 100 = 1270.6. */
    @Test
    void a_mean_of_two_is_as_good_as_unknown() {
        Interval interval = interval(DealKpis.AVERAGE_SALE, Facts.wonDeal("100", 1), Facts.wonDeal("300", 1));
        assertThat(interval.lower()).isCloseTo(200 - 1270.6, within(0.05));
        assertThat(interval.upper()).isCloseTo(200 + 1270.6, within(0.05));
    }

    /** The same by an indicator of one's own: 100, 200 and 300 have s = 100; t(2) = 4.303 in the tables. */
    @Test
    void a_mean_of_ones_own_has_it_too() {
        Total<Deal> sales = Formulas.sum(Deal.class, Deal::amount);
        Total<Deal> squares = Formulas.squares(Deal.class, Deal::amount);
        Kpi mean = Own.kpi(Formulas.mean(sales, squares, Formulas.facts(Deal.class), Reason.EMPTY_DENOMINATOR));
        Interval interval = interval(mean, Facts.wonDeal("100", 1), Facts.wonDeal("200", 1), Facts.wonDeal("300", 1));
        assertThat(interval.width()).isCloseTo(2 * 4.303 * 100 / Math.sqrt(3), within(0.06));
    }

    /** Two of four recommend, one advises against: 25 points, and sqrt((0.5 + 0.25 - 0.0625) / 4) = 0.41458. */
    @Test
    void a_score_of_ones_own_has_its_interval() {
        Total<Survey> answers = Formulas.facts(Survey.class);
        Kpi score = Own.kpi(Formulas.netScore(
                answers.where(survey -> survey.score() > 8),
                answers.where(survey -> survey.score() < 7),
                answers,
                Reason.EMPTY_DENOMINATOR));
        SalesFact[] facts = IntStream.of(10, 9, 7, 6)
                .mapToObj(points -> Facts.survey(SurveyQuestion.RECOMMENDATION, points, 1))
                .toArray(SalesFact[]::new);
        assertThat(Own.defined(score, List.of(facts)).number()).isEqualByComparingTo("25");
        assertThat(interval(score, facts).lower()).isCloseTo(25 - 195.996 * 0.41458, within(0.005));
    }

    @Test
    void a_single_case_has_no_interval() {
        assertThat(Own.defined(SatisfactionKpis.MEAN_SATISFACTION, List.of(satisfied(3)))
                        .interval())
                .isEmpty();
    }

    @Property
    void the_interval_of_a_mean_is_that_of_commons_statistics(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 1, max = 5) Integer> scores) {
        double n = scores.size();
        double mean = scores.stream().mapToInt(i -> i).average().orElseThrow();
        double squares =
                scores.stream().mapToDouble(i -> (i - mean) * (i - mean)).sum();
        double margin = TDistribution.of(n - 1).inverseSurvivalProbability(0.025) * Math.sqrt(squares / (n - 1) / n);
        Interval interval = interval(
                SatisfactionKpis.MEAN_SATISFACTION,
                scores.stream().map(SpreadsTest::satisfied).toArray(SalesFact[]::new));
        assertThat(interval.lower()).isCloseTo(mean - margin, within(1e-9));
        assertThat(interval.upper()).isCloseTo(mean + margin, within(1e-9));
    }

    /** All of 4 recommend: no spread is left, and nothing above 100 is possible. */
    @Test
    void a_score_keeps_within_its_range() {
        assertThat(Spreads.score(BigDecimal.valueOf(4), BigDecimal.ZERO, BigDecimal.valueOf(4)))
                .contains(new Interval(100, 100, 0.95));
        Interval nearlyAll = Spreads.score(BigDecimal.valueOf(9), BigDecimal.ONE, BigDecimal.TEN)
                .orElseThrow();
        assertThat(nearlyAll.upper()).isEqualTo(100);
        // sqrt((0.9 + 0.1 - 0.64) / 10) = 0.18974 and 1.95996 times that 0.37188
        assertThat(nearlyAll.lower()).isCloseTo(80 - 37.188, within(0.0005));
        Interval nearlyNone = Spreads.score(BigDecimal.ONE, BigDecimal.valueOf(9), BigDecimal.TEN)
                .orElseThrow();
        assertThat(nearlyNone.lower()).isEqualTo(-100);
    }

    /** Nobody of 3: Wilson leaves z²/(n + z²) = 3.8415/6.8415. */
    @Test
    void a_share_of_none_has_an_interval() {
        Interval none = Spreads.wilson(new Formula.Quotient(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(3)))
                .orElseThrow();
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(56.15, within(0.005));
    }

    @Test
    void more_cases_than_a_long_holds_have_no_interval() {
        BigDecimal many = new BigDecimal("9223372036854775808");
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ZERO, BigDecimal.ONE, many)))
                .isEmpty();
        assertThat(Spreads.mean(BigDecimal.ONE, many, many)).isEmpty();
        BigDecimal most = many.subtract(BigDecimal.ONE);
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ONE, most, most)))
                .isPresent();
        assertThat(Spreads.mean(most, most, most)).isPresent();
    }

    @Test
    void less_than_none_and_parts_of_cases_have_no_interval() {
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ONE, BigDecimal.ONE.negate(), BigDecimal.ONE)))
                .isEmpty();
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ONE, new BigDecimal("0.5"), BigDecimal.ONE)))
                .isEmpty();
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("1.5"))))
                .isEmpty();
        assertThat(Spreads.wilson(new Formula.Quotient(BigDecimal.ONE, new BigDecimal("1.0"), new BigDecimal("2.0"))))
                .isPresent();
    }

    private static Survey satisfied(int score) {
        return Facts.survey(SurveyQuestion.SATISFACTION, score, 1);
    }

    private static Interval interval(Kpi kpi, SalesFact... facts) {
        return Own.defined(kpi, Stream.of(facts).toList()).interval().orElseThrow();
    }
}
