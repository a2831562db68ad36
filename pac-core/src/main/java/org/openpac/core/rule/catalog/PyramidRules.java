package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** P: objectives that add up from each person to the company. */
public final class PyramidRules {

    /** Below this the objectives below do not suffice; half a per cent is left for rounding. */
    public static final Limit COVERAGE_FLOOR = Limit.of("P-04.floor", "0.995");

    /** Above this more is asked for below than usual. */
    public static final Limit COVERAGE_USUAL = Limit.of("P-04.usual", "1.15");

    /** Above this too much is asked for below. */
    public static final Limit COVERAGE_HIGH = Limit.of("P-04.high", "1.20");

    /** Above this what is asked for below has nothing to do with what is needed above. */
    public static final Limit COVERAGE_ALARMING = Limit.of("P-04.alarming", "1.50");

    /** Below this the stretch targets below do not suffice; half a per cent is left for rounding. */
    public static final Limit STRETCH_FLOOR = Limit.of("P-05.floor", "0.995");

    /** So many days of an objective may be nobody's. */
    public static final Limit DAYS_UNCOVERED = Limit.of("P-10.days", "0");

    /** So many people at most, in no team and of whom one sells, work on the same objectives without sharing them out. */
    public static final Limit FEW_PEOPLE = Limit.of("P-03.people", "5");

    /**
     * A company objective goes down to teams and people. A level is missed only where the plan has two teams, or two sellers, a
     * team or more than a few people, to share it out to; one that its owner brings alone says so by an own part of 100%.
     */
    public static final Rule<Objective> GOES_DOWN_TO_PEOPLE = rule("P-03", OBJECTIVES)
            .title("A company objective goes down to teams and people")
            .because("A number that stays at the top is nobody’s number on Monday morning.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .limit(FEW_PEOPLE)
            .when(objective -> objective.level() == ObjectiveLevel.COMPANY && Link.isLive(objective))
            .finds(LevelsBelow::missing)
            .at(ObjectiveShape.ID)
            .message("No objective of level “{level}” contributes to it.")
            .suggest("Share it out, or give its owner an own part of 100%.");

    /** The objectives below add up to the one above, and not to much more. */
    public static final Rule<Objective> CHILDREN_COVER_PARENT = rule("P-04", OBJECTIVES)
            .title("The objectives below add up to the one above, with 15% to spare at most")
            .because("If all reach theirs and the whole is still missed, the plan was wrong, not the people.")
            .source(SALES_PRACTICE)
            .formula("Σ gains of the objectives below × their shares ÷ gain of the objective")
            .severity(ERROR)
            .measures((objective, view) ->
                    view.pyramid().coverage(objective.id(), view.asOf()).target())
            .below(COVERAGE_FLOOR, ERROR)
            .above(COVERAGE_USUAL, INFO)
            .above(COVERAGE_HIGH, WARNING)
            .above(COVERAGE_ALARMING, ERROR)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The objectives below bring {value} of what is needed ({n} of them added up).")
            .with(
                    "value",
                    (objective, view) -> Arguments.percentage(view.pyramid()
                            .coverage(objective.id(), view.asOf())
                            .target()
                            .value()
                            .orElseThrow()))
            .with(
                    "n",
                    (objective, view) -> Arguments.count(view.pyramid()
                            .coverage(objective.id(), view.asOf())
                            .contributors()
                            .size()))
            .suggest("Bring the targets below and above into line, or share the difference out.");

    /** The stretch targets below suffice for the one above; an objective without one counts with its target. */
    public static final Rule<Objective> CHILDREN_COVER_STRETCH = rule("P-05", OBJECTIVES)
            .title("The stretch targets below add up to the one above")
            .because("A stretch that nobody below is asked for is a number on a slide.")
            .source(SALES_PRACTICE)
            .formula("Σ stretch gains of the objectives below × their shares ÷ stretch gain of the objective")
            .severity(WARNING)
            .after(CHILDREN_COVER_PARENT)
            .measures(StretchCoverage::of)
            .below(STRETCH_FLOOR, WARNING)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.VALUE)
            .message("The objectives below bring {value} of the stretch, even if all reach theirs.")
            .with(
                    "value",
                    (objective, view) -> Arguments.percentage(
                            StretchCoverage.of(objective, view).value().orElseThrow()))
            .suggest("Set stretch targets below that add up to this one, or lower it.");

    /**
     * An objective below the company’s leads to one that still counts. What has no contribution at all, or leads to something
     * that is not in the plan or is not linked itself, is told by other rules, where the cause is.
     */
    public static final Rule<Objective> HAS_A_LIVING_PARENT = rule("P-09", OBJECTIVES)
            .title("An objective leads to one that has not been given up")
            .because("When an objective is given up, those below it work on for nothing unless somebody tells them.")
            .source(METHOD)
            .severity(ERROR)
            .when((objective, view) ->
                    Link.isLive(objective) && !Link.of(objective, view).isEmpty())
            .requires(
                    (objective, view) -> Link.of(objective, view).stream().anyMatch(link -> Link.isLive(link.parent())))
            .at(ObjectiveShape.CONTRIBUTIONS)
            .message("All that it contributes to has been given up.")
            .suggest("Link it to an objective that still counts, or give it up too.");

    /** The objectives that add up to one cover its days, or say that its holder brings a part alone. */
    public static final Rule<Objective> CHILDREN_COVER_ITS_DAYS = rule("P-10", OBJECTIVES)
            .title("The objectives below cover the days of the one above")
            .because("Weeks in which nobody has a target are weeks in which the total is missed.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .limit(DAYS_UNCOVERED)
            .after(TimeBoundRules.BEGINS_BEFORE_IT_IS_DUE)
            .assesses(DaysBelow::uncovered)
            .at(ObjectiveShape.DUE)
            .message("Days without an objective below: {n}, from {day} on.")
            .suggest("Lengthen an objective below, or add one for these days.");

    private PyramidRules() {}
}
