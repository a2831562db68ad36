package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/** HR: people who are there, have the time and know how. Actions that were given up ask nothing of anybody. */
public final class PeopleRules {

    /** Above this part of the working time of a week, nothing may go wrong in it. */
    public static final Limit LOAD_TIGHT = Limit.of("HR-03.tight", "0.85");

    /** Above this part, a week has not enough hours. */
    public static final Limit LOAD_OVER = Limit.of("HR-03.over", "1");

    /** A larger part of the actions than this should not hang on one person. */
    public static final Limit MOST_OF_ACTIONS = Limit.of("HR-07.most", "0.4");

    /** Fewer actions than this cannot be shared out evenly. */
    public static final Limit FEWEST_ACTIONS = Limit.of("HR-07.fewest", "5");

    private static final int ENOUGH_TO_SHARE = 3;

    /**
     * Where objectives are broken down to people, each seller has one. Who answers for a team’s total is asked for their own
     * part there.
     */
    public static final Rule<Person> SELLER_HAS_AN_OBJECTIVE = rule("HR-01", PEOPLE)
            .title("Each seller has an objective of their own")
            .because("Whoever sells without an objective is the first to be forgotten and the last to be praised.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((person, view) -> SellersAims.in(view).areTheirs(person))
            .requires((person, view) -> SellersAims.in(view).reach(person))
            .at(PersonShape.ID)
            .message("{person} sells, but has no objective.")
            .with("person", Shown.PERSON)
            .suggest("Give {person} a part of the team’s objective, or say that {person} does not sell.");

    /** In no week the actions take more hours than a person works. */
    public static final Rule<Person> HAS_THE_TIME = rule("HR-03", PEOPLE)
            .title("A person’s actions leave room in every week")
            .because("What does not fit into the week is done badly, late, or by nobody.")
            .source(OWN_DEFAULT)
            .formula("hours of actions in the fullest week ÷ hours worked in that week")
            .severity(ERROR)
            .measures(BusyWeeks::load)
            .above(LOAD_TIGHT, WARNING)
            .above(LOAD_OVER, ERROR)
            .at(PersonShape.FTE)
            .message("The actions take {value} of {person}’s working time in the week of {day}.")
            .with(
                    "value",
                    (person, view) -> Arguments.percentage(
                            BusyWeeks.load(person, view).value().orElseThrow()))
            .with("person", Shown.PERSON)
            .with(
                    "day",
                    (person, view) -> Arguments.day(
                            BusyWeeks.worst(person, view).orElseThrow().monday()))
            .suggest("Give some of it to others, put some off, or spread it over more time.");

    /** The owner of an action can do what it asks for, or has been trained before it starts. */
    public static final Rule<Tactic> OWNER_HAS_THE_SKILLS = rule("HR-04", TACTICS)
            .title("The owner of an action has the skills it takes, or learns them before")
            .because("Learning on the customer is the dearest training there is.")
            .source(METHOD)
            .severity(WARNING)
            .when(tactic -> Kept.isKept(tactic) && !tactic.requiredSkills().isEmpty())
            .assesses((tactic, view) -> Skills.missing(tactic, view).map(PeopleRules::lacking))
            .fixInPlan(
                    "Let the owner take part in the training that teaches it",
                    (tactic, view, finding) -> Skills.taught(tactic, view))
            .at(TacticShape.REQUIRED_SKILLS)
            .message("The owner of {tactic} lacks: {skills}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Plan a training that ends before {tactic} starts, or give it to somebody who knows how.");

    /** The owner of an action is there from its first day to its last, everybody else who works on it for a part of it. */
    public static final Rule<Tactic> PEOPLE_ARE_THERE = rule("HR-06", TACTICS)
            .title("Those who carry an action out are there while it goes on")
            .because("An action whose owner has left is found out by the customer who was promised a call.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(tactic -> isToBeDone(tactic) && days(tactic).isPresent())
            .finds(PeopleRules::absences)
            .at(TacticShape.OWNER_ID)
            .message("{person} is not there on {day}, when {tactic} goes on.")
            .with("tactic", Naming.TACTIC)
            .suggest("Name somebody who is there, or move {tactic}.");

    /** No one answers for too many of the actions. */
    public static final Rule<Person> IS_NO_SINGLE_POINT = rule("HR-07", PEOPLE)
            .title("No one answers for more than two fifths of the actions")
            .because("When the one who does everything falls ill, the plan does.")
            .source(OWN_DEFAULT)
            .formula("actions one answers for ÷ all actions with an owner")
            .severity(WARNING)
            .limit(FEWEST_ACTIONS)
            .measures(PeopleRules::partOwned)
            .above(MOST_OF_ACTIONS, WARNING)
            .at(PersonShape.ID)
            .message("{person} answers for {value} of the actions.")
            .with("person", Shown.PERSON)
            .with(
                    "value",
                    (person, view) ->
                            Arguments.percentage(partOwned(person, view).value().orElseThrow()))
            .suggest("Give some of them to others, and name a deputy for the rest.");

    /** Nobody reports, in the end, to themselves. */
    public static final Rule<Person> REPORTS_TO_SOMEBODY_ELSE = rule("HR-10", PEOPLE)
            .title("Reporting lines lead to the top and not back")
            .because("Where everybody reports to somebody below, nobody decides.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(person -> person.managerId().isPresent())
            .requires((person, view) ->
                    ReportingLines.lengthOfCircle(person, view).isEmpty())
            .fix(
                    "Clear the reporting line that closes the circle",
                    (person, view) -> Optional.of(person.withManagerId(Optional.empty())))
            .at(PersonShape.MANAGER_ID)
            .message("Reporting lines lead from {person} back to {person} (steps: {n}).")
            .with("person", Shown.PERSON)
            .with(
                    "n",
                    (person, view) -> Arguments.count(
                            ReportingLines.lengthOfCircle(person, view).orElseThrow()))
            .suggest("Correct the manager of one of them.");

    private PeopleRules() {}

    private static List<Breach> lacking(List<SkillLevel> missing) {
        List<Argument> skills = missing.stream()
                .map(skill -> Arguments.quoted(skill.skill().orElse("").strip()))
                .distinct()
                .toList();
        return skills.isEmpty() ? List.of() : List.of(Breach.here().with("skills", Arguments.several(skills)));
    }

    private static boolean isToBeDone(Tactic tactic) {
        return Kept.isKept(tactic)
                && tactic.status().filter(TacticStatus.DONE::equals).isEmpty();
    }

    private static Optional<DateRange> days(Tactic tactic) {
        return tactic.start()
                .flatMap(start -> tactic.end().map(end -> new DateRange(start, end)))
                .filter(DateRange::isOrdered);
    }

    private static List<Breach> absences(Tactic tactic, PlanView view) {
        DateRange days = days(tactic).orElseThrow();
        Presence presence = Presence.in(view);
        List<Breach> breaches = new ArrayList<>();
        Optional<Person> owner = tactic.ownerId().flatMap(id -> view.index().find(id, Person.class));
        owner.ifPresent(person -> presence.missedByOwner(person, days)
                .ifPresent(day -> breaches.add(absent(Breach.here(), person, day))));
        Set<Id> others = new LinkedHashSet<>();
        tactic.efforts().stream().map(Effort::personId).forEach(id -> id.ifPresent(others::add));
        tactic.ownerId().ifPresent(others::remove);
        others.stream()
                .flatMap(id -> view.index().find(id, Person.class).stream())
                .forEach(person -> presence.missedAltogether(person, days)
                        .ifPresent(day -> breaches.add(absent(Breach.at(TacticShape.EFFORTS), person, day))));
        return breaches;
    }

    private static Breach absent(Breach breach, Person person, LocalDate day) {
        return breach.with("person", Shown.person(person)).with("day", Arguments.day(day));
    }

    /** How many actions each person answers for. */
    private record Owned(Map<Id, Integer> byPerson, int all) {

        static Owned of(PlanView view) {
            Map<Id, Integer> counts = new HashMap<>();
            int all = 0;
            for (Tactic tactic : view.plan().tactics()) {
                if (Kept.isKept(tactic) && tactic.ownerId().isPresent()) {
                    counts.merge(tactic.ownerId().get(), 1, Integer::sum);
                    all++;
                }
            }
            return new Owned(counts, all);
        }
    }

    private static Figure partOwned(Person person, PlanView view) {
        Owned owned = view.shared(Owned.class, Owned::of);
        Integer own = owned.byPerson().get(person.id());
        boolean isShared = view.plan().people().size() >= ENOUGH_TO_SHARE
                && BigDecimal.valueOf(owned.all()).compareTo(view.limit(FEWEST_ACTIONS)) >= 0;
        return own != null && owned.all() > 0 && isShared
                ? Figure.known(BigDecimal.valueOf(own).divide(BigDecimal.valueOf(owned.all()), MathContext.DECIMAL128))
                : Figure.unknown(Gap.EMPTY_DENOMINATOR);
    }
}
