package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.objective.BaselineShape;
import org.openpac.core.plan.objective.LevelSpecShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Word;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** The values that an indicator can take, and the levels beyond them. */
final class PossibleValues {

    /** Which end of the possible values is passed. */
    enum End implements Word {
        LOWEST,
        HIGHEST
    }

    private static final Set<ObjectiveCategory> PARTS_OF_A_WHOLE =
            Set.of(ObjectiveCategory.CONVERSION, ObjectiveCategory.MARKET_SHARE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Levels levels;
    private final Unit unit;
    private final Optional<BigDecimal> lowest;
    private final Optional<BigDecimal> highest;
    private final List<Breach> breaches = new ArrayList<>();

    private PossibleValues(Levels levels, Unit unit, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        this.levels = levels;
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The levels that cannot be; empty where nothing limits them, or the limits are reversed. */
    static Optional<List<Breach>> beyond(Targeted targeted, PlanView view) {
        Levels levels = view.levels(targeted);
        return levels.unit()
                .map(unit -> of(targeted, view, levels, unit))
                .filter(PossibleValues::isLimited)
                .map(possible -> possible.judge(targeted));
    }

    private static PossibleValues of(Targeted targeted, PlanView view, Levels levels, Unit unit) {
        Optional<ValueRange> range = view.index().kpiOf(targeted).flatMap(KpiDefinition::range);
        Optional<BigDecimal> lowest = range.flatMap(ValueRange::lowest)
                .filter(end -> end.unit().equals(unit))
                .map(Quantity::value);
        Optional<BigDecimal> highest = range.flatMap(ValueRange::highest)
                .filter(end -> end.unit().equals(unit))
                .map(Quantity::value);
        if (range.isPresent()) {
            return new PossibleValues(levels, unit, lowest, highest);
        }
        boolean isPart = isPartOfWhole(targeted, view) && unit.isRate();
        boolean isCounted = unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.DURATION;
        return new PossibleValues(
                levels,
                unit,
                isPart || isCounted ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
                isPart ? Optional.of(unit.kind() == UnitKind.PERCENT ? HUNDRED : BigDecimal.ONE) : Optional.empty());
    }

    /** Only so many prospects can become customers, and a market can only be held whole. */
    private static boolean isPartOfWhole(Targeted targeted, PlanView view) {
        boolean isSo = targeted instanceof Objective objective
                && objective.category().filter(PARTS_OF_A_WHOLE::contains).isPresent();
        return isSo
                || view.index()
                        .kpiOf(targeted)
                        .flatMap(KpiDefinition::family)
                        .filter(KpiFamily.CONVERSION::equals)
                        .isPresent();
    }

    private boolean isLimited() {
        boolean isReversed =
                lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0;
        return (lowest.isPresent() || highest.isPresent()) && !isReversed;
    }

    private List<Breach> judge(Targeted targeted) {
        Optional<TargetSpec> target = targeted.target();
        judge(levels.baseline(), ObjectiveShape.TARGET, TargetSpecShape.BASELINE, BaselineShape.VALUE);
        if (target.flatMap(TargetSpec::value).isPresent()) {
            judge(levels.target(), ObjectiveShape.TARGET, TargetSpecShape.VALUE);
        }
        judge(level(target.flatMap(TargetSpec::low)), ObjectiveShape.TARGET, TargetSpecShape.LOW);
        judge(level(target.flatMap(TargetSpec::high)), ObjectiveShape.TARGET, TargetSpecShape.HIGH);
        judge(levels.floor(), ObjectiveShape.FLOOR, LevelSpecShape.VALUE);
        judge(levels.stretch(), ObjectiveShape.STRETCH, StretchSpecShape.VALUE);
        return breaches;
    }

    private Figure level(Optional<Quantity> written) {
        return written.filter(number -> number.unit().equals(unit))
                .map(number -> Figure.known(number.value()))
                .orElse(Figure.unknown(Gap.NO_TARGET));
    }

    private void judge(Figure level, Member<?, ?>... path) {
        level.value().ifPresent(number -> {
            lowest.filter(end -> number.compareTo(end) < 0)
                    .ifPresent(end -> breaches.add(breach(level, end, End.LOWEST, path)));
            highest.filter(end -> number.compareTo(end) > 0)
                    .ifPresent(end -> breaches.add(breach(level, end, End.HIGHEST, path)));
        });
    }

    private Breach breach(Figure level, BigDecimal bound, End end, Member<?, ?>... path) {
        return Breach.at(path)
                .with("level", TargetDirection.shown(levels, level))
                .with("bound", TargetDirection.shown(levels, Figure.known(bound)))
                .with("end", end);
    }
}
