package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;

/**
 * How what is spent on actions is shared among proven, growing and new ways of spending.
 *
 * @param parts the part of each, 0 where nothing is spent on it
 */
record MaturityMix(Map<Maturity, BigDecimal> parts) {

    private static final Map<Maturity, Limit> USUAL = Map.of(
            Maturity.PROVEN, SpendingRules.USUALLY_PROVEN,
            Maturity.GROWING, SpendingRules.USUALLY_GROWING,
            Maturity.TEST, SpendingRules.USUALLY_TESTED);

    /** Empty with few lines, where one of them does not tell, and where currencies or tax bases are mixed. */
    static Optional<MaturityMix> of(Budget budget, PlanView view) {
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> line.effectiveCostKind()
                        .filter(CostKind.INDIRECT::equals)
                        .isEmpty())
                .toList();
        boolean isTold = lines.stream()
                .allMatch(line -> line.maturity().isPresent() && line.amount().isPresent());
        boolean isEnough = BigDecimal.valueOf(lines.size()).compareTo(view.limit(SpendingRules.FEWEST_TO_MIX)) >= 0;
        if (!isTold || !isEnough || !Spending.of(view).isOfOneKind()) {
            return Optional.empty();
        }
        Map<Maturity, BigDecimal> sums = new EnumMap<>(Maturity.class);
        for (Maturity maturity : Maturity.values()) {
            sums.put(maturity, BigDecimal.ZERO);
        }
        lines.forEach(line -> sums.merge(
                line.maturity().orElseThrow(), line.amount().orElseThrow().amount(), BigDecimal::add));
        BigDecimal whole = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        sums.replaceAll((maturity, sum) -> sum.divide(whole, MathContext.DECIMAL128));
        return Optional.of(new MaturityMix(sums));
    }

    BigDecimal part(Maturity maturity) {
        return parts.getOrDefault(maturity, BigDecimal.ZERO);
    }

    boolean isUsual(PlanView view) {
        BigDecimal tolerance = view.limit(SpendingRules.MIX_TOLERANCE);
        return Arrays.stream(Maturity.values())
                .allMatch(maturity -> part(maturity)
                                .subtract(view.limit(USUAL.getOrDefault(maturity, SpendingRules.USUALLY_TESTED)))
                                .abs()
                                .compareTo(tolerance)
                        <= 0);
    }
}
