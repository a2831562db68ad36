package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.ExpectedPath;
import org.openpac.core.view.PathKind;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.internal.HappenedReadings;

/** The facts that a plan's budget, actions and personal objectives amount to. */
final class PlanFacts {

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 9998;
    private static final int DUE_DECIMALS = 34;

    /** What a budget line sets aside, and the strategy it names. */
    record Planned(PlannedSpend spend, Optional<Id> strategyId) {}

    private final SalesActionPlan plan;
    private final PlanIndex index;

    PlanFacts(PlanIndex index) {
        this.plan = index.plan();
        this.index = index;
    }

    /** What has been spent so far, a fact for each budget line, dated by the plan's first day. */
    List<SalesFact> spent(LocalDate day) {
        List<SalesFact> spent = new ArrayList<>();
        for (BudgetLine line : lines()) {
            line.actual().ifPresent(amount -> spent.add(spend(line, amount, day)));
        }
        return spent;
    }

    /**
     * Whether the budget tells all that was spent up to a day: each line says what was spent and whether the cost is direct,
     * but for lines whose days have not come.
     */
    boolean tellsAllSpending(LocalDate upTo) {
        return !lines().isEmpty()
                && lines().stream()
                        .allMatch(line -> (line.actual().isPresent()
                                        && line.effectiveCostKind().isPresent())
                                || days(line)
                                        .filter(days -> days.start().isAfter(upTo))
                                        .isPresent());
    }

    private List<BudgetLine> lines() {
        return plan.budget().map(Budget::lines).orElse(List.of());
    }

    private Spend spend(BudgetLine line, Money amount, LocalDate day) {
        Spend.Builder spend = Spend.builder()
                .date(day)
                .amount(amount)
                .costKind(line.effectiveCostKind().orElse(CostKind.DIRECT))
                .purpose(purpose(line))
                .taxBasis(taxBasis(line));
        line.category().ifPresent(spend::category);
        line.tacticId().ifPresent(spend::tacticId);
        return spend.build();
    }

    private TaxBasis taxBasis(BudgetLine line) {
        return line.taxBasis().orElse(plan.effectiveTaxBasis());
    }

    /** To keep customers, if all strategies the line pays for are about keeping or developing them; else to gain them. */
    private SpendPurpose purpose(BudgetLine line) {
        List<Strategy> strategies = strategies(line);
        boolean keeps = !strategies.isEmpty()
                && strategies.stream()
                        .allMatch(strategy -> strategy.type() == StrategyType.RETENTION
                                || strategy.type() == StrategyType.DEVELOPMENT);
        return keeps ? SpendPurpose.RETENTION : SpendPurpose.ACQUISITION;
    }

    private List<Strategy> strategies(BudgetLine line) {
        List<Id> ids = line.tacticId()
                .flatMap(id -> index.find(id, Tactic.class))
                .map(Tactic::strategyIds)
                .orElseGet(() -> line.strategyId().map(List::of).orElse(List.of()));
        return ids.stream()
                .flatMap(id -> index.find(id, Strategy.class).stream())
                .toList();
    }

    /** What is to be spent, a fact for each budget line over its own days, those of its tactic or those of the plan. */
    List<SalesFact> planned() {
        return plannedByStrategy().stream().<SalesFact>map(Planned::spend).toList();
    }

    /** The same with the strategy that each budget line names. */
    List<Planned> plannedByStrategy() {
        List<Planned> planned = new ArrayList<>();
        for (BudgetLine line : lines()) {
            Optional<DateRange> days = days(line);
            if (line.amount().isPresent() && days.isPresent()) {
                PlannedSpend.Builder spend = PlannedSpend.builder()
                        .date(days.get().start())
                        .lastDay(days.get().end())
                        .amount(line.amount().get())
                        .taxBasis(taxBasis(line));
                line.tacticId().ifPresent(spend::tacticId);
                planned.add(new Planned(spend.build(), line.strategyId()));
            }
        }
        return planned;
    }

    private Optional<DateRange> days(BudgetLine line) {
        return line.period()
                .or(() -> line.tacticId()
                        .flatMap(id -> index.find(id, Tactic.class))
                        .flatMap(PlanFacts::days))
                .or(plan::period)
                .filter(HappenedReadings::isUsual);
    }

    private static Optional<DateRange> days(Tactic tactic) {
        return tactic.start().flatMap(start -> tactic.end().map(end -> new DateRange(start, end)));
    }

    /** The actions due by a day, but those given up; one that is done counts as done on its day, for want of another. */
    List<SalesFact> actions(LocalDate asOf) {
        List<SalesFact> actions = new ArrayList<>();
        for (Tactic tactic : plan.tactics()) {
            if (tactic.end().filter(due -> !due.isAfter(asOf)).isPresent()
                    && tactic.status().orElse(TacticStatus.PLANNED) != TacticStatus.CANCELLED) {
                LocalDate due = tactic.end().get();
                PlannedAction.Builder action = PlannedAction.builder().date(due).tacticId(tactic.id());
                tactic.status().filter(TacticStatus.DONE::equals).ifPresent(done -> action.doneOn(due));
                actions.add(action.build());
            }
        }
        return actions;
    }

    /**
     * What the persons have sold of what they are to sell, of the part of it that is due by the last reading; empty if their
     * readings end on different days.
     */
    Optional<List<SalesFact>> sales(KpiDefinition revenue, LocalDate asOf) {
        Map<Objective, LocalDate> measured = new LinkedHashMap<>();
        Progress today = Progress.of(index, asOf);
        for (Objective objective : plan.objectives()) {
            if (isSalesOfPerson(objective, revenue)) {
                today.objective(objective.id())
                        .flatMap(Standing::latest)
                        .flatMap(Measurement::period)
                        .ifPresent(days -> measured.put(objective, days.end()));
            }
        }
        List<LocalDate> days = measured.values().stream().distinct().toList();
        if (days.size() > 1) {
            return Optional.empty();
        }
        List<SalesFact> facts = new ArrayList<>();
        days.forEach(day -> {
            Progress then = Progress.of(index, day);
            measured.keySet()
                    .forEach(objective -> then.objective(objective.id())
                            .ifPresent(standing ->
                                    addSales(facts, objective.ownerId().orElseThrow(), standing, day)));
        });
        return Optional.of(facts);
    }

    private static boolean isSalesOfPerson(Objective objective, KpiDefinition revenue) {
        return objective.level() == ObjectiveLevel.INDIVIDUAL
                && objective.ownerId().isPresent()
                && objective.kpiId().filter(revenue.id()::equals).isPresent();
    }

    private static void addSales(List<SalesFact> facts, Id person, Standing standing, LocalDate day) {
        Optional<Unit> unit = standing.levels().unit().filter(known -> known.kind() == UnitKind.CURRENCY);
        Optional<Money> sold = unit.flatMap(known -> money(standing.actual().value(), known));
        Optional<Money> quota =
                unit.flatMap(known -> money(standing.levels().target().value(), known));
        Optional<Fraction> due = due(standing, day);
        if (sold.isPresent() && quota.isPresent() && due.isPresent()) {
            facts.add(Deal.builder()
                    .date(day)
                    .openedOn(day)
                    .amount(sold.get())
                    .outcome(DealOutcome.WON)
                    .personId(person)
                    .build());
            facts.add(Quota.builder()
                    .date(day)
                    .amount(quota.get())
                    .due(due)
                    .personId(person)
                    .build());
        }
    }

    /** The days gone of all days where the way is gone evenly, so that nothing is rounded before all is added up. */
    private static Optional<Fraction> due(Standing standing, LocalDate day) {
        Optional<DateRange> days = standing.path()
                .filter(path -> path.kind() == PathKind.LINEAR && path.phasing().isEmpty())
                .map(ExpectedPath::period)
                .filter(period -> day.isBefore(period.end()));
        return standing.expected()
                .value()
                .map(share -> days.map(period -> Fraction.of(new DateRange(period.start(), day).days(), period.days()))
                        .orElseGet(() ->
                                new Fraction(share.setScale(DUE_DECIMALS, RoundingMode.HALF_EVEN), BigDecimal.ONE)));
    }

    private static Optional<Money> money(Optional<BigDecimal> number, Unit unit) {
        Currency currency = Currency.getInstance(unit.code());
        return number.map(value ->
                        value.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN))
                .filter(value -> currency.getDefaultFractionDigits() >= 0 && Decimals.isWithinBounds(value))
                .map(value -> new Money(value, currency));
    }
}
