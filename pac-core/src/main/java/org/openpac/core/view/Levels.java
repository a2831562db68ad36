package org.openpac.core.view;

import java.util.Optional;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/**
 * The levels of one figure, all in its own unit: where it starts, what is acceptable, what is aimed at, what lies beyond.
 *
 * <p>A target may be written as a level or as a change; here every one is a level. A level that cannot be told is unknown
 * with its reason.
 *
 * @param unit the figure's unit: the indicator's, else the baseline's, else that of a target given as a level; empty where
 *     nothing tells
 * @param baseline where it starts
 * @param floor the least that is acceptable
 * @param target what is aimed at; for a figure to be maintained without a number, the baseline
 * @param stretch what lies beyond
 */
public record Levels(Optional<Unit> unit, Figure baseline, Figure floor, Figure target, Figure stretch) {

    /** Reads the levels of an objective, in the unit of its indicator. */
    public static Levels of(Objective objective, Optional<KpiDefinition> kpi) {
        return read(objective, kpi.flatMap(KpiDefinition::unit));
    }

    /** Reads the levels of an indicator's own target. */
    public static Levels of(KpiDefinition kpi) {
        return read(kpi, kpi.unit());
    }

    /** Reads the levels of whatever has a target, in the unit of its indicator. */
    public static Levels of(Targeted targeted, PlanIndex index) {
        return read(targeted, index.kpiOf(targeted).flatMap(KpiDefinition::unit));
    }

    private static Levels read(Targeted targeted, Optional<Unit> kpiUnit) {
        Optional<TargetSpec> spec = targeted.target();
        Optional<Quantity> start = spec.flatMap(TargetSpec::baseline).flatMap(Baseline::value);
        Optional<ChangeKind> change = spec.flatMap(TargetSpec::change);
        Optional<Quantity> aim = spec.flatMap(TargetSpec::value);
        Optional<Unit> unit = kpiUnit.or(() -> start.map(Quantity::unit))
                .or(() -> aim.filter(quantity -> isLevel(change, quantity)).map(Quantity::unit));
        Figure baseline = start.map(quantity -> sameUnit(quantity, unit)).orElse(Figure.unknown(Gap.NO_BASELINE));
        Figure floor = level(
                targeted.floor().flatMap(LevelSpec::change).or(() -> change),
                targeted.floor().flatMap(LevelSpec::value),
                unit,
                baseline);
        Figure stretch = level(
                targeted.stretch().flatMap(StretchSpec::change).or(() -> change),
                targeted.stretch().flatMap(StretchSpec::value),
                unit,
                baseline);
        boolean isMaintained = spec.flatMap(TargetSpec::direction)
                .filter(Direction.MAINTAIN::equals)
                .isPresent();
        Figure target = isMaintained && aim.isEmpty() ? baseline : level(change, aim, unit, baseline);
        return new Levels(unit, baseline, floor, target, stretch);
    }

    private static boolean isLevel(Optional<ChangeKind> change, Quantity value) {
        return change.map(kind -> kind == ChangeKind.ABSOLUTE_VALUE)
                .orElse(value.unit().kind() != UnitKind.PERCENT);
    }

    private static Figure level(
            Optional<ChangeKind> change, Optional<Quantity> value, Optional<Unit> unit, Figure baseline) {
        if (value.isEmpty()) {
            return Figure.unknown(Gap.NO_TARGET);
        }
        Quantity number = value.get();
        Optional<ChangeKind> kind = change.or(() -> onlyReading(number, unit));
        if (kind.isEmpty()) {
            return Figure.unknown(Gap.AMBIGUOUS_CHANGE);
        }
        if (kind.get() == ChangeKind.ABSOLUTE_VALUE) {
            return sameUnit(number, unit);
        }
        boolean inPercent = kind.get() == ChangeKind.RELATIVE_PERCENT || kind.get() == ChangeKind.PERCENTAGE_POINTS;
        if (inPercent ? number.unit().kind() != UnitKind.PERCENT : !isUnit(number.unit(), unit)) {
            return Figure.unknown(Gap.MIXED_UNITS);
        }
        return baseline.value()
                .map(start -> Figure.known(kind.get().level(start, number.value())))
                .orElse(baseline);
    }

    /** A percentage of a figure that is none can only be relative; of a rate it may be three things. */
    private static Optional<ChangeKind> onlyReading(Quantity number, Optional<Unit> unit) {
        if (number.unit().kind() != UnitKind.PERCENT) {
            return Optional.of(ChangeKind.ABSOLUTE_VALUE);
        }
        return unit.filter(figure -> figure.kind() != UnitKind.PERCENT).map(figure -> ChangeKind.RELATIVE_PERCENT);
    }

    private static Figure sameUnit(Quantity quantity, Optional<Unit> unit) {
        return isUnit(quantity.unit(), unit) ? Figure.known(quantity.value()) : Figure.unknown(Gap.MIXED_UNITS);
    }

    private static boolean isUnit(Unit unit, Optional<Unit> expected) {
        return expected.isEmpty() || expected.get().equals(unit);
    }

    /** How far the target lies from the baseline, negative for a decrease. */
    public Figure gain() {
        return distance(target);
    }

    /** How far the stretch target lies from the baseline, negative for a decrease. */
    public Figure stretchGain() {
        return distance(stretch);
    }

    private Figure distance(Figure level) {
        return Arithmetic.minus(level, baseline);
    }

    /**
     * How much further the stretch target lies than the target: its distance from the baseline over the target's.
     *
     * @return 1.33 for a stretch of 20 % beyond a target of 15 %; unknown where target and baseline are equal
     */
    public Figure stretchRatio() {
        return Arithmetic.quotient(stretchGain(), gain());
    }
}
