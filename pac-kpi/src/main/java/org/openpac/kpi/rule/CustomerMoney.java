package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.catalog.AcquisitionKpis;

/**
 * How many new customers a plan's budget pays for at what one costs by the last reading: fully loaded where the budget pays
 * salaries, bare where it does not.
 *
 * <p>All of the budget counts but its contingency: what part of it is not meant for new customers, a plan need not say, so that
 * the number is rather too high.
 *
 * @param affordable empty where there is no budget, no such cost above 0, or they are in different currencies
 */
record CustomerMoney(Optional<BigDecimal> affordable) {

    static CustomerMoney in(PlanView view) {
        return view.shared(CustomerMoney.class, CustomerMoney::of);
    }

    private static CustomerMoney of(PlanView view) {
        Optional<Quantity> cost = costs(view.plan().budget()).stream()
                .flatMap(kpi -> CodedReadings.in(view).latest(kpi).stream())
                .findFirst()
                .flatMap(Measurement::value)
                .filter(value -> value.value().signum() > 0);
        Optional<Quantity> money = view.plan().budget().flatMap(CustomerMoney::spendable);
        return new CustomerMoney(cost.flatMap(each -> money.filter(
                        total -> total.unit().equals(each.unit()))
                .map(total -> total.value().divide(each.value(), MathContext.DECIMAL64))));
    }

    /** A budget without salaries never pays for the salaries that a fully loaded cost holds. */
    private static List<Kpi> costs(Optional<Budget> budget) {
        boolean paysSalaries = budget.stream()
                .flatMap(each -> each.lines().stream())
                .anyMatch(line ->
                        line.category().filter(CostCategory.SALARIES::equals).isPresent());
        return paysSalaries
                ? List.of(AcquisitionKpis.CAC_FULLY_LOADED, AcquisitionKpis.CAC)
                : List.of(AcquisitionKpis.CAC);
    }

    private static Optional<Quantity> spendable(Budget budget) {
        return budget.total()
                .flatMap(total -> budget.contingency()
                        .map(reserve -> reserve.currency().equals(total.currency())
                                ? Optional.of(total.minus(reserve))
                                : Optional.<Money>empty())
                        .orElse(Optional.of(total)))
                .map(Quantity::of);
    }

    /**
     * The customers that are to be won: for an objective of new customers with none of the same indicator above it, the level
     * aimed at, a number above 0.
     */
    static Optional<BigDecimal> wanted(Objective objective, PlanView view) {
        boolean isOfCustomers = objective
                        .category()
                        .filter(ObjectiveCategory.NEW_CUSTOMERS::equals)
                        .isPresent()
                && view.index()
                        .kpiOf(objective)
                        .flatMap(KpiDefinition::unit)
                        .map(Unit::kind)
                        .filter(UnitKind.COUNT::equals)
                        .isPresent();
        boolean isAll = view.index().parentsOf(objective).stream()
                .noneMatch(parent -> parent.kpiId().equals(objective.kpiId()));
        return isOfCustomers && isAll
                ? view.levels(objective).target().value().filter(target -> target.signum() > 0)
                : Optional.empty();
    }

    Figure ratio(Objective objective, PlanView view) {
        Optional<BigDecimal> wanted = wanted(objective, view);
        return affordable
                .filter(count -> wanted.isPresent())
                .map(count -> Figure.known(count.divide(wanted.orElseThrow(), MathContext.DECIMAL64)))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }
}
