package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.BUDGET_LINES;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.BudgetLineShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Identified;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Phasing;

/** T: what is to be reached on the way, and in which order. */
public final class RhythmRules {

    /** A way of more days than this needs milestones. */
    public static final Limit LONG_WAY = Limit.of("T-07.days", "90");

    /** By so much of the whole a phasing may miss it. */
    public static final Limit PHASING_TOLERANCE = Limit.of("T-09.tolerance", "0.0001");

    /** Above this ratio of spread to mean, a year has seasons. */
    public static final Limit SEASONAL = Limit.of("T-10.variation", "0.25");

    /** What contributes to an objective is due no later than that. */
    public static final Rule<Objective> IS_DUE_BEFORE_THE_ONE_ABOVE = rule("T-06", OBJECTIVES)
            .title("An objective is due no later than the one it contributes to")
            .because("A contribution that comes after the total has been counted is in no total.")
            .source(METHOD)
            .severity(ERROR)
            .after(TimeBoundRules.LIES_WITHIN_PLAN)
            .when((objective, view) ->
                    objective.due().isPresent() && dueAbove(objective, view).isPresent())
            .requires((objective, view) -> !objective
                    .due()
                    .orElseThrow()
                    .isAfter(dueAbove(objective, view).orElseThrow()))
            .fix("Take over the due date of the objective above", RhythmRules::dueWithTheOneAbove)
            .at(ObjectiveShape.DUE)
            .message("Due on {due}, after the objective above, which is due on {above}.")
            .with("due", (objective, view) -> Arguments.day(objective.due().orElseThrow()))
            .with(
                    "above",
                    (objective, view) -> Arguments.day(dueAbove(objective, view).orElseThrow()))
            .suggest("Set it due by {above}.");

    /**
     * A way of more than 90 days has a milestone in every quarter, or a phasing. One that contributes to another of more than 90
     * days goes by the rhythm of that one, which alone is judged.
     */
    public static final Rule<Objective> HAS_MILESTONES = rule("T-07", OBJECTIVES)
            .title("An objective of more than 90 days has a milestone in every quarter, or a phasing")
            .because("A gap that shows in March can be closed; one that shows in December is explained.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .limit(LONG_WAY)
            .when((objective, view) -> isLong(objective, view)
                    && Link.of(objective, view).stream().noneMatch(link -> isLong(link.parent(), view)))
            .finds(RhythmRules::quartersWithoutMilestone)
            .fix(
                    "Add a milestone at the end of each quarter",
                    (objective, view) -> quarters(objective, view).filled(objective, view))
            .at(ObjectiveShape.MILESTONES)
            .message("Quarters that end without a milestone: {n} of {all}.")
            .suggest("Say what is to be reached by the end of each quarter.");

    /** A phasing spreads the whole, no more and no less. */
    public static final Rule<Identified> PHASING_IS_WHOLE = rule(
                    "T-09", Scope.<Identified>anyOf(OBJECTIVES, BUDGET_LINES))
            .title("A phasing adds up to 100%")
            .because("If the months add up to 95%, the year ends five per cent short, and every month was on target.")
            .source(SALES_PRACTICE)
            .formula("|Σ parts − 1| ≤ tolerance")
            .severity(ERROR)
            .limit(PHASING_TOLERANCE)
            .when(element -> phasing(element).filter(RhythmRules::hasSteps).isPresent())
            .finds(RhythmRules::phasingGaps)
            .fix(
                    "Rescale the phasing to 100%",
                    (element, view) -> phasing(element)
                            .flatMap(phasing -> WholeShares.of(phasing.shares())
                                    .map(shares -> withPhasing(element, new Phasing(phasing.every(), shares)))))
            .at(ObjectiveShape.PHASING)
            .message("The phasing adds up to {sum}.")
            .with(
                    "sum",
                    (element, view) ->
                            Arguments.percentage(phasing(element).orElseThrow().total()))
            .suggest("Correct the shares so that they add up to 100%.");

    /** A figure that had its seasons last year is phased by them, not evenly. */
    public static final Rule<Objective> PHASING_FOLLOWS_THE_SEASONS = rule("T-10", OBJECTIVES)
            .title("A seasonal figure is phased by its seasons")
            .because("An even year that never was makes January a failure and December a triumph.")
            .source(OWN_DEFAULT)
            .formula("standard deviation of the twelve months before ÷ their mean")
            .severity(INFO)
            .limit(SEASONAL)
            .assesses(RhythmRules::seasonsLeftAside)
            .fix(
                    "Phase it like last year",
                    (objective, view) -> Seasons.in(view).phasing(objective).map(objective::withPhasing))
            .at(ObjectiveShape.PHASING)
            .message("Last year’s months vary by {value} around their mean; the target is spread evenly.")
            .with(
                    "value",
                    (objective, view) -> Arguments.percentage(
                            Seasons.in(view).variation(objective).value().orElseThrow()))
            .suggest("Spread the target over the months as they were last year.");

    private RhythmRules() {}

    private static Optional<LocalDate> dueAbove(Objective objective, PlanView view) {
        return Link.of(objective, view).stream()
                .map(Link::parent)
                .filter(parent -> !parent.id().equals(objective.id()))
                .flatMap(parent -> parent.due().stream())
                .min(Comparator.naturalOrder());
    }

    /** A date that the sentence repeats, or that comes before the start, is not for a machine to choose. */
    private static Optional<Objective> dueWithTheOneAbove(Objective objective, PlanView view) {
        boolean isStated = view.statement(objective)
                .map(Statement::dates)
                .filter(dates -> !dates.isEmpty())
                .isPresent();
        return dueAbove(objective, view)
                .filter(due -> !isStated)
                .filter(due ->
                        Horizon.start(objective, view).filter(due::isAfter).isPresent())
                .map(objective::withDue);
    }

    private static boolean isLong(Objective objective, PlanView view) {
        return Horizon.of(objective, view)
                .filter(days -> BigDecimal.valueOf(days.days()).compareTo(view.limit(LONG_WAY)) > 0)
                .isPresent();
    }

    private static Quarters quarters(Objective objective, PlanView view) {
        return Quarters.of(Horizon.of(objective, view).orElseThrow());
    }

    private static List<Breach> quartersWithoutMilestone(Objective objective, PlanView view) {
        Quarters quarters = quarters(objective, view);
        int bare = quarters.without(objective.milestones()).size();
        if (bare == 0 || objective.phasing().filter(RhythmRules::hasSteps).isPresent()) {
            return List.of();
        }
        return List.of(Breach.here().with("n", Arguments.count(bare)).with("all", Arguments.count(quarters.count())));
    }

    private static Optional<Phasing> phasing(Identified element) {
        if (element instanceof Objective objective) {
            return objective.phasing();
        }
        return element instanceof BudgetLine line ? line.phasing() : Optional.empty();
    }

    private static Identified withPhasing(Identified element, Phasing phasing) {
        if (element instanceof Objective objective) {
            return objective.withPhasing(phasing);
        }
        return element instanceof BudgetLine line ? line.withPhasing(phasing) : element;
    }

    private static boolean hasSteps(Phasing phasing) {
        return !phasing.shares().isEmpty();
    }

    private static List<Breach> phasingGaps(Identified element, PlanView view) {
        BigDecimal off =
                phasing(element).orElseThrow().total().subtract(BigDecimal.ONE).abs();
        if (off.compareTo(view.limit(PHASING_TOLERANCE)) <= 0) {
            return List.of();
        }
        return List.of(element instanceof BudgetLine ? Breach.at(BudgetLineShape.PHASING) : Breach.here());
    }

    private static Optional<List<Breach>> seasonsLeftAside(Objective objective, PlanView view) {
        return Seasons.in(view)
                .variation(objective)
                .value()
                .map(variation -> isFlat(objective) && variation.compareTo(view.limit(SEASONAL)) > 0
                        ? List.of(Breach.here())
                        : List.of());
    }

    private static boolean isFlat(Objective objective) {
        return objective
                .phasing()
                .map(phasing -> phasing.shares().stream().distinct().count() <= 1)
                .orElse(true);
    }
}
