package org.openpac.core.rule.catalog;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Quantity;
import org.openpac.core.view.Levels;

/** Compares the way a target moves with its indicator's trend and with the direction it states. */
final class TargetDirection {

    private TargetDirection() {}

    static boolean isKnown(Targeted targeted, PlanView view) {
        boolean isToStay = stated(targeted)
                .filter(direction -> direction == Direction.MAINTAIN || direction == Direction.RANGE)
                .isPresent();
        return !isToStay
                && view.levels(targeted).gain().value().isPresent()
                && (trend(targeted, view).isPresent() || stated(targeted).isPresent());
    }

    static List<Breach> find(Targeted targeted, PlanView view) {
        Levels levels = view.levels(targeted);
        int sign = levels.gain().value().orElseThrow().signum();
        Optional<Trend> trend = trend(targeted, view);
        Optional<Direction> stated = stated(targeted);
        if (trend.filter(Trend.HIGHER_IS_BETTER::equals).isPresent() && sign < 0) {
            return List.of(breach(levels, Way.HIGHER_IS_BETTER, Breach.here()));
        }
        if (trend.filter(Trend.LOWER_IS_BETTER::equals).isPresent() && sign > 0) {
            return List.of(breach(levels, Way.LOWER_IS_BETTER, Breach.here()));
        }
        Breach atDirection = Breach.at(ObjectiveShape.TARGET, TargetSpecShape.DIRECTION);
        if (stated.filter(Direction.INCREASE::equals).isPresent() && sign < 0) {
            return List.of(breach(levels, Way.INCREASE_SAID, atDirection));
        }
        if (stated.filter(Direction.DECREASE::equals).isPresent() && sign > 0) {
            return List.of(breach(levels, Way.DECREASE_SAID, atDirection));
        }
        return List.of();
    }

    private static Optional<Trend> trend(Targeted targeted, PlanView view) {
        return view.index().kpiOf(targeted).flatMap(KpiDefinition::trend);
    }

    private static Optional<Direction> stated(Targeted targeted) {
        return targeted.target().flatMap(TargetSpec::direction);
    }

    private static Breach breach(Levels levels, Way way, Breach breach) {
        return breach.with("from", shown(levels, levels.baseline()))
                .with("to", shown(levels, levels.target()))
                .with("way", way);
    }

    /** A level in the figure's unit, to two decimals. */
    static Argument shown(Levels levels, Figure level) {
        return Quantity.shown(level.value().orElseThrow(), levels.unit());
    }
}
