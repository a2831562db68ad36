package org.openpac.kpi.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpac.kpi.lifetime.fit.FitResult;
import org.openpac.kpi.lifetime.fit.FitResult.InsufficientData;
import org.openpac.kpi.lifetime.fit.FitResult.Lack;
import org.openpac.kpi.lifetime.numeric.LogLikelihood;
import org.openpac.kpi.lifetime.numeric.Search;

/**
 * How models of customers without a contract are fitted: from values that suit weekly shoppers, and where these lead nowhere, from
 * values that suit the rate and the age of the customers at hand. Where there are many histories, a sample of them leads most of
 * the way first.
 *
 * @param likelihood of the groups
 * @param names of the parameters
 * @param times which of them are times
 * @param usual values to start from, times in weeks
 */
record RepeatFit(
        Function<RepeatGroups, LogLikelihood> likelihood, List<String> names, Set<String> times, List<Double> usual) {

    private static final double[] RATE_SHAPES = {0.5, 2};
    private static final double[] FEW_LEAVING = {0.01, 0.1};

    /** From so many groups on, one in sixteen still places the peak within a step or two. */
    private static final int MANY = 20_000;

    private static final int OF_WHICH_ONE = 16;

    <M> FitResult<M> to(CustomerSummaries summaries, Search.Maker<M> maker) {
        int customers = summaries.customers().size();
        long repeats = summaries.repeatPurchases();
        if (repeats == 0) {
            return new InsufficientData<>(Lack.REPEAT_PURCHASES, customers);
        }
        Cadence cadence = summaries.cadence();
        RepeatGroups groups = RepeatGroups.of(summaries, cadence);
        double[] units = unitsOf(Cadence.WEEKLY.days() / cadence.days());
        double[] start = usual.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.setAll(start, i -> start[i] * units[i]);
        double age = cadence.periods(
                summaries.customers().stream().mapToLong(CustomerSummary::age).sum());
        double[] steady = suited(start, RATE_SHAPES[1], age / repeats, age / customers);
        List<double[]> starts = List.of(
                start,
                suited(start, RATE_SHAPES[0], age / repeats, age / customers),
                steady,
                fewLeaving(steady, units));
        if (groups.size() >= MANY) {
            starts = startsOfMany(groups, units, starts);
        }
        return new Search(likelihood.apply(groups), names, units, starts).run(customers, repeats, maker);
    }

    /** Where a sample has its peak, before the usual starts; the first of these alone where none leads the sample to one. */
    private List<double[]> startsOfMany(RepeatGroups groups, double[] units, List<double[]> starts) {
        Search ofSample = new Search(likelihood.apply(groups.oneIn(OF_WHICH_ONE)), names, units, starts);
        return ofSample.peak()
                .map(peak -> Stream.concat(Stream.of(peak), starts.stream()).toList())
                .orElse(starts.subList(0, 1));
    }

    private double[] unitsOf(double week) {
        return names.stream()
                .mapToDouble(name -> times.contains(name) ? week : 1)
                .toArray();
    }

    /** Most stay for good, and the others leave at once: where hardly any leave in between, that is a hill of its own. */
    private static double[] fewLeaving(double[] suited, double[] units) {
        double[] few = suited.clone();
        for (int i = 2; i < few.length; i++) {
            few[i] = FEW_LEAVING[i - 2] * units[i];
        }
        return few;
    }

    /** The first two parameters so that the mean rate is that of the customers, further times so that half have left by their age. */
    private double[] suited(double[] start, double shape, double timeBetween, double meanAge) {
        double[] suited = start.clone();
        suited[0] = shape;
        suited[1] = shape * timeBetween;
        for (int i = 2; i < suited.length; i++) {
            suited[i] = times.contains(names.get(i)) ? start[i - 1] * meanAge : start[i];
        }
        return suited;
    }
}
