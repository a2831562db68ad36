package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.BaselineShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.UnitKind;

/** M: an objective that can be counted. */
public final class MeasurableRules {

    /** An objective names its indicator. */
    public static final Rule<Objective> HAS_KPI = rule("M-01", OBJECTIVES)
            .title("An objective is measured by an indicator")
            .because("What nobody measures, nobody can say was reached.")
            .source(METHOD)
            .severity(ERROR)
            .onceComplete()
            .requires(objective -> objective.kpiId().isPresent())
            .at(ObjectiveShape.KPI_ID)
            .message("No indicator is linked.")
            .suggest("Link the indicator that shows whether the result is there.");

    /** An objective has a number with its unit. */
    public static final Rule<Objective> HAS_TARGET = rule("M-02", OBJECTIVES)
            .title("An objective has a number to reach")
            .because("Without a number, everyone reaches a target of their own.")
            .source(METHOD)
            .severity(ERROR)
            .onceComplete()
            .requires(objective ->
                    objective.target().filter(MeasurableRules::hasNumber).isPresent())
            .at(ObjectiveShape.TARGET)
            .message("No number is set to be reached.")
            .suggest("Set a value with its unit, as a level or as a change from the baseline.");

    /** A target says from where it starts. */
    public static final Rule<Objective> HAS_BASELINE = rule("M-03", OBJECTIVES)
            .title("A target says from which value and date it starts")
            .because("Fifteen per cent more says nothing as long as nobody knows of what.")
            .source(SALES_PRACTICE)
            .severity(ERROR)
            .onceComplete()
            .after(HAS_TARGET)
            .when(objective ->
                    objective.target().filter(MeasurableRules::hasNumber).isPresent())
            .finds(MeasurableRules::missingStart)
            .at(ObjectiveShape.TARGET, TargetSpecShape.BASELINE)
            .message("The baseline has no {missing}.")
            .suggest("Give the value at the start and the day on which it was read.");

    /** A percentage on a rate says whether it means points. */
    public static final Rule<Targeted> SAYS_PERCENT_OR_POINTS = rule("M-05", TARGETED)
            .title("A percentage on a rate says whether it means points")
            .because("Two per cent more of a rate and two points more can be a factor of five apart.")
            .source(METHOD)
            .severity(WARNING)
            .when(AmbiguousPercentage::isOnRate)
            .finds(AmbiguousPercentage::find)
            .at(ObjectiveShape.TARGET, TargetSpecShape.CHANGE)
            .message("“{x}%” on a rate: relative ({relative}) or points ({points})?")
            .suggest("Say which is meant: a relative change ({relative}) or percentage points ({points}).");

    /** A target moves the way its indicator gets better. */
    public static final Rule<Targeted> MOVES_THE_RIGHT_WAY = rule("M-07", TARGETED)
            .title("A target moves the way its indicator gets better")
            .because("Nobody plans to do worse: such a target has a wrong sign or the wrong indicator.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .after(HAS_TARGET)
            .when(TargetDirection::isKnown)
            .finds(TargetDirection::find)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("From {from} to {to} is the wrong way: {way}.")
            .suggest("Correct the sign of the change, the direction, or the indicator.");

    private MeasurableRules() {}

    static boolean hasNumber(TargetSpec target) {
        if (target.value().isPresent()
                || (target.low().isPresent() && target.high().isPresent())) {
            return true;
        }
        return target.direction().filter(Direction.MAINTAIN::equals).isPresent()
                && target.baseline().flatMap(Baseline::value).isPresent();
    }

    private static List<Breach> missingStart(Objective objective, PlanView view) {
        TargetSpec target = objective.target().orElseThrow();
        Optional<Baseline> baseline = target.baseline();
        if (baseline.flatMap(Baseline::value).isEmpty()) {
            Breach breach = baseline.isEmpty()
                    ? Breach.here()
                    : Breach.at(ObjectiveShape.TARGET, TargetSpecShape.BASELINE, BaselineShape.VALUE);
            return List.of(breach.severity(isChange(target) ? ERROR : WARNING).with("missing", MissingPart.VALUE));
        }
        if (baseline.flatMap(Baseline::date).isEmpty()) {
            return List.of(Breach.at(ObjectiveShape.TARGET, TargetSpecShape.BASELINE, BaselineShape.DATE)
                    .severity(WARNING)
                    .with("missing", MissingPart.DATE));
        }
        return List.of();
    }

    private static boolean isChange(TargetSpec target) {
        return target.change()
                .map(ChangeKind::needsBaseline)
                .orElse(target.value()
                        .filter(value -> value.unit().kind() == UnitKind.PERCENT)
                        .isPresent());
    }
}
