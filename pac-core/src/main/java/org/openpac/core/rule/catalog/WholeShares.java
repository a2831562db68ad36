package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Share;

/** Brings shares that do not add up to the whole to it, in proportion. */
final class WholeShares {

    private static final int FEW = 100;
    private static final int DECIMALS_OF_FEW = 4;
    private static final int DECIMALS_OF_MANY = 9;

    private WholeShares() {}

    /** The shares rescaled, what rounding leaves going to the largest; empty where they are no parts of anything. */
    static Optional<List<Share>> of(List<Share> shares) {
        BigDecimal total = shares.stream().map(Share::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean hasNegative = shares.stream().anyMatch(share -> share.fraction().signum() < 0);
        if (total.signum() <= 0 || hasNegative) {
            return Optional.empty();
        }
        int decimals = shares.size() <= FEW ? DECIMALS_OF_FEW : DECIMALS_OF_MANY;
        List<BigDecimal> parts = new ArrayList<>(shares.size());
        BigDecimal left = BigDecimal.ONE;
        int largest = 0;
        for (Share share : shares) {
            BigDecimal part =
                    share.fraction().divide(total, MathContext.DECIMAL64).setScale(decimals, RoundingMode.HALF_UP);
            if (!parts.isEmpty() && part.compareTo(parts.get(largest)) > 0) {
                largest = parts.size();
            }
            parts.add(part);
            left = left.subtract(part);
        }
        parts.set(largest, parts.get(largest).add(left));
        return Optional.of(parts.stream().map(Share::new).toList())
                .filter(whole -> whole.stream().allMatch(Share::isWithinWhole));
    }
}
