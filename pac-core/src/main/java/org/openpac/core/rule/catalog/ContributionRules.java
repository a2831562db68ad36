package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.ContributionShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Location;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** P: contributions that lead upwards and can be counted. */
public final class ContributionRules {

    /** By so much of the whole weights may miss it. */
    public static final Limit WEIGHT_TOLERANCE = Limit.of("P-08.tolerance", "0.001");

    private static final int DEEPEST_TEAM = 20;

    /**
     * What contributes stands below what it contributes to. At the same level one may support another, and a team's add to that of
     * the team it is part of. Within a circle the circle is told instead.
     */
    public static final Rule<Objective> LEADS_UPWARDS = rule("P-01", OBJECTIVES)
            .title("An objective contributes to one of a higher level")
            .because(
                    "If the company works for the team and the team for one of its members, nobody works for the customer.")
            .source(METHOD)
            .severity(ERROR)
            .assesses((objective, view) -> judged(
                    objective,
                    view,
                    link -> !Circles.in(view).hold(link),
                    link -> isUpwards(link, view),
                    link -> link.at(ContributionShape.OBJECTIVE_ID, view)
                            .with("level", link.child().level())
                            .with("above", link.parent().level())))
            .message("An objective of level “{level}” cannot contribute to one of level “{above}”.")
            .suggest("Turn the contribution round, or correct one of the levels.");

    /** No objective contributes to itself, directly or through others. */
    public static final Rule<SalesActionPlan> RUNS_IN_NO_CIRCLE = rule("P-02", PLAN)
            .title("No objective contributes to itself through others")
            .because("In a circle everybody counts on everybody else, and nothing is ever added up.")
            .source(METHOD)
            .severity(ERROR)
            .finds((plan, view) -> Circles.in(view).all().stream()
                    .map(circle -> closed(circle, view))
                    .toList())
            .fixInPlan("Drop the contribution to a lower level", ContributionRules::opened)
            .message("The objectives contribute to each other in a circle: {path}.")
            .suggest("Drop the contribution that leads from the higher to the lower level.");

    /** What is added up is one figure in one unit. */
    public static final Rule<Objective> ADDS_THE_SAME_FIGURE = rule("P-06", OBJECTIVES)
            .title("What is added up is the same figure in the same unit")
            .because("Calls and euros do not add up: the one supports the other.")
            .source(SALES_PRACTICE)
            .severity(ERROR)
            .assesses((objective, view) -> judged(
                    objective,
                    view,
                    link -> isAdded(link) && hasFigures(link, view),
                    link -> isSameFigure(link, view),
                    link -> link.at(ContributionShape.MODE, view)
                            .with("other", link.parent().id())))
            .fixInPlan("Let it support without being added", ContributionRules::supporting)
            .message("It is added to {other}, which counts another figure or in another unit.")
            .suggest("Say that it supports, or give both the same indicator.");

    /** Rates are averaged with their weights, not added. */
    public static final Rule<Objective> RATES_ARE_NOT_ADDED = rule("P-07", OBJECTIVES)
            .title("Rates are averaged with weights, not added")
            .because("Two teams that win 30% each do not win 60% together.")
            .source(METHOD)
            .severity(ERROR)
            .assesses((objective, view) -> judged(
                    objective,
                    view,
                    link -> hasFigures(link, view) && isSameFigure(link, view) && isRate(link, view),
                    link -> !isAdded(link),
                    link -> link.at(ContributionShape.MODE, view)
                            .with("other", link.parent().id())))
            .message("A rate is added to {other}.")
            .suggest("Say that it is weighted, and give its weight: its part of the cases behind the rate.");

    /** The weights of what is averaged add up to the whole. */
    public static final Rule<Objective> WEIGHTS_ARE_WHOLE = rule("P-08", OBJECTIVES)
            .title("The weights of the objectives below add up to 100%")
            .because("A mean over weights of 95% is a mean of something else.")
            .source(METHOD)
            .formula("|Σ weights − 1| ≤ tolerance")
            .severity(ERROR)
            .limit(WEIGHT_TOLERANCE)
            .when((objective, view) -> !Weights.of(objective, view).links().isEmpty())
            .finds((objective, view) -> Weights.of(objective, view).missingTheWhole())
            .fixInPlan(
                    "Rescale the weights to 100%",
                    (objective, view, finding) -> Weights.of(objective, view).rescaled())
            .message("The weights below add up to {sum}.")
            .suggest("Correct the weights so that they add up to 100%.");

    private ContributionRules() {}

    /** Makes a breach of each contribution of a kind for which a fact does not hold; empty where there is none of the kind. */
    private static Optional<List<Breach>> judged(
            Objective objective,
            PlanView view,
            Predicate<Link> kind,
            Predicate<Link> fact,
            Function<Link, Breach> breach) {
        List<Link> links = Link.of(objective, view).stream().filter(kind).toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(links.stream()
                        .filter(link -> !fact.test(link))
                        .map(breach)
                        .toList());
    }

    private static boolean isUpwards(Link link, PlanView view) {
        if (link.floors() != 0) {
            return link.floors() > 0;
        }
        return link.mode() == ContributionMode.SUPPORTING || isOfSubTeam(link, view);
    }

    private static boolean isOfSubTeam(Link link, PlanView view) {
        if (link.child().level() != ObjectiveLevel.TEAM
                || link.parent().teamId().isEmpty()) {
            return false;
        }
        Optional<Id> team = link.child().teamId();
        for (int depth = 0; depth < DEEPEST_TEAM && team.isPresent(); depth++) {
            team = team.flatMap(id -> view.index().find(id, Team.class)).flatMap(Team::parentId);
            if (team.equals(link.parent().teamId())) {
                return true;
            }
        }
        return false;
    }

    private static Breach closed(List<Link> circle, PlanView view) {
        List<Id> path = Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                .map(link -> link.child().id())
                .toList();
        return Circles.culprit(circle).at(ContributionShape.OBJECTIVE_ID, view).with("path", Arguments.several(path));
    }

    /** Only a contribution from a higher to a lower level is surely the wrong one. */
    private static Optional<SalesActionPlan> opened(SalesActionPlan plan, PlanView view, Location finding) {
        return Circles.in(view).all().stream()
                .map(Circles::culprit)
                .filter(link ->
                        finding.elementId().equals(Optional.of(link.child().id())))
                .filter(link -> link.floors() < 0)
                .findFirst()
                .map(link -> view.with(link.childWithout()));
    }

    private static boolean isAdded(Link link) {
        return link.mode() == ContributionMode.ADDITIVE;
    }

    private static boolean hasFigures(Link link, PlanView view) {
        return view.index().kpiOf(link.child()).isPresent()
                && view.index().kpiOf(link.parent()).isPresent();
    }

    private static boolean isSameFigure(Link link, PlanView view) {
        return link.child().kpiId().equals(link.parent().kpiId())
                && (unit(link.child(), view).isEmpty()
                        || unit(link.parent(), view).isEmpty()
                        || unit(link.child(), view).equals(unit(link.parent(), view)));
    }

    private static Optional<Unit> unit(Objective objective, PlanView view) {
        return view.levels(objective).unit();
    }

    private static boolean isRate(Link link, PlanView view) {
        return unit(link.parent(), view).filter(Unit::isRate).isPresent();
    }

    private static Optional<SalesActionPlan> supporting(Objective objective, PlanView view, Location finding) {
        return Link.of(objective, view).stream()
                .filter(link -> isAdded(link) && hasFigures(link, view) && !isSameFigure(link, view))
                .filter(link -> finding.pointer().contains("/contributions/" + link.number() + "/"))
                .findFirst()
                .map(link -> view.with(link.childWith(link.contribution()
                        .withMode(ContributionMode.SUPPORTING)
                        .withShare(Optional.empty()))));
    }
}
