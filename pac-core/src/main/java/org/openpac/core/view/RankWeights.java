package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much a liking counts by its rank: 1, 0.7, 0.5, 0.3, and 0.1 from the fifth on. */
final class RankWeights {

    private static final List<BigDecimal> BY_RANK =
            List.of(BigDecimal.ONE, new BigDecimal("0.7"), new BigDecimal("0.5"), new BigDecimal("0.3"));
    private static final BigDecimal FURTHER = new BigDecimal("0.1");

    private RankWeights() {}

    /** What each thing counts, the most liked first; a thing named twice has its better rank. */
    static <T> Map<T, BigDecimal> of(Collection<T> ranked) {
        Map<T, BigDecimal> weights = new LinkedHashMap<>();
        for (T liked : ranked) {
            int rank = weights.size();
            weights.putIfAbsent(liked, rank < BY_RANK.size() ? BY_RANK.get(rank) : FURTHER);
        }
        return weights;
    }
}
