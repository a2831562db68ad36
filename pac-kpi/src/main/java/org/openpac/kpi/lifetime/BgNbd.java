package org.openpac.kpi.lifetime;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Newton.Optimum;

/**
 * The BG/NBD model of customers without a contract: each buys at a steady rate of his own and after each purchase may
 * leave for good, with a chance of his own.
 *
 * <p>Rates are gamma distributed over customers with shape r and scale α, chances to leave beta distributed with shapes a
 * and b. A customer who has not come back yet cannot have left: his probability of being there is 1.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, K. L. Lee, “‘Counting your customers’ the easy way: an alternative to the
 * Pareto/NBD model”, Marketing Science 24 (2005), 275–284.
 */
public final class BgNbd {

    private static final double[] START = {1, 3, 1, 3};
    private static final double LARGE = 1e4;
    private static final double NEARLY_SINGULAR = 1e-10;

    private final BgNbdKernel kernel;
    private final Cadence cadence;
    private final @Nullable Estimation estimation;

    private BgNbd(BgNbdKernel kernel, Cadence cadence, @Nullable Estimation estimation) {
        this.kernel = kernel;
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        this.estimation = estimation;
    }

    /**
     * Makes a model of known parameters.
     *
     * @param r shape of the purchase rates
     * @param alpha scale of the purchase rates, in periods of the cadence
     * @param a first shape of the chances to leave
     * @param b second shape of the chances to leave
     * @param cadence the unit of time of {@code alpha}
     * @throws IllegalArgumentException if a parameter is not positive and finite
     */
    public static BgNbd of(double r, double alpha, double a, double b, Cadence cadence) {
        requirePositive(r, "r");
        requirePositive(alpha, "alpha");
        requirePositive(a, "a");
        requirePositive(b, "b");
        return new BgNbd(new BgNbdKernel(r, alpha, a, b), cadence, null);
    }

    /**
     * Fits the model by maximum likelihood.
     *
     * <p>Newton's method on the logarithms of the parameters with exact derivatives, from r = 1, α = 3 weeks, a = 1, b = 3.
     */
    public static FitResult<BgNbd> fit(CustomerSummaries summaries) {
        if (summaries.repeatPurchases() == 0) {
            return new FitResult.InsufficientData<>(summaries.customers().size(), 0);
        }
        Cadence cadence = summaries.cadence();
        double weeks = Cadence.WEEKLY.days() / cadence.days();
        double[] start = {Math.log(START[0]), Math.log(START[1] * weeks), Math.log(START[2]), Math.log(START[3])};
        Optimum optimum = Newton.maximise(new BgNbdLikelihood(RepeatGroups.of(summaries, cadence)), start);
        List<String> runaways = runaways(optimum.point(), Math.log(weeks));
        boolean isPinned = runaways.isEmpty()
                && optimum.isSettled()
                && optimum.information()
                        .filter(factor -> factor.pivotRatio() > NEARLY_SINGULAR)
                        .isPresent();
        BgNbd model = new BgNbd(kernel(optimum.point()), cadence, Estimation.of(optimum, isPinned, summaries));
        if (isPinned) {
            return new FitResult.Converged<>(model);
        }
        return runaways.isEmpty() ? new FitResult.Flat<>(model) : new FitResult.Boundary<>(model, runaways);
    }

    /** Shape of the purchase rates over customers; the smaller, the more they differ. Positive. */
    public double r() {
        return kernel.r();
    }

    /** Scale of the purchase rates, in periods of the {@link #cadence()}: the mean rate is r/α. Positive. */
    public double alpha() {
        return kernel.alpha();
    }

    /** First shape of the chances to leave after a purchase, whose mean is a/(a + b). Positive. */
    public double a() {
        return kernel.a();
    }

    /** Second shape of the chances to leave after a purchase. Positive. */
    public double b() {
        return kernel.b();
    }

    /** The unit of time of {@link #alpha()}. */
    public Cadence cadence() {
        return cadence;
    }

    /** How the parameters were found, in the order r, α, a, b; absent for a model of known parameters. */
    public Optional<Estimation> estimation() {
        return Optional.ofNullable(estimation);
    }

    /** The log likelihood of these parameters for customers, with times in periods of the model's own cadence. */
    public double logLikelihood(CustomerSummaries summaries) {
        return new BgNbdLikelihood(RepeatGroups.of(summaries, cadence))
                .of(r(), alpha(), a(), b())
                .value();
    }

    /**
     * The probability that a customer has not left by the end of the calibration, from 0 to 1; always 1 for one who has
     * not come back yet.
     */
    public double probabilityAlive(CustomerSummary customer) {
        return kernel.probabilityAlive(
                customer.repeatCount(), cadence.periods(customer.ageAtLastPurchase()), cadence.periods(customer.age()));
    }

    /**
     * The number of purchases to expect of a customer after the end of the calibration; that he may have left is taken into
     * account.
     *
     * @param length from the end of the calibration on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double expectedPurchases(CustomerSummary customer, Period length) {
        return kernel.expectedPurchases(
                customer.repeatCount(),
                cadence.periods(customer.ageAtLastPurchase()),
                cadence.periods(customer.age()),
                periods(length));
    }

    /**
     * The number of repeat purchases to expect of a new customer.
     *
     * @param length from the first purchase on, not a negative time
     * @throws IllegalArgumentException if the length is negative
     */
    public double expectedPurchasesOfNewCustomer(Period length) {
        return kernel.expectedPurchasesOfNewCustomer(periods(length));
    }

    /**
     * The probability that a new customer comes back a given number of times, from 0 to 1.
     *
     * @param count repeat purchases; at least 0
     * @param length from the first purchase on, not a negative time
     * @throws IllegalArgumentException if the count or the length is negative
     */
    public double probabilityOfRepeatPurchases(long count, Period length) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        return kernel.probabilityOfRepeatPurchases(count, periods(length));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BgNbd that && kernel.equals(that.kernel) && cadence == that.cadence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kernel, cadence);
    }

    @Override
    public String toString() {
        return "BG/NBD " + cadence + " (r " + r() + ", alpha " + alpha() + ", a " + a() + ", b " + b() + ")";
    }

    private double periods(Period length) {
        double periods = cadence.periods(length);
        if (periods < 0) {
            throw new IllegalArgumentException("length must not be negative: " + length);
        }
        return periods;
    }

    private static List<String> runaways(double[] logParameters, double logWeeks) {
        double[] unitless = logParameters.clone();
        unitless[1] -= logWeeks;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < unitless.length; i++) {
            if (Math.abs(unitless[i]) > Math.log(LARGE)) {
                names.add(List.of("r", "alpha", "a", "b").get(i));
            }
        }
        return names;
    }

    private static BgNbdKernel kernel(double[] logParameters) {
        return new BgNbdKernel(
                Math.exp(logParameters[0]),
                Math.exp(logParameters[1]),
                Math.exp(logParameters[2]),
                Math.exp(logParameters[3]));
    }

    private static void requirePositive(double parameter, String name) {
        if (!(parameter > 0 && parameter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be positive and finite: " + parameter);
        }
    }
}
