package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;

/** SC: how actions are spread over the year and over those who lead them. Actions that were given up do not count. */
public final class CalendarRules {

    /** So many actions at most one person leads at a time. */
    public static final Limit MOST_AT_ONCE = Limit.of("SC-06.most", "5");

    /** A larger part of the actions than this begins in no single month. */
    public static final Limit MOST_IN_A_MONTH = Limit.of("SC-07.most", "0.5");

    /** With fewer actions than this there is nothing to spread. */
    public static final Limit FEWEST_TO_SPREAD = Limit.of("SC-07.fewest", "4");

    /** A larger part of its working days than this lies mainly in the low season. */
    public static final Limit MOST_IN_LOW_SEASON = Limit.of("SC-09.most", "0.5");

    /** Nobody leads more actions at a time than can be led. */
    public static final Rule<Person> LEADS_FEW_AT_ONCE = rule("SC-06", PEOPLE)
            .title("Nobody leads more than five actions at a time")
            .because("With the sixth action one no longer leads but explains.")
            .source(OWN_DEFAULT)
            .formula("most actions led on one day")
            .severity(WARNING)
            .when((person, view) -> LedAtOnce.in(view).of(person).isPresent())
            .measures((person, view) -> Figure.known(BigDecimal.valueOf(
                    LedAtOnce.in(view).of(person).orElseThrow().count())))
            .above(MOST_AT_ONCE, WARNING)
            .at(PersonShape.ID)
            .message("{who} leads {value} actions at once, from {day} on.")
            .with("who", Shown.PERSON)
            .with(
                    "day",
                    (person, view) -> Arguments.day(
                            LedAtOnce.in(view).of(person).orElseThrow().day()))
            .suggest("Hand an action over, or put one off.");

    /** Not most of the actions begin in one month. */
    public static final Rule<SalesActionPlan> BEGINNINGS_ARE_SPREAD = rule("SC-07", PLAN)
            .title("At most half of the actions begin in the same month")
            .because("What is begun all at once is done half at once.")
            .source(OWN_DEFAULT)
            .formula("actions that begin in the busiest month ÷ actions with a start")
            .severity(INFO)
            .limit(FEWEST_TO_SPREAD)
            .when((plan, view) -> BigDecimal.valueOf(ActionMonths.in(view).dated())
                            .compareTo(view.limit(FEWEST_TO_SPREAD).max(BigDecimal.ONE))
                    >= 0)
            .measures((plan, view) -> Figure.known(ActionMonths.in(view).partOfBusiest()))
            .above(MOST_IN_A_MONTH, INFO)
            .at(SalesActionPlanShape.TACTICS)
            .message("{value} of the actions begin in one month: {month}.")
            .with(
                    "value",
                    (plan, view) -> Arguments.percentage(ActionMonths.in(view).partOfBusiest()))
            .with("month", (plan, view) -> ActionMonths.in(view).busiest())
            .suggest("Begin with what the others build on, and put some off by a month.");

    /** In every month that is worked some action goes on. */
    public static final Rule<SalesActionPlan> NO_MONTH_IS_IDLE = rule("SC-08", PLAN)
            .title("An action goes on in every month")
            .because("The month without effort is missed in the sales of the next quarter.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .onceComplete()
            .when((plan, view) ->
                    ActionMonths.in(view).dated() > 0 && PlannedDays.of(plan).isPresent())
            .finds((plan, view) -> idleMonths(plan, view))
            .at(SalesActionPlanShape.TACTICS)
            .message("No action goes on in: {months}.")
            .suggest("Move an action there, or say what is done in that time.");

    /** Firms are not approached mainly when nobody decides there. */
    public static final Rule<Tactic> IS_OUT_OF_LOW_SEASON = rule("SC-09", TACTICS)
            .title("Firms are approached outside August and the days around New Year")
            .because("In August you reach the answering machine, and in September nobody remembers it.")
            .source(OWN_DEFAULT)
            .formula("working days of the action in the low season ÷ its working days")
            .severity(INFO)
            .after(ScheduleRules.LIES_WITHIN_PLAN)
            .when((tactic, view) -> Kept.isKept(tactic) && LowSeason.concerns(tactic, view))
            .measures(LowSeason::part)
            .above(MOST_IN_LOW_SEASON, INFO)
            .at(TacticShape.START)
            .message("{value} of the working days of {tactic} fall into the low season.")
            .with("tactic", Naming.TACTIC)
            .with(
                    "value",
                    (tactic, view) -> Arguments.percentage(
                            LowSeason.part(tactic, view).value().orElseThrow()))
            .suggest("Move it to September or to the second week of January.");

    private CalendarRules() {}

    private static List<Breach> idleMonths(SalesActionPlan plan, PlanView view) {
        List<DateRange> idle = Optional.of(plan)
                .flatMap(PlannedDays::of)
                .map(period -> ActionMonths.in(view).idle(period))
                .orElse(List.of());
        return idle.isEmpty() ? List.of() : List.of(Breach.here().with("months", Arguments.several(idle)));
    }
}
