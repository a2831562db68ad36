package org.openpac.kpi.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.Calibration;
import org.openpac.kpi.lifetime.CustomerDay;
import org.openpac.kpi.lifetime.CustomerSummaries;
import org.openpac.kpi.lifetime.CustomerValues;
import org.openpac.kpi.lifetime.GammaGamma;
import org.openpac.kpi.lifetime.LifetimeModel;
import org.openpac.kpi.lifetime.PurchaseModel;
import org.openpac.kpi.lifetime.ValueTerms;
import org.openpac.kpi.lifetime.fit.FitResult;

/**
 * What customers are foretold to be worth from what they bought, or what stands against telling it.
 *
 * @param summaries the customers
 * @param purchases how often they buy, as far as it could be found
 * @param spends what a purchase brings, as far as it could be found
 * @param total what all of them are worth together, in the main unit of the currency; absent where a model is
 */
record Prediction(
        CustomerSummaries summaries,
        FitResult<? extends LifetimeModel> purchases,
        FitResult<GammaGamma> spends,
        Optional<BigDecimal> total) {

    /** What a search for the best model leaves right, whatever the processor. */
    private static final MathContext CERTAIN = new MathContext(9);

    static Prediction of(
            Map<CustomerDay, BigDecimal> sums,
            Currency currency,
            LocalDate end,
            PurchaseModel model,
            ValueTerms terms) {
        CustomerSummaries summaries = CustomerSummaries.of(sums, currency, Calibration.until(end), Cadence.WEEKLY);
        FitResult<? extends LifetimeModel> purchases = model.fit(summaries);
        FitResult<GammaGamma> spends = GammaGamma.fit(summaries);
        return new Prediction(summaries, purchases, spends, total(summaries, purchases, spends, terms));
    }

    private static Optional<BigDecimal> total(
            CustomerSummaries summaries,
            FitResult<? extends LifetimeModel> purchases,
            FitResult<GammaGamma> spends,
            ValueTerms terms) {
        if (!(purchases instanceof FitResult.Converged) || !(spends instanceof FitResult.Converged)) {
            return Optional.empty();
        }
        return CustomerValues.of(purchases.orThrow(), spends.orThrow(), summaries, terms).total().stream()
                .filter(Double::isFinite)
                .mapToObj(total -> new BigDecimal(total, CERTAIN))
                .findFirst();
    }

    /** How many customers there are. */
    Optional<BigDecimal> customers() {
        return Optional.of(BigDecimal.valueOf(summaries.customers().size()));
    }

    boolean lacksRepeats() {
        return purchases instanceof FitResult.InsufficientData || spends instanceof FitResult.InsufficientData;
    }

    boolean isFlat() {
        return purchases instanceof FitResult.Flat || spends instanceof FitResult.Flat;
    }

    boolean isAtLimit() {
        return purchases instanceof FitResult.Boundary || spends instanceof FitResult.Boundary;
    }

    /** Whether there are models, but what a purchase brings on average has no limit. */
    boolean isInfinite() {
        return total.isEmpty() && !lacksRepeats() && !isFlat() && !isAtLimit();
    }

    boolean hasRefunds() {
        return summaries.remarks().refunds() > 0;
    }

    /** Whether what a purchase brings goes with how many there are. */
    boolean isDependent() {
        return GammaGamma.isDependenceLikely(summaries);
    }
}
