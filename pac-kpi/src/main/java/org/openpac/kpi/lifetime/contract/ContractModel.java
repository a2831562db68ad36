package org.openpac.kpi.lifetime.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.fit.Estimation;

/** A model of customers with a contract, who renew it or leave at fixed times. */
public abstract sealed class ContractModel permits Geometric, ShiftedBetaGeometric, BetaDiscreteWeibull {

    private final ContractKernel kernel;
    private final List<String> parameterNames;
    private final Cadence cadence;
    private final @Nullable Estimation estimation;

    ContractModel(
            ContractKernel kernel, List<String> parameterNames, Cadence cadence, @Nullable Estimation estimation) {
        this.kernel = kernel;
        this.parameterNames = parameterNames;
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.estimation = estimation;
        double[] parameters = kernel.parameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!(parameters[i] > 0 && parameters[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        parameterNames.get(i) + " must be positive and finite: " + parameters[i]);
            }
        }
    }

    /** What the model is called in the literature: “sBG”. */
    public abstract String name();

    /** The time from one renewal to the next. */
    public Cadence cadence() {
        return cadence;
    }

    /** The parameters by name, in the order of standard errors and covariance; each is positive. */
    public Map<String, Double> parameters() {
        Map<String, Double> parameters = new LinkedHashMap<>();
        double[] values = kernel.parameters();
        for (int i = 0; i < values.length; i++) {
            parameters.put(parameterNames.get(i), values[i]);
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** How the parameters were found; absent for a model of known parameters. */
    public Optional<Estimation> estimation() {
        return Optional.ofNullable(estimation);
    }

    /** The log likelihood of these parameters for cohorts: of who left when, and of who is still there. */
    public double logLikelihood(RenewalCohorts cohorts) {
        return kernel.logLikelihood(RenewalCounts.of(cohorts));
    }

    /**
     * The part of those who began that are still there after a number of renewals, from 0 to 1; 1 after none.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public double survival(int renewals) {
        return Math.exp(kernel.logSurvival(required(renewals, 0)));
    }

    /**
     * The part of those who are asked for a renewal that renew, from 0 to 1; 0 where nobody is left to ask.
     *
     * @param renewal which one, from 1
     * @throws IllegalArgumentException if there is no such renewal
     */
    public double retention(int renewal) {
        return kernel.retained(required(renewal, 1) - 1.0, renewal);
    }

    /**
     * How many of a number of customers will be there after each of further renewals, none of them seen yet.
     *
     * @param active how many there are now; not negative
     * @param renewals how many renewals they have behind them; at least 0
     * @param further how many follow; at least 0
     * @return expected numbers of customers, after the next renewal first
     * @throws IllegalArgumentException if a number is negative
     */
    public List<Double> projected(double active, int renewals, int further) {
        if (!(active >= 0 && active < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("active must be finite and not negative: " + active);
        }
        required(renewals, 0);
        return IntStream.rangeClosed(1, required(further, 0))
                .mapToObj(j -> active * kernel.retained(renewals, (double) renewals + j))
                .toList();
    }

    /**
     * The discounted expected lifetime (DEL) of a new customer, in payments: the first one, and each renewal for what it is worth when
     * the first is made. Absent where it is infinite, which needs a rate of 0.
     */
    public OptionalDouble discountedLifetime(DiscountRate rate) {
        OptionalDouble further = finite(kernel.discountedFurther(0, rate.effectivePer(cadence)));
        return further.isEmpty() ? further : OptionalDouble.of(1 + further.getAsDouble());
    }

    /**
     * The discounted expected residual lifetime (DERL), in payments.
     *
     * @param from from when on it is counted
     * @param renewals the n of that convention; at least 1 before a renewal, at least 0 otherwise
     * @return absent where it is infinite, which needs a rate of 0
     * @throws IllegalArgumentException if there is no such renewal
     */
    public OptionalDouble residualLifetime(ResidualLifetime from, int renewals, DiscountRate rate) {
        double d = rate.effectivePer(cadence);
        return finite(
                switch (from) {
                    case AFTER_ACQUISITION -> kernel.discountedFurther(0, d);
                    case BEFORE_RENEWAL -> (1 + d) * kernel.discountedFurther(required(renewals, 1) - 1.0, d);
                    case AFTER_RENEWAL -> kernel.discountedFurther(required(renewals, 0), d);
                });
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ContractModel that && kernel.equals(that.kernel) && cadence == that.cadence;
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kernel, cadence);
    }

    @Override
    public String toString() {
        return name() + " " + cadence + " " + parameters();
    }

    double parameter(int index) {
        return kernel.parameters()[index];
    }

    private static OptionalDouble finite(double value) {
        return value < Double.POSITIVE_INFINITY ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static int required(int renewals, int least) {
        if (renewals < least) {
            throw new IllegalArgumentException("renewals must be at least " + least + ": " + renewals);
        }
        return renewals;
    }
}
