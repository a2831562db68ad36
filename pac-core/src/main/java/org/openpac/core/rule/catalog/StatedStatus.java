package org.openpac.core.rule.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.tracking.CheckInShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Location;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PaceStatus;
import org.openpac.core.view.Standing;

/** What is said of an objective’s progress, beside its figures. */
final class StatedStatus {

    private static final Set<AchievementStatus> REACHED =
            Set.of(AchievementStatus.ACHIEVED, AchievementStatus.STRETCH_ACHIEVED);
    private static final Set<AchievementStatus> MISSED =
            Set.of(AchievementStatus.NOT_ACHIEVED, AchievementStatus.PARTIALLY_ACHIEVED);

    private StatedStatus() {}

    /** Whether a status says how an objective ended. */
    static boolean isFinal(AchievementStatus status) {
        return REACHED.contains(status) || MISSED.contains(status);
    }

    /**
     * The objective’s own status is judged by its latest figures; where it has none, the latest that was said of it, by the
     * figures of that day.
     */
    static Optional<List<Breach>> contradictions(Objective objective, PlanView view) {
        if (objective.achievement().isPresent()) {
            return contradictions(
                    objective.achievement().get(),
                    objective,
                    Course.in(view).latest(objective),
                    Breach.at(ObjectiveShape.ACHIEVEMENT),
                    view);
        }
        return CheckIns.in(view)
                .latestStatus(objective)
                .flatMap(said -> contradictions(
                        said.checkIn().status().orElseThrow(),
                        objective,
                        view.progress().on(said.checkIn().date().orElseThrow(), objective),
                        said.at(CheckInShape.STATUS, objective),
                        view));
    }

    private static Optional<List<Breach>> contradictions(
            AchievementStatus status, Objective objective, Standing standing, Breach breach, PlanView view) {
        if (standing.attainment().value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isDenied(status, objective, standing, view)
                        ? List.of(breach.with("status", status)
                                .with("done", shown(standing.attainment()))
                                .with("expected", shown(standing.expected())))
                        : List.of());
    }

    private static Argument shown(Figure part) {
        return part.value().map(Arguments::percentage).orElse(Arguments.named("—"));
    }

    private static boolean isDenied(AchievementStatus status, Objective objective, Standing standing, PlanView view) {
        boolean isReached = Course.isReached(standing);
        return switch (status) {
            case ACHIEVED -> !isReached;
            case STRETCH_ACHIEVED -> !isReached || isShortOf(standing.levels().stretch(), standing);
            case NOT_ACHIEVED, PARTIALLY_ACHIEVED -> isReached;
            case ON_TRACK -> isOffTrack(objective, standing, view);
            case NOT_STARTED, AT_RISK, OFF_TRACK -> false;
        };
    }

    private static boolean isOffTrack(Objective objective, Standing standing, PlanView view) {
        return !Course.in(view).isUpToIt(objective, standing)
                && Course.isUnderWay(standing, view.limit(PaceRules.PACE_TELLS))
                && Course.pace(standing)
                        .filter(pace -> pace.compareTo(Course.in(view).amber(objective, ReviewRules.CONTRADICTS)) < 0)
                        .isPresent();
    }

    /** Whether a level that is known has not been reached, on the way from the baseline to the target. */
    private static boolean isShortOf(Figure level, Standing standing) {
        int way = standing.levels().gain().value().map(gain -> gain.signum()).orElse(0);
        return level.value().isPresent()
                && standing.actual()
                        .value()
                        .filter(actual -> actual.compareTo(level.value().get()) * way < 0)
                        .isPresent();
    }

    /** The status that the latest figures show; empty where they do not tell, as between floor and target without a floor. */
    private static Optional<AchievementStatus> shown(Objective objective, PlanView view) {
        Standing standing = Course.in(view).latest(objective);
        Levels levels = standing.levels();
        if (standing.attainment().value().isEmpty()) {
            return Optional.empty();
        }
        if (Course.isReached(standing)) {
            boolean isBeyond = levels.stretch().value().isPresent() && !isShortOf(levels.stretch(), standing);
            return Optional.of(isBeyond ? AchievementStatus.STRETCH_ACHIEVED : AchievementStatus.ACHIEVED);
        }
        if (Course.isPast(objective.due(), view) || !Course.isOpen(objective)) {
            return levels.floor()
                    .value()
                    .map(floor -> isShortOf(levels.floor(), standing)
                            ? AchievementStatus.NOT_ACHIEVED
                            : AchievementStatus.PARTIALLY_ACHIEVED);
        }
        return standing.status().map(StatedStatus::of);
    }

    private static AchievementStatus of(PaceStatus status) {
        return switch (status) {
            case ACHIEVED -> AchievementStatus.ACHIEVED;
            case ON_TRACK -> AchievementStatus.ON_TRACK;
            case AT_RISK -> AchievementStatus.AT_RISK;
            case OFF_TRACK -> AchievementStatus.OFF_TRACK;
        };
    }

    /** The plan with the status that the figures show; what somebody said on a day stays said. */
    static Optional<SalesActionPlan> corrected(Objective objective, PlanView view, Location finding) {
        return objective.achievement().isEmpty()
                ? Optional.empty()
                : shown(objective, view).map(status -> view.with(objective.withAchievement(status)));
    }

    /** The plan in which a closed objective says how it ended. */
    static Optional<SalesActionPlan> closed(Objective objective, PlanView view, Location finding) {
        boolean isSaid = objective.achievement().filter(StatedStatus::isFinal).isPresent();
        return isSaid
                ? Optional.empty()
                : shown(objective, view)
                        .filter(StatedStatus::isFinal)
                        .map(status -> view.with(objective.withAchievement(status)));
    }
}
