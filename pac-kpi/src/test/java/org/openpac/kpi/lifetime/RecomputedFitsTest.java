package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.published.PublishedFigures.lastDigitOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.lifetime.fit.Estimation;

/** CDNOW's sample fitted by other programs, to every digit that they were noted with; and likelihoods at the papers' own parameters. */
class RecomputedFitsTest {

    /** The published parameters have three digits, so that their likelihood is a number without any fit. */
    @Test
    void the_likelihoods_of_the_published_parameters_are_those_computed_elsewhere() {
        CustomerSummaries sample = Cdnow.summaries(Cadence.WEEKLY);
        Cadence weeks = Cadence.WEEKLY;
        assertPrinted(BgNbd.of(0.243, 4.414, 0.793, 2.426, weeks).logLikelihood(sample), "-9582.43047801");
        assertPrinted(MbgNbd.of(0.525, 6.183, 0.891, 1.614, weeks).logLikelihood(sample), "-9582.13582620");
        assertPrinted(ParetoNbd.of(0.553, 10.578, 0.606, 11.669, weeks).logLikelihood(sample), "-9594.97625927");
        assertPrinted(GammaGamma.of(6.25, 3.74, 15.44).logLikelihood(sample), "-4055.91923205");
    }

    /**
     * Of Pareto/NBD the reference notes 10.57768347, 11.66873521 and an error of 6.211120, from a search that stops where slopes are
     * small and from differences of slopes. The digits here are those of Newton's method with forty digits, its likelihood in
     * hypergeometric functions.
     */
    @Test
    void fits_to_weeks_counted_in_days_are_those_of_other_programs() {
        CustomerSummaries sample = Cdnow.summaries(Cadence.WEEKLY);
        BgNbd bg = BgNbd.fit(sample).orThrow();
        assertPrinted(bg, List.of("0.24259452", "4.41360202", "0.79292202", "2.42590678"), "-9582.42920667");
        assertErrors(bg, List.of("0.012557", "0.378224", "0.185734", "0.705414"));
        MbgNbd mbg = MbgNbd.fit(sample).orThrow();
        assertPrinted(mbg, List.of("0.52484316", "6.18308528", "0.89135939", "1.61400224"), "-9582.13571555");
        ParetoNbd pareto = ParetoNbd.fit(sample).orThrow();
        assertPrinted(pareto, List.of("0.5532770469", "10.577683463", "0.6062399891", "11.66873529"), "-9594.97617894");
        assertErrors(pareto, List.of("0.04762793", "0.84272253", "0.18728134", "6.2111136"));
        GammaGamma spends = GammaGamma.fit(sample).orThrow();
        assertPrinted(spends, List.of("6.24957227", "3.74422467", "15.44352096"), "-4055.91769480");
        assertPrinted(spends.meanSpend().orElseThrow(), "35.170371");
    }

    /** The reference notes 10.51454467 as the last parameter, for which forty digits give what stands here. */
    @Test
    void fits_to_all_weeks_are_those_of_other_programs() {
        CustomerSummaries all = CustomerSummaries.of(Cdnow.purchases(), Cdnow.HOLDOUT_END, Cadence.WEEKLY);
        ParetoNbd pareto = ParetoNbd.fit(all).orThrow();
        assertPrinted(pareto, List.of("0.56300366", "12.55916914", "0.40810728", "10.51454471"), "-17135.835886");
        GammaGamma spends = GammaGamma.fit(all).orThrow();
        assertPrinted(spends.p(), "4.68345");
        assertPrinted(spends.q(), "4.18978");
        assertPrinted(spends.gamma(), "24.39055");
    }

    /**
     * B. G. S. Hardie's sheet has its weeks with two decimals, here counted as hundredths: a rate of 1 a week is 0.01 of them. The last digits
     * of the last parameter, which the reference notes as 11.66791121, come from forty digits too.
     */
    @Test
    void fits_to_the_weeks_of_hardies_sheet_are_those_of_other_programs() {
        CustomerSummaries sheet = Cdnow.inHundredths(Cdnow.summaries(Cadence.WEEKLY));
        assertHundredths(
                BgNbd.fit(sheet).orThrow(),
                List.of("0.24259291", "4.41353156", "0.79288615", "2.42575344"),
                "-9582.42556057");
        assertHundredths(
                MbgNbd.fit(sheet).orThrow(),
                List.of("0.52483798", "6.18299202", "0.89135616", "1.61399933"),
                "-9582.13268490");
        assertHundredths(
                ParetoNbd.fit(sheet).orThrow(),
                List.of("0.55327551", "10.57761224", "0.60621357", "11.66791124"),
                "-9594.97392983");
    }

    private static void assertHundredths(LifetimeModel model, List<String> parameters, String logLikelihood) {
        int i = 0;
        for (String name : model.parameters().keySet()) {
            boolean isTime = name.equals("alpha") || name.equals("beta");
            assertPrinted(model.parameters().get(name) / (isTime ? Cdnow.HUNDREDTHS : 1), parameters.get(i));
            i++;
        }
        double repeats = model.estimation().orElseThrow().events();
        assertPrinted(
                model.estimation().orElseThrow().logLikelihood() + repeats * Math.log(Cdnow.HUNDREDTHS), logLikelihood);
    }

    private static void assertPrinted(LifetimeModel model, List<String> parameters, String logLikelihood) {
        int i = 0;
        for (double parameter : model.parameters().values()) {
            assertPrinted(parameter, parameters.get(i));
            i++;
        }
        assertPrinted(model.estimation().orElseThrow().logLikelihood(), logLikelihood);
    }

    private static void assertPrinted(GammaGamma model, List<String> parameters, String logLikelihood) {
        assertPrinted(model.p(), parameters.get(0));
        assertPrinted(model.q(), parameters.get(1));
        assertPrinted(model.gamma(), parameters.get(2));
        assertPrinted(model.estimation().orElseThrow().logLikelihood(), logLikelihood);
    }

    private static void assertErrors(LifetimeModel model, List<String> printed) {
        Estimation estimation = model.estimation().orElseThrow();
        for (int i = 0; i < printed.size(); i++) {
            assertPrinted(estimation.standardErrors().get(i), printed.get(i));
        }
    }

    private static void assertPrinted(double value, String printed) {
        assertThat(value).isCloseTo(Double.parseDouble(printed), lastDigitOf(printed));
    }
}
