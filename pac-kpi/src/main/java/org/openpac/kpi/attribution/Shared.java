package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A total and the parts of it, exact but for decimals that nobody looks at.
 *
 * @param total of at most twelve decimals
 * @param parts by channel, with {@value #SCALE} decimals
 */
record Shared(BigDecimal total, SortedMap<String, BigDecimal> parts) {

    static final int SCALE = 40;
    private static final int MORE_THAN_NOISE = 15;

    /** Shares a total out in proportion to weights, which must not add up to 0. */
    static Shared inProportion(BigDecimal total, SortedMap<String, BigDecimal> weights) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        weights.forEach((channel, weight) -> parts.put(channel, part(total, weight, sum)));
        return new Shared(total, parts);
    }

    static BigDecimal part(BigDecimal total, BigDecimal weight, BigDecimal sum) {
        return total.multiply(weight).divide(sum, SCALE, RoundingMode.HALF_EVEN);
    }

    /** The parts to so many decimals, and the sum to the last of them. */
    SortedMap<String, BigDecimal> settled(int decimals) {
        SortedMap<String, BigDecimal> settled = new TreeMap<>();
        SortedMap<String, BigDecimal> lost = new TreeMap<>();
        BigDecimal left = total;
        for (Map.Entry<String, BigDecimal> entry : parts.entrySet()) {
            BigDecimal part = entry.getValue().setScale(decimals + MORE_THAN_NOISE, RoundingMode.HALF_EVEN);
            BigDecimal floor = part.setScale(decimals, RoundingMode.FLOOR);
            settled.put(entry.getKey(), floor);
            lost.put(entry.getKey(), part.subtract(floor));
            left = left.subtract(floor);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        List<String> losers = lost.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        for (String loser :
                losers.subList(0, left.divide(unit, RoundingMode.UNNECESSARY).intValueExact())) {
            settled.merge(loser, unit, BigDecimal::add);
        }
        return Collections.unmodifiableSortedMap(settled);
    }
}
