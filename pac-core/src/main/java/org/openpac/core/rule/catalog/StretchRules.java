package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.LevelSpecShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.view.Levels;

/** X: a stretch target beyond the target, and not out of sight. */
public final class StretchRules {

    /** Below this the stretch asks for hardly more than the target. */
    public static final Limit SMALL_STRETCH = Limit.of("X-02.small", "1.10");

    /** Above this the stretch asks for much more than the target. */
    public static final Limit LARGE_STRETCH = Limit.of("X-02.large", "1.50");

    /** Above this the stretch discourages. */
    public static final Limit EXCESSIVE_STRETCH = Limit.of("X-02.excessive", "2.00");

    /** What is committed to is not set as high as the stretch: a commitment is to be reached in full. */
    public static final Rule<Objective> COMMITMENT_IS_NO_STRETCH = rule("X-06", OBJECTIVES)
            .title("What is committed to is not set as high as the stretch")
            .because("A promise is kept ten times in ten, a stretch seven times at best: one number cannot be both.")
            .source(GOOGLE_OKR)
            .severity(ERROR)
            .when((objective, view) -> isCommitted(objective) && hasBothLevels(view.levels(objective)))
            .requires((objective, view) -> {
                Levels levels = view.levels(objective);
                return !isSame(levels.stretch().value(), levels.target().value());
            })
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The target committed to equals the stretch: {level}.")
            .with("level", (objective, view) -> {
                Levels levels = view.levels(objective);
                return TargetDirection.shown(levels, levels.target());
            })
            .suggest("Commit to what can be promised, or say that the objective is aspirational.");

    /** Floor, target and stretch follow each other away from the baseline. */
    public static final Rule<Targeted> LADDER_IS_IN_ORDER = rule("X-01", TARGETED)
            .title("Baseline, floor, target and stretch follow each other")
            .because("A stretch target short of the target is reached before the target is.")
            .source(METHOD)
            .severity(ERROR)
            .after(COMMITMENT_IS_NO_STRETCH)
            .when(StretchRules::hasLadder)
            .finds(StretchRules::stepsOutOfOrder)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.VALUE)
            .message("{level} is not beyond {other} in the direction of the target.")
            .suggest("Put the levels in order: baseline, floor, target, stretch.");

    /** The stretch asks for ten to fifty per cent more than the target. */
    public static final Rule<Targeted> STRETCH_IS_SENSIBLE = rule("X-02", TARGETED)
            .title("A stretch asks for 10 to 50% more effort than the target")
            .because("Too near, it moves nobody; too far, it discourages everybody.")
            .source(SALES_PRACTICE)
            .formula("(stretch − baseline) ÷ (target − baseline)")
            .severity(WARNING)
            .after(COMMITMENT_IS_NO_STRETCH, LADDER_IS_IN_ORDER)
            .measures((targeted, view) -> view.levels(targeted).stretchRatio())
            .below(SMALL_STRETCH, WARNING)
            .above(LARGE_STRETCH, WARNING)
            .above(EXCESSIVE_STRETCH, ERROR)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.VALUE)
            .message("The stretch asks for {value} times the effort of the target.")
            .suggest("Set the stretch between 1.1 and 1.5 times the way from baseline to target.");

    /** A stretch is a higher level of the same figure by the same day; its unit is judged with the others. */
    public static final Rule<Targeted> STRETCH_IS_OF_THE_SAME_FIGURE = rule("X-07", TARGETED)
            .title("A stretch has the indicator and the due date of its objective")
            .because("More of something else, or some months later, is another objective, not a stretch of this one.")
            .source(METHOD)
            .severity(ERROR)
            .when(targeted -> targeted.stretch().isPresent())
            .finds((targeted, view) -> otherThanItsOwn(targeted))
            .fix("Drop the due date that the stretch has of its own", (targeted, view) -> dueWithTarget(targeted))
            .at(ObjectiveShape.STRETCH, StretchSpecShape.DUE)
            .message("The stretch differs in: {part}.")
            .suggest("Leave it out, so that the objective’s own counts, or make it an objective of its own.");

    private StretchRules() {}

    private static boolean isCommitted(Objective objective) {
        return objective.commitment().orElse(CommitmentKind.COMMITTED) == CommitmentKind.COMMITTED;
    }

    private static boolean hasBothLevels(Levels levels) {
        return levels.target().value().isPresent() && levels.stretch().value().isPresent();
    }

    private static List<Breach> otherThanItsOwn(Targeted targeted) {
        StretchSpec stretch = targeted.stretch().orElseThrow();
        Optional<Id> kpi = targeted instanceof Objective objective ? objective.kpiId() : Optional.of(targeted.id());
        List<Breach> breaches = new ArrayList<>();
        if (isOther(stretch.kpiId(), kpi)) {
            breaches.add(Breach.at(ObjectiveShape.STRETCH, StretchSpecShape.KPI_ID)
                    .with("part", Shown.member(StretchSpecShape.KPI_ID)));
        }
        if (isOther(stretch.due(), targeted.due())) {
            breaches.add(Breach.here().with("part", Shown.member(StretchSpecShape.DUE)));
        }
        return breaches;
    }

    /** What is missing on one side is told by another rule, or is no difference. */
    private static <V> boolean isOther(Optional<V> own, Optional<V> expected) {
        return own.isPresent() && expected.isPresent() && !own.equals(expected);
    }

    private static Optional<Targeted> dueWithTarget(Targeted targeted) {
        StretchSpec stretch = targeted.stretch().orElseThrow().withDue(Optional.empty());
        if (targeted instanceof Objective objective) {
            return Optional.of(objective.withStretch(stretch));
        }
        return targeted instanceof KpiDefinition kpi ? Optional.of(kpi.withStretch(stretch)) : Optional.empty();
    }

    private static boolean hasLadder(Targeted targeted, PlanView view) {
        Levels levels = view.levels(targeted);
        return way(levels) != 0
                && (levels.floor().value().isPresent()
                        || levels.stretch().value().isPresent());
    }

    /** 1 where the target lies above the baseline, -1 where it lies below, 0 where that cannot be told. */
    private static int way(Levels levels) {
        return levels.gain().value().map(BigDecimal::signum).orElse(0);
    }

    private static List<Breach> stepsOutOfOrder(Targeted targeted, PlanView view) {
        Levels levels = view.levels(targeted);
        int way = way(levels);
        Optional<BigDecimal> baseline = levels.baseline().value();
        Optional<BigDecimal> floor = levels.floor().value();
        Optional<BigDecimal> target = levels.target().value();
        Optional<BigDecimal> stretch = levels.stretch().value();
        if (isBefore(floor, baseline, way)) {
            return List.of(step(levels, levels.floor(), levels.baseline(), atFloor()));
        }
        if (isBefore(target, floor, way)) {
            return List.of(step(levels, levels.target(), levels.floor(), atFloor()));
        }
        if (isBefore(stretch, target, way) || (stretch.isPresent() && isSame(stretch, target))) {
            return List.of(step(levels, levels.stretch(), levels.target(), Breach.here()));
        }
        return List.of();
    }

    private static Breach atFloor() {
        return Breach.at(ObjectiveShape.FLOOR, LevelSpecShape.VALUE);
    }

    private static boolean isBefore(Optional<BigDecimal> level, Optional<BigDecimal> other, int way) {
        if (level.isEmpty() || other.isEmpty()) {
            return false;
        }
        int comparison = level.get().compareTo(other.get());
        return way > 0 ? comparison < 0 : comparison > 0;
    }

    private static boolean isSame(Optional<BigDecimal> level, Optional<BigDecimal> other) {
        return other.isPresent() && level.orElseThrow().compareTo(other.get()) == 0;
    }

    private static Breach step(Levels levels, Figure level, Figure other, Breach breach) {
        return breach.with("level", TargetDirection.shown(levels, level))
                .with("other", TargetDirection.shown(levels, other));
    }
}
