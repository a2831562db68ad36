package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;
import org.openpac.core.view.Sellers;

/** The revenue that a plan aims at: the company’s, and that of each person. A level, such as what comes in every month, is none. */
final class RevenueAimed {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final Set<Id> sellers;
    /** By person, currency and indicator: a person’s objectives for one indicator add up over the year. */
    private final Map<Id, Map<Unit, Map<Id, BigDecimal>>> quotas = new HashMap<>();

    private final Map<Unit, BigDecimal> companys = new HashMap<>();

    private RevenueAimed(PlanView view) {
        sellers = Sellers.of(view.index());
        Set<Id> whole = new HashSet<>();
        view.plan().territories().stream()
                .filter(territory -> territory.parentId().isEmpty())
                .forEach(territory -> whole.add(territory.id()));
        for (Objective objective : view.plan().objectives()) {
            if (Link.isLive(objective)
                    && isOfThePeriod(objective, view)
                    && objective
                            .category()
                            .filter(ObjectiveCategory.REVENUE::equals)
                            .isPresent()) {
                Levels levels = view.levels(objective);
                levels.unit()
                        .ifPresent(unit -> levels.target()
                                .value()
                                .filter(target -> target.signum() > 0)
                                .ifPresent(target -> add(objective, unit, target, whole)));
            }
        }
    }

    /** Whether an indicator adds revenue up over time; that of one month, such as recurring revenue, is no year’s. */
    private static boolean isOfThePeriod(Objective objective, PlanView view) {
        return view.index()
                .kpiOf(objective)
                .flatMap(KpiDefinition::aggregation)
                .filter(aggregation -> aggregation != Aggregation.SUM)
                .isEmpty();
    }

    private void add(Objective objective, Unit unit, BigDecimal target, Set<Id> whole) {
        boolean isOfAll = objective.segmentIds().isEmpty()
                && objective.offerIds().isEmpty()
                && objective.channelIds().isEmpty()
                && (objective.territoryIds().isEmpty() || new HashSet<>(objective.territoryIds()).containsAll(whole));
        if (objective.level() == ObjectiveLevel.COMPANY && isOfAll) {
            companys.merge(unit, target, BigDecimal::max);
        }
        if (objective.level() == ObjectiveLevel.INDIVIDUAL
                && objective.ownerId().isPresent()
                && objective.kpiId().isPresent()) {
            quotas.computeIfAbsent(objective.ownerId().get(), owner -> new HashMap<>())
                    .computeIfAbsent(unit, currency -> new HashMap<>())
                    .merge(objective.kpiId().get(), target, BigDecimal::add);
        }
    }

    private static RevenueAimed in(PlanView view) {
        return view.shared(RevenueAimed.class, RevenueAimed::new);
    }

    /** The part of the company’s revenue that the lines of the budget take; unknown where either is. */
    static Figure partSpent(PlanView view) {
        Spending spending = Spending.of(view);
        Optional<BigDecimal> revenue =
                spending.currency().map(Unit::of).map(unit -> in(view).companys.getOrDefault(unit, BigDecimal.ZERO));
        return spending.isOfOneKind() && revenue.filter(sum -> sum.signum() > 0).isPresent()
                ? Figure.known(spending.whole().divide(revenue.get(), MathContext.DECIMAL128))
                : Figure.unknown(Gap.NO_AMOUNT);
    }

    /**
     * A seller’s objectives over the pay for reaching them, both for the plan’s period; the indicator with the largest sum counts.
     * Unknown for those who do not sell, and where either is.
     */
    static Figure quotaToPay(Person person, PlanView view) {
        Optional<BigDecimal> pay = person.onTargetEarnings()
                .filter(money -> in(view).sellers.contains(person.id()))
                .map(Money::amount)
                .filter(amount -> amount.signum() > 0)
                .flatMap(amount -> view.plan()
                        .period()
                        .filter(days ->
                                days.isOrdered() && Horizon.isUsable(days.start()) && Horizon.isUsable(days.end()))
                        .map(days -> amount.multiply(BigDecimal.valueOf(Horizon.months(days)))));
        return pay.flatMap(amount -> quota(person, view)
                        .map(sum -> Figure.known(sum.multiply(MONTHS_A_YEAR).divide(amount, MathContext.DECIMAL128))))
                .orElse(Figure.unknown(Gap.NO_AMOUNT));
    }

    private static Optional<BigDecimal> quota(Person person, PlanView view) {
        Unit unit = Unit.of(person.onTargetEarnings().orElseThrow().currency());
        return in(view).quotas.getOrDefault(person.id(), Map.of()).getOrDefault(unit, Map.of()).values().stream()
                .max(BigDecimal::compareTo);
    }
}
