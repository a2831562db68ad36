package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** A: an objective within reach, and X: a stretch target that is. */
public final class AttainableRules {

    /** Below this part of what is needed, the actions' expected results do not suffice. */
    public static final Limit RESULTS_TIGHT = Limit.of("A-03.tight", "1");

    /** Below this part they are far from enough. */
    public static final Limit RESULTS_SHORT = Limit.of("A-03.short", "0.8");

    /** Which part of the working time a seller usually spends with customers and prospects. */
    public static final Limit SELLING_SHARE = Limit.of("A-05.selling", "0.35");

    /** Above this part of the time for selling, a seller has no reserve. */
    public static final Limit SELLING_TIGHT = Limit.of("A-05.tight", "0.85");

    /** Above this part a seller has more to do than there is time for. */
    public static final Limit SELLING_OVER = Limit.of("A-05.over", "1");

    /** By how many points a year a market share usually grows at most. */
    public static final Limit SHARE_POINTS = Limit.of("A-07.points", "5");

    /** The actions bring what the objective needs. */
    public static final Rule<Objective> ACTIONS_ADD_UP = rule("A-03", OBJECTIVES)
            .title("The results expected of the actions add up to what the objective asks for")
            .because("If even the plan’s own expectations fall short, nobody needs to wait for the figures.")
            .source(OWN_DEFAULT)
            .formula("Σ expected results of the actions ÷ (target − baseline)")
            .severity(ERROR)
            .after(MeasurableRules.MOVES_THE_RIGHT_WAY)
            .measures(ExpectedGains::ratio)
            .below(RESULTS_TIGHT, WARNING)
            .below(RESULTS_SHORT, ERROR)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The planned actions bring {covered} of what is needed.")
            .with(
                    "covered",
                    (objective, view) -> Arguments.percentage(
                            ExpectedGains.ratio(objective, view).value().orElseThrow()))
            .suggest("Plan further actions, expect more of these with good reason, or lower the target.");

    /** The sellers have the time that the actions take. */
    public static final Rule<Person> SELLERS_HAVE_TIME = rule("A-05", PEOPLE)
            .title("A seller’s actions fit into the time for selling")
            .because("About a third of a seller’s week is spent with customers, whatever the plan says.")
            .source(SALES_PRACTICE)
            .formula("hours of the actions ÷ (hours worked in the period × part of them for selling)")
            .severity(ERROR)
            .limit(SELLING_SHARE)
            .after(PeopleRules.HAS_THE_TIME)
            .measures(SellingTime::load)
            .above(SELLING_TIGHT, WARNING)
            .above(SELLING_OVER, ERROR)
            .at(PersonShape.SELLING_SHARE)
            .message("The actions take {load} of the time for selling.")
            .with(
                    "load",
                    (person, view) -> Arguments.percentage(
                            SellingTime.load(person, view).value().orElseThrow()))
            .suggest("Give actions to others, put some off, or free selling time.");

    /** The target fits into the market. */
    public static final Rule<Objective> MARKET_IS_LARGE_ENOUGH = rule("A-07", OBJECTIVES)
            .title("The target lies within the market that can be served")
            .because("Nobody sells more than a market buys.")
            .source(OWN_DEFAULT)
            .formula("target ≤ market that can be served; target ≤ share of today + the limit in points")
            .severity(ERROR)
            .limit(SHARE_POINTS)
            .assesses((objective, view) -> MarketCeiling.of(objective, view)
                    .map(ceiling -> ceiling.breaches(view.levels(objective).target())))
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The target of {level} exceeds what the market allows: {ceiling}.")
            .suggest("Lower the target, or widen the market you serve: further segments, territories, offers.");

    /** Somebody does something for the objective, from one day to another. */
    public static final Rule<Objective> IS_CARRIED = rule("A-08", OBJECTIVES)
            .title("An action with an owner and dates carries the objective")
            .because("A result that nobody works for does not come about.")
            .source(METHOD)
            .severity(ERROR)
            .onceComplete()
            .requires((objective, view) -> view.carried().contains(objective.id()))
            .at(ObjectiveShape.ID)
            .message("No action with an owner and dates carries this objective.")
            .suggest("Link a tactic that has an owner, a start and an end, directly or through a strategy.");

    /** The stretch target fits into the market and the owner's time. */
    public static final Rule<Objective> STRETCH_HAS_ROOM = rule("X-10", OBJECTIVES)
            .title("The stretch target lies within the market and the time there is")
            .because("A stretch that cannot be done even with luck is no ambition but a mistake.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .after(StretchRules.LADDER_IS_IN_ORDER, StretchRules.STRETCH_IS_SENSIBLE, MARKET_IS_LARGE_ENOUGH)
            .when(objective -> objective.stretch().isPresent())
            .assesses(StretchRoom::assess)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.VALUE)
            .message("The stretch target exceeds {bound}.")
            .suggest("Lower the stretch target, or give it the market and the hands it needs.");

    private AttainableRules() {}
}
