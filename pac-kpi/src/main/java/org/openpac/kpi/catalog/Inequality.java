package org.openpac.kpi.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How unevenly a sum is spread over those who share it. */
final class Inequality {

    private Inequality() {}

    /** Adds up, for every two, how far they are apart: n times the sum times Gini's coefficient. */
    static BigDecimal of(Collection<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            sum = sum.add(sorted.get(i).multiply(BigDecimal.valueOf(2L * i + 1 - sorted.size())));
        }
        return sum;
    }
}
