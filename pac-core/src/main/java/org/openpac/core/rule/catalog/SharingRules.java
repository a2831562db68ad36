package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** P: what falls to each person. */
public final class SharingRules {

    /** So many objectives at most may one person answer for. */
    public static final Limit MOST_OWNED = Limit.of("P-11.owned", "5");

    /** So many of them at most may be the person's own. */
    public static final Limit MOST_INDIVIDUAL = Limit.of("P-11.individual", "3");

    /** Above this ratio of spread to mean, some are asked for much more than others. */
    public static final Limit UNEVEN = Limit.of("P-13.variation", "0.25");

    private static final int DEEPEST_TEAM = 20;

    /** Nobody answers for more objectives than can be kept in mind. */
    public static final Rule<Person> HAS_FEW_OBJECTIVES = rule("P-11", PEOPLE)
            .title("Nobody answers for more than five objectives, three of their own")
            .because("Whoever has ten objectives chooses five, and not always the right ones.")
            .source(GOOGLE_OKR)
            .severity(WARNING)
            .limit(MOST_OWNED)
            .limit(MOST_INDIVIDUAL)
            .when((person, view) -> Owned.in(view).of(person).all() > 0)
            .requires((person, view) -> Owned.in(view).of(person).isWithin(view))
            .at(PersonShape.ID)
            .message("{who} answers for {n} objectives, {own} of them individual.")
            .with("who", Shown.PERSON)
            .with(
                    "n",
                    (person, view) -> Arguments.count(Owned.in(view).of(person).all()))
            .with(
                    "own",
                    (person, view) -> Arguments.count(Owned.in(view).of(person).individual()))
            .suggest("Keep what matters most; hand the rest over or put it off.");

    /** Somebody whose objective counts in a team's belongs to that team, to one within it, or leads it. */
    public static final Rule<Objective> OWNER_IS_OF_THE_TEAM = rule("P-12", OBJECTIVES)
            .title("Whoever adds to a team’s objective belongs to the team")
            .because("Results that are counted in another team are counted on by nobody, or by two.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses(SharingRules::strangers)
            .at(ObjectiveShape.OWNER_ID)
            .message("{who} does not belong to {team}.")
            .suggest("Correct the team of the person, the owner, or the objective it contributes to.");

    /** What is asked of people is about as much, measured by what their customers could buy. */
    public static final Rule<Objective> TARGETS_ARE_FAIR = rule("P-13", OBJECTIVES)
            .title("Targets are shared out by potential")
            .because("Two sellers with the same target and half the customers do not have the same target.")
            .source(OWN_DEFAULT)
            .formula("standard deviation of target ÷ potential, over its mean")
            .severity(WARNING)
            .measures((objective, view) -> Quotas.of(objective, view).variation())
            .above(UNEVEN, WARNING)
            .at(ObjectiveShape.ID)
            .message("Target over potential varies by {value} from person to person.")
            .with(
                    "value",
                    (objective, view) -> Arguments.percentage(
                            Quotas.of(objective, view).variation().value().orElseThrow()))
            .suggest("Share the targets out anew, by the potential of each territory.");

    /** A manager who also sells says which part of the team’s objective is their own. */
    public static final Rule<Objective> OWN_PART_IS_EXPLICIT = rule("P-17", OBJECTIVES)
            .title("A manager who sells says which part is their own")
            .because("Otherwise the manager’s own sales are the reserve that nobody has agreed on.")
            .source(METHOD)
            .severity(INFO)
            .onceComplete()
            .when(SharingRules::isTeamsTotal)
            .requires((objective, view) -> !isSelling(objective, view)
                    || objective.ownPart().isPresent()
                    || Link.to(objective, ContributionMode.ADDITIVE, view).stream()
                            .anyMatch(link -> link.child().ownerId().equals(objective.ownerId())))
            .at(ObjectiveShape.OWN_PART)
            .message("Its owner sells too, but has no part in it that is told.")
            .suggest("State the own part, or add an objective of the owner’s own.");

    private SharingRules() {}

    /** How many objectives somebody answers for. */
    private record Count(int all, int individual) {

        boolean isWithin(PlanView view) {
            return BigDecimal.valueOf(all).compareTo(view.limit(MOST_OWNED)) <= 0
                    && BigDecimal.valueOf(individual).compareTo(view.limit(MOST_INDIVIDUAL)) <= 0;
        }
    }

    /** The counts of all owners. */
    private record Owned(Map<Id, Count> counts) {

        static Owned in(PlanView view) {
            return view.shared(Owned.class, Owned::of);
        }

        private static Owned of(PlanView view) {
            Map<Id, Count> counts = new HashMap<>();
            for (Objective objective : view.plan().objectives()) {
                if (Link.isLive(objective)) {
                    int own = objective.level() == ObjectiveLevel.INDIVIDUAL ? 1 : 0;
                    objective
                            .ownerId()
                            .ifPresent(id -> counts.merge(
                                    id,
                                    new Count(1, own),
                                    (a, b) -> new Count(a.all() + b.all(), a.individual() + b.individual())));
                }
            }
            return new Owned(counts);
        }

        Count of(Person person) {
            return counts.getOrDefault(person.id(), new Count(0, 0));
        }
    }

    private static Optional<List<Breach>> strangers(Objective objective, PlanView view) {
        Optional<Person> owner = objective.ownerId().flatMap(id -> view.index().find(id, Person.class));
        List<Team> teams = Link.of(objective, view).stream()
                .filter(link -> link.mode() != ContributionMode.SUPPORTING)
                .flatMap(link -> link.parent().teamId().stream())
                .flatMap(id -> view.index().find(id, Team.class).stream())
                .distinct()
                .toList();
        if (objective.level() != ObjectiveLevel.INDIVIDUAL
                || owner.flatMap(Person::teamId).isEmpty()
                || teams.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(teams.stream()
                .filter(team -> !belongs(owner.get(), team, view))
                .map(team -> Breach.here()
                        .with("who", Shown.person(owner.get()))
                        .with(
                                "team",
                                Arguments.named(team.name().orElse(team.id().value()))))
                .toList());
    }

    private static boolean belongs(Person person, Team team, PlanView view) {
        if (team.managerId().equals(Optional.of(person.id()))) {
            return true;
        }
        Optional<Id> own = person.teamId();
        for (int depth = 0; depth < DEEPEST_TEAM && own.isPresent(); depth++) {
            if (own.get().equals(team.id())) {
                return true;
            }
            own = own.flatMap(id -> view.index().find(id, Team.class)).flatMap(Team::parentId);
        }
        return false;
    }

    private static boolean isTeamsTotal(Objective objective, PlanView view) {
        return objective.level() == ObjectiveLevel.TEAM
                && Link.isLive(objective)
                && !Link.to(objective, ContributionMode.ADDITIVE, view).isEmpty();
    }

    private static boolean isSelling(Objective objective, PlanView view) {
        return objective
                .ownerId()
                .flatMap(id -> view.index().find(id, Person.class))
                .flatMap(Person::seller)
                .orElse(false);
    }
}
