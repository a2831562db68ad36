package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/** Whether an indicator's formula can be computed: how many indicators it takes, their weights, their units, their times. */
final class Formulas {

    private Formulas() {}

    /** Of two indicators for a ratio, of two or more for any other operation. */
    static boolean hasEnoughParts(KpiFormula formula) {
        int parts = formula.kpiIds().size();
        return formula.operation() == FormulaOperation.RATIO ? parts == 2 : parts >= 2;
    }

    /** One weight an indicator for a weighted mean, none below 0 and 1 in all; none for any other operation. */
    static boolean hasItsWeights(KpiFormula formula, BigDecimal tolerance) {
        if (formula.operation() != FormulaOperation.WEIGHTED_MEAN) {
            return formula.weights().isEmpty();
        }
        BigDecimal off = formula.weights().stream()
                .map(Share::fraction)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(BigDecimal.ONE)
                .abs();
        return formula.weights().size() == formula.kpiIds().size()
                && off.compareTo(tolerance) <= 0
                && formula.weights().stream()
                        .noneMatch(weight -> weight.fraction().signum() < 0);
    }

    /**
     * Whether the units of the parts lead to the indicator's own. What is added or averaged has one unit. In a product or a quotient
     * money has to come out where the indicator counts money, and nowhere else; times and counts are not followed, as a margin may
     * be one of a month and a number one of a customer. Unknown units and units of the plan's own are not judged, nor is which
     * currency it is.
     */
    static boolean unitsFit(KpiDefinition kpi, KpiFormula formula, PlanView view) {
        List<KpiDefinition> parts = parts(formula, view);
        List<Unit> units = Stream.concat(Stream.of(kpi), parts.stream())
                .flatMap(each -> each.unit().stream())
                .toList();
        if (parts.size() < formula.kpiIds().size() || units.size() <= parts.size()) {
            return true;
        }
        Unit own = units.get(0);
        List<Unit> others = units.subList(1, units.size());
        return switch (formula.operation()) {
            case SUM, DIFFERENCE, WEIGHTED_MEAN -> others.stream().allMatch(unit -> isAlike(own, unit));
            case PRODUCT ->
                isFree(units) || others.stream().mapToInt(Formulas::money).sum() == money(own);
            case RATIO -> isFree(units) || isOfMoney(own, money(others.get(0)) - money(others.get(1)));
        };
    }

    private static boolean isAlike(Unit one, Unit other) {
        return one.equals(other) || (money(one) == 1 && money(other) == 1);
    }

    private static boolean isFree(List<Unit> units) {
        return units.stream().anyMatch(unit -> unit.kind() == UnitKind.CUSTOM || unit.kind() == UnitKind.SCORE);
    }

    /** So many customers for a euro is a number nobody has a unit for. */
    private static boolean isOfMoney(Unit own, int money) {
        return money < 0 ? money(own) == 0 : money(own) == money;
    }

    private static int money(Unit unit) {
        return unit.kind() == UnitKind.CURRENCY ? 1 : 0;
    }

    private static List<KpiDefinition> parts(KpiFormula formula, PlanView view) {
        return formula.kpiIds().stream()
                .flatMap(id -> view.index().find(id, KpiDefinition.class).stream())
                .toList();
    }

    /** The two indicators of a ratio, where both are there. */
    static Optional<List<KpiDefinition>> ratio(KpiDefinition kpi, PlanView view) {
        return kpi.formula()
                .filter(formula -> formula.operation() == FormulaOperation.RATIO)
                .map(formula -> parts(formula, view))
                .filter(parts -> parts.size() == 2);
    }

    /** Whether two amounts of money are in different currencies. */
    static boolean areInTwoCurrencies(List<KpiDefinition> parts) {
        return parts.stream()
                        .flatMap(kpi -> kpi.unit().stream())
                        .filter(unit -> unit.kind() == UnitKind.CURRENCY)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a part that is added up over time is read less often than what is computed from it. */
    static boolean hasLongerPeriods(KpiDefinition kpi, List<KpiDefinition> parts) {
        Optional<Frequency> own = kpi.frequency();
        return own.isPresent()
                && parts.stream()
                        .filter(part -> part.aggregation()
                                .filter(Aggregation.SUM::equals)
                                .isPresent())
                        .flatMap(part -> part.frequency().stream())
                        .anyMatch(frequency -> frequency.compareTo(own.get()) > 0);
    }
}
