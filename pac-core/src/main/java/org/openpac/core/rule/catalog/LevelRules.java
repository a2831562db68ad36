package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Source.INCOSE;
import static org.openpac.core.rule.Source.ISO_22400;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** M: levels that can be compared, reached and read. */
public final class LevelRules {

    /** So many more significant digits than the baseline may a target have. */
    public static final Limit MORE_DIGITS = Limit.of("M-14.digits", "2");

    private static final int DIGITS_OF_A_PERCENTAGE = 3;
    private static final Set<Direction> TO_STAY = Set.of(Direction.MAINTAIN, Direction.RANGE);

    /** Indicator, baseline, target, floor and stretch are in one unit. */
    public static final Rule<Targeted> UNITS_AGREE = rule("M-04", TARGETED)
            .title("Indicator, baseline, target, floor and stretch are in one unit")
            .because("Nobody can say how far euros are from a number of customers.")
            .source(INCOSE)
            .severity(ERROR)
            .assesses(UnitAgreement::of)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("Units differ ({part}): {unit} here, {other} elsewhere.")
            .suggest("Bring both into one unit: {unit} or {other}.");

    /** A target differs from its baseline, unless the level is to be kept. */
    public static final Rule<Targeted> TARGET_IS_A_MOVE = rule("M-06", TARGETED)
            .title("A target differs from its baseline, unless the level is to be kept")
            .because("What is reached on the first day calls for no plan.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .after(MeasurableRules.HAS_TARGET)
            .when((targeted, view) ->
                    !isToStay(targeted) && view.levels(targeted).gain().value().isPresent())
            .requires((targeted, view) ->
                    view.levels(targeted).gain().value().orElseThrow().signum() != 0)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The target, {level}, equals the baseline.")
            .with("level", (targeted, view) -> {
                Levels levels = view.levels(targeted);
                return TargetDirection.shown(levels, levels.target());
            })
            .suggest("Set a level to move to, or say that the level is to be maintained.");

    /**
     * All levels are among the values the indicator can take: those of its range or, where it has none, no less than nothing for
     * what is counted or timed, and from nothing to all for a conversion rate and a market share.
     */
    public static final Rule<Targeted> LEVELS_ARE_POSSIBLE = rule("M-08", TARGETED)
            .title("Baseline, target, floor and stretch are values the indicator can take")
            .because("More than all prospects cannot become customers: such a target is a slip of the pen.")
            .source(ISO_22400)
            .severity(ERROR)
            .assesses(PossibleValues::beyond)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("{level} cannot be reached: {bound} is the {end} possible value.")
            .suggest("Correct the number, or the indicator’s range.");

    /** A result is more than the first of its kind: from none to one is a step that is done or not. */
    public static final Rule<Targeted> IS_MORE_THAN_A_STEP = rule("M-11", TARGETED)
            .title("A result is more than a step that is done or not")
            .because("A yes or no cannot be steered: it is at zero until the day it is at one.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .when(LevelRules::isCounted)
            .requires((targeted, view) -> !isFromNoneToOne(view.levels(targeted)))
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("From 0 to 1: a step to be done rather than a result.")
            .suggest("Make it a milestone, and set as the target what the step is to bring.");

    /** A target is not much more precise than the baseline it starts from. */
    public static final Rule<Targeted> IS_NO_MORE_PRECISE_THAN_ITS_START = rule("M-14", TARGETED)
            .title("A target is about as precise as its baseline")
            .because("Nobody who starts from about 40% can tell whether 43.57% was reached or 43.6%.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .limit(MORE_DIGITS)
            .when((targeted, view) -> writtenLevel(targeted, view).isPresent()
                    && start(targeted, view).isPresent())
            .requires(LevelRules::isAsPrecise)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("{level} is more precise than the baseline, {start}.")
            .with(
                    "level",
                    (targeted, view) ->
                            targeted.target().flatMap(TargetSpec::value).orElseThrow())
            .with("start", (targeted, view) -> {
                Levels levels = view.levels(targeted);
                return TargetDirection.shown(levels, levels.baseline());
            })
            .suggest("Round the target.");

    private LevelRules() {}

    private static boolean isToStay(Targeted targeted) {
        return targeted.target()
                .flatMap(TargetSpec::direction)
                .filter(TO_STAY::contains)
                .isPresent();
    }

    private static boolean isCounted(Targeted targeted, PlanView view) {
        Levels levels = view.levels(targeted);
        return levels.gain().value().isPresent()
                && levels.unit()
                        .map(Unit::kind)
                        .filter(kind -> kind == UnitKind.COUNT || kind == UnitKind.CUSTOM)
                        .isPresent();
    }

    private static boolean isFromNoneToOne(Levels levels) {
        return levels.baseline().value().orElseThrow().signum() == 0
                && levels.target().value().orElseThrow().compareTo(BigDecimal.ONE) == 0;
    }

    private static Optional<BigDecimal> writtenLevel(Targeted targeted, PlanView view) {
        boolean isLevel = targeted.target()
                .flatMap(TargetSpec::change)
                .map(ChangeKind.ABSOLUTE_VALUE::equals)
                .orElse(true);
        Optional<Unit> unit = view.levels(targeted).unit();
        return targeted.target()
                .filter(target -> isLevel)
                .flatMap(TargetSpec::value)
                .filter(number -> unit.filter(number.unit()::equals).isPresent())
                .map(Quantity::value);
    }

    private static Optional<BigDecimal> start(Targeted targeted, PlanView view) {
        return view.levels(targeted).baseline().value().filter(number -> number.signum() != 0);
    }

    /** Three digits are never too many: they tell one per cent from the next. */
    private static boolean isAsPrecise(Targeted targeted, PlanView view) {
        int digits = digits(writtenLevel(targeted, view).orElseThrow());
        int more = digits - digits(start(targeted, view).orElseThrow());
        return digits <= DIGITS_OF_A_PERCENTAGE || BigDecimal.valueOf(more).compareTo(view.limit(MORE_DIGITS)) <= 0;
    }

    private static int digits(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.stripTrailingZeros().precision();
    }
}
