package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers of the models about named customers, as they were printed. */
class PublishedAnswersTest {

    private static final double WITHOUT_END = Double.POSITIVE_INFINITY;

    /**
     * The vignette of the R package BTYD prints its answers but not all digits of its parameters, found by a search that stops a
     * little early. These were recovered from the seven figures below, which four parameters could not all give by chance.
     */
    private static final RepeatKernel BTYD_BG =
            new BetaGeometricKernel(0.242596772675, 4.413657908221, 0.792986408154, 2.426157602364, 0);

    private static final RepeatKernel BTYD_PARETO =
            new ParetoKernel(0.553371329350, 10.579521255018, 0.605906624704, 11.658067179133);

    /** Customer 1516 of CDNOW's sample: 26 repeat purchases, the last after 216 days, seen for 217. */
    private static final double LAST = 216 / 7.0;

    @Test
    void bg_nbd_answers_as_in_the_vignette_of_btyd() {
        assertVignette(
                BTYD_BG,
                List.of("25.75659", "0.9688523"),
                List.of("0.3474606", "0.04283391", "0.004158973", "0.0003583685"),
                "1.444004");
    }

    @Test
    void pareto_nbd_answers_as_in_the_vignette_of_btyd() {
        assertVignette(
                BTYD_PARETO,
                List.of("25.45647", "0.997874"),
                List.of("0.7062289", "0.1442396", "0.02250658", "0.00309267"),
                "1.473434");
    }

    /** Of customers who fell silent together, the busiest are expected to buy least. */
    private static void assertVignette(
            RepeatKernel kernel, List<String> ofCustomer, List<String> ofSilent, String ofNewCustomer) {
        assertPrinted(kernel.expectedPurchases(26, LAST, 31, 52), ofCustomer.get(0));
        assertPrinted(kernel.probabilityAlive(26, LAST, 31), ofCustomer.get(1));
        for (int i = 0; i < ofSilent.size(); i++) {
            assertPrinted(kernel.expectedPurchases(10 + 5L * i, 20, 39, 52), ofSilent.get(i));
        }
        assertPrinted(kernel.expectedPurchasesOfNewCustomer(52), ofNewCustomer);
    }

    /** A run of BTYD’s pnbd.DERT at the parameters of Fader, Hardie and Lee (2005) and a rate of 0.0027 a week. */
    @Test
    void discounted_purchases_are_those_of_btyd() {
        RepeatKernel kernel = new ParetoKernel(0.5629966, 12.559037, 0.4081095, 10.5148048);
        assertPrinted(discounted(kernel, 7, 35), "1.86418332807");
        List<String> ofTen = List.of(
                "2.19915545",
                "2.84353441",
                "2.86712839",
                "2.44541008",
                "1.84050192",
                "1.26241647",
                "0.80961812",
                "0.49480362",
                "0.29202470",
                "0.16792751");
        for (int x = 1; x <= ofTen.size(); x++) {
            assertPrinted(discounted(kernel, x, 30), ofTen.get(x - 1));
        }
    }

    private static double discounted(RepeatKernel kernel, long x, double last) {
        return kernel.probabilityAlive(x, last, 77.86)
                * kernel.discountedPurchasesIfAlive(x, 77.86, 0.0027, WITHOUT_END);
    }

    /** The papers’ weekly rate for 15 % a year of 52 weeks. */
    @Test
    void an_annual_rate_is_converted_once() {
        assertThat(Math.log1p(0.15) / 52).isCloseTo(0.0027, lastDigitOf("0.0027"));
        assertThat(DiscountRate.annual(0.15).effectivePer(Cadence.YEARLY)).isCloseTo(0.15, within(1e-15));
        assertThat(DiscountRate.annual(0.15).continuousPer(Cadence.MONTHLY))
                .isCloseTo(Math.log1p(0.15) / 12, within(1e-16));
        assertThat(DiscountRate.continuous(0.0027, Cadence.WEEKLY).continuousPer(Cadence.WEEKLY))
                .isCloseTo(0.0027, within(1e-18));
        assertThat(DiscountRate.perPeriod(0.1, Cadence.YEARLY)).isEqualTo(DiscountRate.annual(0.1));
    }

    /** P. S. Fader, B. G. S. Hardie, note 025: the first ten customers of the sample. */
    @Test
    void the_first_ten_customers_are_expected_to_spend_what_the_note_says() {
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        GammaGamma model = GammaGamma.fit(summaries).orThrow();
        List<String> printed =
                List.of("24.65", "18.91", "35.17", "35.17", "35.17", "71.46", "18.91", "35.17", "27.28", "35.17");
        List<String> customers =
                List.of("00004", "00021", "00050", "00060", "00071", "00111", "00112", "00113", "00114", "00086");
        for (int i = 0; i < printed.size(); i++) {
            CustomerSummary customer = summaries.find(customers.get(i)).orElseThrow();
            assertPrinted(model.expectedSpend(customer).getAsDouble(), printed.get(i));
        }
    }

    private static void assertPrinted(double value, String printed) {
        assertThat(value).isCloseTo(Double.parseDouble(printed), lastDigitOf(printed));
    }
}
