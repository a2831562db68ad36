package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Severity;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/**
 * The highest level that the market allows an objective.
 *
 * <p>For a company's revenue the market it can serve in a year, where the objective runs over no more than a year; for new
 * customers the accounts in its segments; for a market share, which is a percentage, its baseline and the points a share usually
 * gains, a warning where the others are errors.
 *
 * @param level in the unit
 * @param unit the figure's
 * @param isHard whether more is impossible, not only unusual
 */
record MarketCeiling(BigDecimal level, Unit unit, boolean isHard) {

    private static final long DAYS_OF_A_YEAR = 366;

    static Optional<MarketCeiling> of(Objective objective, PlanView view) {
        Levels levels = view.levels(objective);
        Optional<Unit> unit = levels.unit();
        if (objective.category().isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return switch (objective.category().get()) {
            case REVENUE -> revenue(objective, unit.get(), view);
            case NEW_CUSTOMERS -> customers(objective, unit.get(), view);
            case MARKET_SHARE -> share(levels, unit.get(), view);
            default -> Optional.empty();
        };
    }

    private static Optional<MarketCeiling> revenue(Objective objective, Unit unit, PlanView view) {
        boolean isOfAYear = objective.level() == ObjectiveLevel.COMPANY
                && objective
                        .start()
                        .or(() -> view.plan().period().map(period -> period.start()))
                        .flatMap(start ->
                                objective.due().filter(due -> due.toEpochDay() - start.toEpochDay() <= DAYS_OF_A_YEAR))
                        .isPresent();
        return view.plan()
                .market()
                .filter(market -> isOfAYear)
                .flatMap(MarketAnalysis::size)
                .flatMap(MarketSize::serviceable)
                .map(Quantity::of)
                .filter(size -> size.unit().equals(unit))
                .map(size -> new MarketCeiling(size.value(), unit, true));
    }

    private static Optional<MarketCeiling> customers(Objective objective, Unit unit, PlanView view) {
        List<Optional<Integer>> sizes = objective.segmentIds().stream()
                .distinct()
                .map(id -> view.index().find(id, Segment.class).flatMap(Segment::sizeAccounts))
                .toList();
        boolean isKnown = unit.kind() == UnitKind.COUNT
                && !sizes.isEmpty()
                && sizes.stream().allMatch(Optional::isPresent);
        return isKnown
                ? Optional.of(new MarketCeiling(
                        BigDecimal.valueOf(
                                sizes.stream().mapToLong(Optional::orElseThrow).sum()),
                        unit,
                        true))
                : Optional.empty();
    }

    private static Optional<MarketCeiling> share(Levels levels, Unit unit, PlanView view) {
        return unit.kind() == UnitKind.PERCENT
                ? levels.baseline()
                        .value()
                        .map(from -> new MarketCeiling(from.add(view.limit(AttainableRules.SHARE_POINTS)), unit, false))
                : Optional.empty();
    }

    List<Breach> breaches(Figure aimedAt) {
        return isExceededBy(aimedAt)
                ? List.of((isHard ? Breach.here() : Breach.here().severity(Severity.WARNING))
                        .with("level", Quantity.shown(aimedAt.value().orElseThrow(), Optional.of(unit)))
                        .with("ceiling", Quantity.shown(level, Optional.of(unit))))
                : List.of();
    }

    boolean isExceededBy(Figure aimedAt) {
        return aimedAt.value().filter(number -> number.compareTo(level) > 0).isPresent();
    }
}
