package org.openpac.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Message;
import org.openpac.kpi.lifetime.BgBb;
import org.openpac.kpi.lifetime.BgNbd;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.Calibration;
import org.openpac.kpi.lifetime.CustomerSummaries;
import org.openpac.kpi.lifetime.CustomerSummary;
import org.openpac.kpi.lifetime.HoldoutTable;
import org.openpac.kpi.lifetime.LifetimeModel;
import org.openpac.kpi.lifetime.MbgNbd;
import org.openpac.kpi.lifetime.OpportunitySummaries;
import org.openpac.kpi.lifetime.OpportunitySummary;
import org.openpac.kpi.lifetime.ParetoNbd;
import org.openpac.kpi.lifetime.Purchase;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * A model fitted to a log of purchases, in the words that the command prints.
 *
 * @param name of the model
 * @param outcome how the fit ended
 * @param advice what to do with it
 * @param summaries the customers
 * @param parameters by name; empty without a model
 * @param estimation how they were found
 * @param ofNewCustomer purchases expected of a new customer, by weeks
 * @param lines one for each customer, sorted by identification; empty without a model
 * @param holdout what was bought after the calibration beside what was expected
 */
record FittedLifetime(
        String name,
        String outcome,
        Message advice,
        CustomerSummaries summaries,
        Map<String, Double> parameters,
        Optional<Estimation> estimation,
        Map<Integer, Double> ofNewCustomer,
        List<Line> lines,
        Optional<HoldoutTable> holdout) {

    static final int YEAR = 52;

    private static final List<Integer> HORIZONS = List.of(1, 13, 26, 39, YEAR);

    /**
     * What the model says of one customer.
     *
     * @param customer identification
     * @param repeatCount repeat purchases within the calibration
     * @param alive the probability of being a customer still
     * @param expected purchases expected in a year of 52 weeks
     * @param holdoutCount purchases after the calibration
     * @param value lifetime value; absent where amounts are unknown
     */
    record Line(
            String customer,
            long repeatCount,
            double alive,
            double expected,
            long holdoutCount,
            OptionalDouble value) {}

    static FittedLifetime of(
            LifetimeChoice choice, List<Purchase> purchases, Calibration calibration, @Nullable LifetimeValues values) {
        CustomerSummaries summaries = CustomerSummaries.of(purchases, calibration, Cadence.WEEKLY);
        return switch (choice) {
            case BG_NBD -> timed("BG/NBD", BgNbd.fit(summaries), summaries, values);
            case MBG_NBD -> timed("MBG/NBD", MbgNbd.fit(summaries), summaries, values);
            case PARETO_NBD -> timed("Pareto/NBD", ParetoNbd.fit(summaries), summaries, values);
            case BG_BB ->
                discrete(summaries, OpportunitySummaries.of(purchases, calibration, Cadence.WEEKLY), calibration);
        };
    }

    private static FittedLifetime timed(
            String name,
            FitResult<? extends LifetimeModel> fit,
            CustomerSummaries summaries,
            @Nullable LifetimeValues values) {
        Map<Integer, Double> ofNew = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        fit.model().ifPresent(model -> {
            HORIZONS.forEach(weeks -> ofNew.put(weeks, model.expectedPurchasesOfNewCustomer(Period.ofWeeks(weeks))));
            double[] alive = model.probabilitiesAlive(summaries);
            double[] expected = model.expectedPurchases(summaries, Period.ofWeeks(YEAR));
            List<OptionalDouble> worth = values == null ? List.of() : values.of(model, summaries);
            for (int i = 0; i < alive.length; i++) {
                CustomerSummary each = summaries.customers().get(i);
                OptionalDouble value = i < worth.size() ? worth.get(i) : OptionalDouble.empty();
                lines.add(new Line(
                        each.customer(), each.repeatCount(), alive[i], expected[i], each.holdoutRepeatCount(), value));
            }
        });
        return new FittedLifetime(
                name,
                fit.getClass().getSimpleName(),
                fit.advice(),
                summaries,
                fit.model().map(LifetimeModel::parameters).orElse(Map.of()),
                fit.model().flatMap(LifetimeModel::estimation),
                ofNew,
                lines,
                fit.model()
                        .flatMap(
                                model -> summaries.holdout().map(length -> HoldoutTable.of(model, summaries, length))));
    }

    private static FittedLifetime discrete(
            CustomerSummaries summaries, OpportunitySummaries opportunities, Calibration calibration) {
        FitResult<BgBb> fit = BgBb.fit(opportunities);
        Map<Integer, Double> ofNew = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        fit.model().ifPresent(model -> {
            HORIZONS.forEach(weeks -> ofNew.put(weeks, model.expectedPurchasesOfNewCustomer(weeks)));
            for (OpportunitySummary each : opportunities.customers()) {
                lines.add(new Line(
                        each.customer(),
                        each.history().repeatCount(),
                        model.probabilityAlive(each.history()),
                        model.expectedPurchases(each.history(), YEAR),
                        each.holdoutRepeatCount(),
                        OptionalDouble.empty()));
            }
        });
        Optional<HoldoutTable> holdout = fit.model()
                .filter(model -> calibration.holdoutDays().isPresent())
                .map(model -> HoldoutTable.of(
                        model, opportunities, (int) (calibration.holdoutDays().getAsLong() / 7)));
        return new FittedLifetime(
                "BG/BB",
                fit.getClass().getSimpleName(),
                fit.advice(),
                summaries,
                fit.model().map(BgBb::parameters).orElse(Map.of()),
                fit.model().flatMap(BgBb::estimation),
                ofNew,
                lines,
                holdout);
    }
}
