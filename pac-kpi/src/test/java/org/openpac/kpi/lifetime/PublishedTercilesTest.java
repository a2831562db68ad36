package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * What CDNOW's 23,570 customers of 1997 will still be worth, by thirds of recency, frequency and amount: Fader, Hardie and Lee, Journal
 * of Marketing Research 42 (2005), 415–430; a margin of 30 %, 15 % a year of 52 weeks, both models fitted to the 78 weeks of the sample.
 *
 * <p>The paper leaves out ten customers of more than $4,000: it is repeat purchases that ten customers spent so much on, with the first
 * ones it would be twelve. It cuts the 11,506 others that came back into three parts of the same size, so that a cut runs through
 * customers who bought as often, or last in the same week. Sorted by amount, then by week, then by frequency, each sort keeping the order
 * that it found among equals, these are the printed figures.
 */
class PublishedTercilesTest {

    private static final BigDecimal LARGEST = new BigDecimal(4_000);

    private record Valued(CustomerSummary customer, double value) {

        long lastWeek() {
            // The cohort began in the first quarter: a week of the 78 ends every seven days before the end of the last.
            return -Math.floorDiv(customer.daysSinceLast(), 7);
        }

        double mean() {
            return customer.meanRepeatSpend().orElse(0);
        }
    }

    @Test
    void the_average_value_of_each_third_is_the_published_one() {
        List<Valued> back = valued().stream()
                .filter(each -> each.customer().repeatCount() > 0)
                .filter(each -> each.customer().repeatSpend().orElseThrow().compareTo(LARGEST) <= 0)
                .toList();
        assertThat(back).hasSize(23_570 - 12_054 - 10);

        List<Valued> byAmount = sorted(back, Comparator.comparingDouble(Valued::mean));
        List<Valued> byWeek = sorted(byAmount, Comparator.comparingLong(Valued::lastWeek));
        ToLongFunction<Valued> frequency = each -> each.customer().repeatCount();
        List<Valued> byFrequency = sorted(byWeek, Comparator.comparingLong(frequency));

        assertThirds(byWeek, "10", "62", "201");
        assertThirds(byFrequency, "18", "50", "205");
        assertThirds(byAmount, "31", "81", "160");
    }

    /** The same computation by other means: those who never came back are worth $53,086.49 together, $4.40 each. */
    @Test
    void those_who_never_came_back_are_worth_what_was_computed_elsewhere() {
        List<Valued> gone = valued().stream()
                .filter(each -> each.customer().repeatCount() == 0)
                .toList();
        double total = gone.stream().mapToDouble(Valued::value).sum();
        assertThat(gone).hasSize(12_054);
        assertThat(total).isCloseTo(53_086.49, lastDigitOf("53086.49"));
        assertThat(total / gone.size()).isCloseTo(4.40, lastDigitOf("4.40"));
    }

    private static List<Valued> sorted(List<Valued> customers, Comparator<Valued> order) {
        return customers.stream().sorted(order).toList();
    }

    private static void assertThirds(List<Valued> sorted, String... printed) {
        int size = sorted.size();
        int first = (size + 2) / 3;
        int second = first + (size - first + 1) / 2;
        List<List<Valued>> thirds =
                List.of(sorted.subList(0, first), sorted.subList(first, second), sorted.subList(second, size));
        for (int i = 0; i < printed.length; i++) {
            double mean =
                    thirds.get(i).stream().mapToDouble(Valued::value).average().orElseThrow();
            assertThat(mean).isCloseTo(Double.parseDouble(printed[i]), lastDigitOf(printed[i]));
        }
    }

    private static List<Valued> valued() {
        assertThat(ChronoUnit.DAYS.between(Cdnow.BEGINNING, Cdnow.HOLDOUT_END)).isEqualTo(78 * 7 - 1);
        CustomerSummaries sample = CustomerSummaries.of(Cdnow.purchases(), Cdnow.HOLDOUT_END, Cadence.WEEKLY);
        CustomerSummaries cohort = CustomerSummaries.of(Cdnow.allPurchases(), Cdnow.HOLDOUT_END, Cadence.WEEKLY);
        DiscountRate rate = DiscountRate.continuous(Math.log(1.15) / 52, Cadence.WEEKLY);
        CustomerValues values = CustomerValues.of(
                ParetoNbd.fit(sample).orThrow(),
                GammaGamma.fit(sample).orThrow(),
                cohort,
                ValueTerms.of(rate).withMargin(0.3));
        List<Valued> valued = new ArrayList<>();
        for (int i = 0; i < cohort.customers().size(); i++) {
            double value = values.customers().get(i).value().orElseThrow();
            valued.add(new Valued(cohort.customers().get(i), value));
        }
        return valued;
    }
}
