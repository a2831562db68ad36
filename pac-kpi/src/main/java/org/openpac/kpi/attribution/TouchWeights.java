package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In what proportion the touches of a journey are credited, one weight for each touch. */
final class TouchWeights {

    private TouchWeights() {}

    static Optional<List<BigDecimal>> first(Journey journey) {
        return Optional.of(only(0, journey));
    }

    static Optional<List<BigDecimal>> last(Journey journey) {
        return Optional.of(only(journey.channels().size() - 1, journey));
    }

    static Optional<List<BigDecimal>> lastOtherThan(String direct, Journey journey) {
        List<String> channels = journey.channels();
        for (int i = channels.size() - 1; i >= 0; i--) {
            if (!channels.get(i).equals(direct)) {
                return Optional.of(only(i, journey));
            }
        }
        return last(journey);
    }

    static Optional<List<BigDecimal>> equal(Journey journey) {
        return Optional.of(Collections.nCopies(journey.channels().size(), BigDecimal.ONE));
    }

    /** The part of those between is given to each, and the parts of the ends are multiplied by their number instead. */
    static Optional<List<BigDecimal>> byPosition(BigDecimal first, BigDecimal last, Journey journey) {
        int size = journey.channels().size();
        boolean hasNoProportion = size == 2 && first.signum() == 0 && last.signum() == 0;
        if (size == 1 || hasNoProportion) {
            return equal(journey);
        }
        int between = size - 2;
        BigDecimal scale = BigDecimal.valueOf(Math.max(between, 1));
        List<BigDecimal> weights = new ArrayList<>(
                Collections.nCopies(size, BigDecimal.ONE.subtract(first).subtract(last)));
        weights.set(0, first.multiply(scale));
        weights.set(size - 1, last.multiply(scale));
        return Optional.of(weights);
    }

    /** The last touch weighs 1, whatever its age, so that an old journey does not vanish. */
    static Optional<List<BigDecimal>> byAge(Duration halfLife, Journey journey) {
        return journey.ages().map(ages -> {
            Duration youngest = ages.get(ages.size() - 1);
            return ages.stream()
                    .map(age -> StrictMath.pow(2, -seconds(age.minus(youngest)) / seconds(halfLife)))
                    .map(weight -> new BigDecimal(weight).setScale(Shared.SCALE, RoundingMode.HALF_EVEN))
                    .toList();
        });
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    /** Each channel once, by its first touch. */
    static Optional<List<BigDecimal>> distinct(Journey journey) {
        Set<String> seen = new HashSet<>();
        return Optional.of(journey.channels().stream()
                .map(channel -> seen.add(channel) ? BigDecimal.ONE : BigDecimal.ZERO)
                .toList());
    }

    private static List<BigDecimal> only(int place, Journey journey) {
        List<BigDecimal> weights =
                new ArrayList<>(Collections.nCopies(journey.channels().size(), BigDecimal.ZERO));
        weights.set(place, BigDecimal.ONE);
        return weights;
    }
}
