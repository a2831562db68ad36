package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.kpi.attribution.Attribution.Uncredited;

/** Shares all conversions out by the Shapley value of conversion rates, over every set of channels. */
record RateModel() implements AttributionModel {

    private static final int MAX_CHANNELS = 16;

    @Override
    public String name() {
        return "Shapley by rate";
    }

    @Override
    public Attribution attribute(Iterable<Journey> journeys) {
        Journeys known = Journeys.of(journeys);
        if (known.conversions().signum() == 0) {
            return new Uncredited(AttributionObstacle.NO_CONVERSIONS);
        }
        List<String> channels = new ArrayList<>(known.channels());
        if (channels.size() > MAX_CHANNELS) {
            return new Uncredited(AttributionObstacle.TOO_MANY_CHANNELS);
        }
        BigDecimal[] worth = worth(known, channels);
        SortedMap<String, BigDecimal> weights = new TreeMap<>();
        for (int i = 0; i < channels.size(); i++) {
            weights.put(channels.get(i), average(i, channels.size(), worth));
        }
        return WholeCredits.of(known, weights, new TreeMap<>());
    }

    /** The rate of journeys that met no channel but those of a set, for each set; bit i stands for the i-th channel. */
    private static BigDecimal[] worth(Journeys journeys, List<String> channels) {
        int sets = 1 << channels.size();
        BigInteger[] won = new BigInteger[sets];
        BigInteger[] all = new BigInteger[sets];
        Arrays.fill(won, BigInteger.ZERO);
        Arrays.fill(all, BigInteger.ZERO);
        for (Journey journey : journeys.all()) {
            int set = journey.channels().stream()
                    .mapToInt(channel -> 1 << channels.indexOf(channel))
                    .reduce(0, (one, other) -> one | other);
            BigInteger conversions = BigInteger.valueOf(journey.conversions());
            won[set] = won[set].add(conversions);
            all[set] = all[set].add(conversions).add(BigInteger.valueOf(journey.losses()));
        }
        addSubsets(won);
        addSubsets(all);
        BigDecimal[] worth = new BigDecimal[sets];
        Arrays.setAll(
                worth,
                set -> all[set].signum() == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(won[set])
                                .divide(new BigDecimal(all[set]), Shared.SCALE, RoundingMode.HALF_EVEN));
        return worth;
    }

    /** Adds to each set what its subsets hold, one channel after the other. */
    private static void addSubsets(BigInteger[] held) {
        for (int bit = 1; bit < held.length; bit <<= 1) {
            for (int set = 0; set < held.length; set++) {
                if ((set & bit) != 0) {
                    held[set] = held[set].add(held[set ^ bit]);
                }
            }
        }
    }

    /** What a channel adds to those before it, summed over all n! orders: s! (n − s − 1)! of them have the same s before it. */
    private static BigDecimal average(int channel, int channels, BigDecimal[] worth) {
        BigDecimal[] added = new BigDecimal[channels];
        Arrays.fill(added, BigDecimal.ZERO);
        int bit = 1 << channel;
        for (int set = 0; set < worth.length; set++) {
            if ((set & bit) == 0) {
                int before = Integer.bitCount(set);
                added[before] = added[before].add(worth[set | bit]).subtract(worth[set]);
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int before = 0; before < channels; before++) {
            BigInteger orders = factorial(before).multiply(factorial(channels - before - 1));
            sum = sum.add(added[before].multiply(new BigDecimal(orders)));
        }
        return sum;
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
