package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openpac.core.value.Unit;

/** Finds what is a strength or a weakness in what something has cost and brought. */
final class EffectJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Facts that tell that something was brought about. */
    private static final Set<FactKind> RESULTS = EnumSet.of(
            FactKind.REVENUE,
            FactKind.CUSTOMER_WON,
            FactKind.ORDER,
            FactKind.DEAL,
            FactKind.LEAD,
            FactKind.PROSPECTS,
            FactKind.SUBSCRIPTION);

    private final KpiResult averageCost;
    private final Set<FactKind> told = EnumSet.noneOf(FactKind.class);
    private final List<EffectJudgement> found = new ArrayList<>();

    /** Judges beside what a customer costs on average; what no fact tells of at all is not known to be missing. */
    EffectJudge(List<SalesFact> all) {
        this.averageCost = EffectKpis.COST_PER_CUSTOMER.compute(all);
        all.forEach(fact -> told.add(fact.kind()));
    }

    List<EffectJudgement> found() {
        return found;
    }

    void judge(EffectLine line, EffectFacts.Part part) {
        if (line.spent() instanceof KpiResult.Defined spent && spent.number().signum() > 0 && broughtNothing(part)) {
            add(line, EffectGround.BROUGHT_NOTHING, BigDecimal.ZERO, spent.number(), spent.unit());
        } else {
            judgeRevenue(line, part);
            judgeReturn(line);
        }
        judgeCost(line);
        judgeSpending(line);
    }

    private boolean broughtNothing(EffectFacts.Part part) {
        return told.stream().anyMatch(RESULTS::contains)
                && part.undivided.stream().noneMatch(RESULTS::contains)
                && part.facts.stream().noneMatch(EffectJudge::isResult);
    }

    private static boolean isResult(SalesFact fact) {
        if (fact instanceof Revenue revenue) {
            return revenue.amount().amount().signum() > 0;
        }
        if (fact instanceof CustomerWon won) {
            return won.count() > 0;
        }
        return RESULTS.contains(fact.kind());
    }

    private void judgeRevenue(EffectLine line, EffectFacts.Part part) {
        if (line.attainment() instanceof KpiResult.Defined attainment
                && line.revenue() instanceof KpiResult.Defined revenue) {
            BigDecimal stake = attainment.numerator().subtract(attainment.denominator());
            compare(
                    line,
                    attainment.number().divide(HUNDRED),
                    stake.abs(),
                    revenue.unit(),
                    EffectGround.AHEAD_OF_EXPECTATION,
                    EffectGround.BEHIND_EXPECTATION);
        } else if (line.expectedRevenue() instanceof KpiResult.Defined expected
                && expected.number().signum() > 0
                && told.contains(FactKind.REVENUE)
                && isWithoutRevenue(part)) {
            add(line, EffectGround.BEHIND_EXPECTATION, BigDecimal.ZERO, expected.number(), expected.unit());
        }
    }

    private static boolean isWithoutRevenue(EffectFacts.Part part) {
        return !part.undivided.contains(FactKind.REVENUE)
                && part.facts.stream().noneMatch(fact -> fact.kind() == FactKind.REVENUE);
    }

    private void judgeReturn(EffectLine line) {
        if (line.returnOnSpending() instanceof KpiResult.Defined ratio
                && line.spent() instanceof KpiResult.Defined spent
                && ratio.number().signum() < 0) {
            BigDecimal goodness = BigDecimal.ONE.add(ratio.number().divide(HUNDRED));
            add(line, EffectGround.LOSES_MONEY, goodness, ratio.numerator().negate(), spent.unit());
        }
    }

    private void judgeCost(EffectLine line) {
        if (line.costPerCustomer() instanceof KpiResult.Defined cost
                && averageCost instanceof KpiResult.Defined mean
                && mean.unit().equals(cost.unit())
                && cost.number().signum() > 0) {
            BigDecimal usual = cost.denominator().multiply(mean.number());
            compare(
                    line,
                    mean.number().divide(cost.number(), MathContext.DECIMAL64),
                    usual.subtract(cost.numerator()).abs(),
                    cost.unit(),
                    EffectGround.CHEAPER_THAN_AVERAGE,
                    EffectGround.DEARER_THAN_AVERAGE);
        }
    }

    private void judgeSpending(EffectLine line) {
        if (line.spendingPace() instanceof KpiResult.Defined pace
                && line.spent() instanceof KpiResult.Defined spent
                && pace.number().compareTo(Effectiveness.OVERSPENT_ABOVE) > 0) {
            add(
                    line,
                    EffectGround.OVERSPENT,
                    pace.denominator().divide(pace.numerator(), MathContext.DECIMAL64),
                    pace.numerator().subtract(pace.denominator()),
                    spent.unit());
        }
    }

    private void compare(
            EffectLine line,
            BigDecimal goodness,
            BigDecimal stake,
            Unit currency,
            EffectGround strength,
            EffectGround weakness) {
        if (goodness.compareTo(Effectiveness.STRENGTH_FROM) >= 0) {
            add(line, strength, goodness, stake, currency);
        } else if (goodness.compareTo(Effectiveness.WEAKNESS_BELOW) < 0) {
            add(line, weakness, goodness, stake, currency);
        }
    }

    private void add(EffectLine line, EffectGround ground, BigDecimal goodness, BigDecimal stake, Unit currency) {
        found.add(new EffectJudgement(line, ground, goodness, stake, currency));
    }
}
