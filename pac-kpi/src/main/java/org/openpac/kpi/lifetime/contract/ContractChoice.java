package org.openpac.kpi.lifetime.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.LikelihoodRatio;

/**
 * The three contract models fitted to the same cohorts, and which of them to use.
 *
 * @param geometric the same chance to leave for all
 * @param shiftedBetaGeometric a chance of each customer’s own
 * @param betaDiscreteWeibull one that changes besides
 */
public record ContractChoice(
        FitResult<Geometric> geometric,
        FitResult<ShiftedBetaGeometric> shiftedBetaGeometric,
        FitResult<BetaDiscreteWeibull> betaDiscreteWeibull) {

    /** Fits all three. */
    public static ContractChoice of(RenewalCohorts cohorts) {
        return new ContractChoice(
                Geometric.fit(cohorts), ShiftedBetaGeometric.fit(cohorts), BetaDiscreteWeibull.fit(cohorts));
    }

    /**
     * The models from the least {@linkplain Estimation#aic() AIC} up, those the data pin down before those they do not; the simpler
     * first where two are equal.
     */
    public List<ContractModel> byAic() {
        List<ContractModel> pinned = new ArrayList<>();
        List<ContractModel> others = new ArrayList<>();
        Stream.<FitResult<? extends ContractModel>>of(geometric, shiftedBetaGeometric, betaDiscreteWeibull)
                .forEach(fit -> fit.model()
                        .ifPresent(model -> (fit instanceof FitResult.Converged ? pinned : others).add(model)));
        Comparator<ContractModel> byAic = Comparator.comparingDouble(
                model -> model.estimation().orElseThrow().aic());
        pinned.sort(byAic);
        others.sort(byAic);
        pinned.addAll(others);
        return List.copyOf(pinned);
    }

    /** The model to use: the first {@linkplain #byAic() by AIC}; absent where there is nothing to fit to. */
    public Optional<ContractModel> best() {
        return byAic().stream().findFirst();
    }

    /** Whether customers differ: the shifted beta-geometric model against the geometric one; absent where there is nothing to fit to. */
    public Optional<LikelihoodRatio> differences() {
        return ratio(geometric, shiftedBetaGeometric);
    }

    /** Whether their chances change: the beta-discrete-Weibull model against the shifted beta-geometric one; absent likewise. */
    public Optional<LikelihoodRatio> durationDependence() {
        return ratio(shiftedBetaGeometric, betaDiscreteWeibull);
    }

    private static Optional<LikelihoodRatio> ratio(
            FitResult<? extends ContractModel> simpler, FitResult<? extends ContractModel> richer) {
        return simpler.model()
                .flatMap(ContractModel::estimation)
                .flatMap(one ->
                        richer.model().flatMap(ContractModel::estimation).map(other -> LikelihoodRatio.of(one, other)));
    }
}
