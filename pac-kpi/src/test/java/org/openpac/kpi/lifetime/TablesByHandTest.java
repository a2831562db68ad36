package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Tables and values of a handful of customers who never leave and buy at the rate (1 + x)/(1 + T) a week. */
class TablesByHandTest {

    private static final double PRECISION = 1e-12;
    private static final Nbd MODEL = Nbd.of(1, 1, Cadence.WEEKLY);
    private static final Currency EURO = Currency.getInstance("EUR");

    /** Two weeks after one week bring 1 + x each; the last one, watched for two, 9/3 · 2. */
    @Test
    void a_holdout() {
        CustomerSummaries summaries = summaries(
                CustomerSummary.of("a", 0, 0, 7).withHoldoutRepeatCount(2),
                CustomerSummary.of("b", 0, 0, 7),
                CustomerSummary.of("c", 3, 6, 7).withHoldoutRepeatCount(5),
                CustomerSummary.of("d", 7, 7, 7).withHoldoutRepeatCount(8),
                CustomerSummary.of("e", 8, 14, 14).withHoldoutRepeatCount(9));
        HoldoutTable table = HoldoutTable.of(MODEL, summaries, Period.ofWeeks(2));
        assertThat(table.rows()).extracting(HoldoutTable.Row::repeatCount).containsExactly(0L, 3L, 7L);
        assertThat(table.rows()).extracting(HoldoutTable.Row::customers).containsExactly(2L, 1L, 2L);
        assertThat(table.rows()).extracting(HoldoutTable.Row::actualMean).containsExactly(1.0, 5.0, 8.5);
        assertThat(table.rows()).extracting(HoldoutTable.Row::predictedMean).containsExactly(1.0, 4.0, 7.0);
        assertThat(table.actualTotal()).isEqualTo(24);
        assertThat(table.predictedTotal()).isCloseTo(20, within(PRECISION));
        // Misses of 1, −1, 1, 0 and 3.
        assertThat(table.meanAbsoluteError()).isCloseTo(6 / 5.0, within(PRECISION));
        assertThat(table.rootMeanSquareError()).isCloseTo(Math.sqrt(12 / 5.0), within(PRECISION));
        // From the means 4.8 and 4: products 44, squares 58.8 and 38.
        assertThat(table.correlation().getAsDouble()).isCloseTo(44 / Math.sqrt(58.8 * 38), within(PRECISION));
    }

    @Test
    void a_holdout_of_nobody() {
        HoldoutTable table = HoldoutTable.of(MODEL, summaries(), Period.ofWeeks(2));
        assertThat(table.rows()).isEmpty();
        assertThat(table.actualTotal()).isZero();
        assertThat(table.meanAbsoluteError()).isZero();
        assertThat(table.rootMeanSquareError()).isZero();
        assertThat(table.correlation()).isEmpty();
    }

    /** After a week a count x has the probability 1/2 · (1/2)<sup>x</sup>, after three 1/4 · (3/4)<sup>x</sup>. */
    @Test
    void a_table_of_repeat_purchases() {
        List<CustomerSummary> customers = new ArrayList<>();
        for (long count : new long[] {0, 0, 0, 1, 1, 2, 3, 4}) {
            customers.add(CustomerSummary.of("week " + customers.size(), count, count, 7));
        }
        for (long count : new long[] {0, 1, 3, 5}) {
            customers.add(CustomerSummary.of("weeks " + customers.size(), count, count, 21));
        }
        CustomerSummaries summaries = CustomerSummaries.of(customers, Cadence.WEEKLY);
        GoodnessOfFit fit = GoodnessOfFit.of(MODEL, summaries, 3);
        double[] expected = {5, 2.75, 1.5625, 2.6875};
        long[] observed = {4, 3, 1, 4};
        double statistic = 0;
        for (int count = 0; count < 4; count++) {
            GoodnessOfFit.Row row = fit.rows().get(count);
            assertThat(row.repeatCount()).isEqualTo(count);
            assertThat(row.observed()).isEqualTo(observed[count]);
            assertThat(row.expected()).isCloseTo(expected[count], within(PRECISION));
            statistic += Math.pow(observed[count] - expected[count], 2) / expected[count];
        }
        assertThat(fit.rows()).hasSize(4);
        assertThat(fit.statistic()).isCloseTo(statistic, within(PRECISION));
        assertThat(fit.freedom()).isEqualTo(1);
        assertThat(fit.pValue().getAsDouble())
                .isCloseTo(ChiSquaredDistribution.of(1).survivalProbability(statistic), within(PRECISION));
        assertThat(GoodnessOfFit.of(MODEL, summaries, 2).pValue()).isEmpty();
        assertThat(GoodnessOfFit.of(MODEL, summaries, 1).freedom()).isZero();
        assertThatThrownBy(() -> GoodnessOfFit.of(MODEL, summaries, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Amounts with p 2, q 3 and γ 4: 4 on average, and 2 (4 + 2 · 10)/(2 · 2 + 2) = 8 of who spent 10 twice. He comes 3/2 times a week,
     * for two weeks and four days, at a tenth a week.
     */
    @Test
    void values_at_three_times_of_a_period() {
        GammaGamma spends = GammaGamma.of(2, 3, 4);
        CustomerSummaries summaries = summaries(
                CustomerSummary.of("a", 2, 7, 7).withRepeatSpend(new BigDecimal("20"), EURO),
                CustomerSummary.of("b", 0, 0, 7));
        ValueTerms terms = ValueTerms.of(DiscountRate.perPeriod(0.1, Cadence.WEEKLY), Period.ofDays(18))
                .withMargin(0.25);
        double middle = Math.pow(1.1, -0.5) + Math.pow(1.1, -1.5) + 4 / 7.0 * Math.pow(1.1, -2.5);
        double end = 1 / 1.1 + 1 / 1.21 + 4 / 7.0 / 1.331;
        double always = (1 - Math.pow(1.1, -18 / 7.0)) / Math.log(1.1);
        assertValues(spends, summaries, terms.withTiming(PaymentTiming.MID_PERIOD), middle);
        assertValues(spends, summaries, terms.withTiming(PaymentTiming.END_OF_PERIOD), end);
        assertValues(spends, summaries, terms, always);
        ValueTerms endless =
                ValueTerms.of(DiscountRate.perPeriod(0.1, Cadence.WEEKLY)).withMargin(0.25);
        assertValues(spends, summaries, endless, 1 / Math.log(1.1));
    }

    private static void assertValues(GammaGamma spends, CustomerSummaries summaries, ValueTerms terms, double weeks) {
        CustomerValues values = CustomerValues.of(MODEL, spends, summaries, terms);
        assertThat(values.terms()).isEqualTo(terms);
        assertThat(values.customers()).extracting(PredictedValue::customer).containsExactly("a", "b");
        PredictedValue first = values.customers().get(0);
        PredictedValue second = values.customers().get(1);
        assertThat(first.probabilityAlive()).isEqualTo(1);
        assertThat(first.spendPerPurchase().getAsDouble()).isCloseTo(8, within(PRECISION));
        assertThat(second.spendPerPurchase().getAsDouble()).isCloseTo(4, within(PRECISION));
        assertThat(first.discountedPurchases()).isCloseTo(1.5 * weeks, within(PRECISION));
        assertThat(first.value().getAsDouble()).isCloseTo(0.25 * 8 * 1.5 * weeks, within(PRECISION));
        assertThat(second.value().getAsDouble()).isCloseTo(0.25 * 4 * 0.5 * weeks, within(PRECISION));
        assertThat(values.total().getAsDouble()).isCloseTo(3.5 * weeks, within(PRECISION));
        assertThat(values.mean().getAsDouble()).isCloseTo(1.75 * weeks, within(PRECISION));
    }

    /** With q at 1/2 no mean of all is finite: who is known has a value, the other none, and so there is no total. */
    @Test
    void without_a_mean_of_all_there_is_no_total() {
        CustomerSummaries summaries = summaries(
                CustomerSummary.of("a", 2, 7, 7).withRepeatSpend(new BigDecimal("20"), EURO),
                CustomerSummary.of("b", 0, 0, 7));
        ValueTerms terms = ValueTerms.of(DiscountRate.annual(0.1));
        CustomerValues values = CustomerValues.of(MODEL, GammaGamma.of(2, 0.5, 4), summaries, terms);
        assertThat(values.customers().get(0).value()).isPresent();
        assertThat(values.customers().get(1).value()).isEmpty();
        assertThat(values.total()).isEmpty();
        assertThat(values.mean()).isEmpty();
        CustomerValues none = CustomerValues.of(MODEL, GammaGamma.of(2, 3, 4), summaries(), terms);
        assertThat(none.total()).hasValue(0);
        assertThat(none.mean()).isEmpty();
        assertThat(none)
                .isEqualTo(CustomerValues.of(MODEL, GammaGamma.of(2, 3, 4), summaries(), terms))
                .isNotEqualTo(values);
    }

    @Test
    void terms_without_a_sum_are_refused() {
        DiscountRate none = DiscountRate.annual(0);
        DiscountRate tenth = DiscountRate.annual(0.1);
        assertThatThrownBy(() -> ValueTerms.of(none)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ValueTerms.of(none, Period.ofYears(1)).horizon()).hasValue(Period.ofYears(1));
        assertThatThrownBy(() -> ValueTerms.of(tenth).withTiming(PaymentTiming.MID_PERIOD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ValueTerms.of(tenth).withMargin(0).margin()).isZero();
        assertThat(ValueTerms.of(tenth).withMargin(1).margin()).isEqualTo(1);
        for (double margin : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> new ValueTerms(tenth, Optional.empty(), margin, PaymentTiming.CONTINUOUS))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static CustomerSummaries summaries(CustomerSummary... customers) {
        return CustomerSummaries.of(List.of(customers), Cadence.WEEKLY);
    }
}
