package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.objective.ContributionShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** A, P: how a team’s total rests on its people. */
public final class TeamRules {

    /** Such a part of a full result can be expected of somebody who is learning the job. */
    public static final Limit WHILE_LEARNING = Limit.of("A-09.factor", "0.5");

    /** Above this part of a team’s total, the team is one person. */
    public static final Limit LARGEST_PART = Limit.of("P-15.part", "0.4");

    /** So many objectives of one holder at most are compared with each other. */
    public static final Limit MOST_COMPARED = Limit.of("P-16.most", "200");

    private static final int SEVERAL = 3;

    /** Somebody who is new is asked for what somebody new can bring. */
    public static final Rule<Person> NEWCOMER_IS_ASKED_FOR_LESS = rule("A-09", PEOPLE)
            .title("Whoever is new is asked for what somebody new can bring")
            .because("A newcomer with a full target misses it, and so does the team that counted on it.")
            .source(SALES_PRACTICE)
            .formula("target ÷ median target of the experienced > (days learning × factor + days after) ÷ days")
            .severity(WARNING)
            .limit(WHILE_LEARNING)
            .assesses((person, view) -> RampUp.in(view).excess(person))
            .at(PersonShape.RAMP_MONTHS)
            .message("{who} is still learning: {share} of the usual result can be expected, {asked} is asked for.")
            .with("who", Shown.PERSON)
            .suggest("Lower the target for the first months, and share the difference among the others.");

    /** No result of three people or more hangs on one of them; of two, one always carries half. */
    public static final Rule<Objective> RESTS_ON_SEVERAL = rule("P-15", OBJECTIVES)
            .title("Nobody carries more than 40% of a team’s objective")
            .because("If the one who sells half of it falls ill, the target is out of reach that day.")
            .source(OWN_DEFAULT)
            .formula("gain of one person ÷ Σ gains of the team’s people")
            .severity(WARNING)
            .limit(LARGEST_PART)
            .when(objective -> objective.level() == ObjectiveLevel.TEAM && Link.isLive(objective))
            .assesses(TeamRules::concentration)
            .at(ObjectiveShape.ID)
            .message("{who} carries {part} of it.")
            .suggest("Share it among more people, or say who steps in.");

    /** What one holder sells counts once. */
    public static final Rule<Objective> COUNTS_ONCE = rule("P-16", OBJECTIVES)
            .title("What is sold once is counted once")
            .because("Two targets for the same sales look like safety and are reached with half of them.")
            .source(DATA_INTEGRITY)
            .severity(WARNING)
            .unlessMoreThan(
                    MOST_COMPARED, (objective, view) -> Siblings.in(view).most(objective))
            .assesses((objective, view) -> Siblings.in(view).countedTwice(objective))
            .at(ObjectiveShape.CONTRIBUTIONS)
            .message("The same sales count here and in {other}.")
            .suggest("Tell the two apart by segment, offer, channel, territory or dates, or state the share of each.");

    private TeamRules() {}

    private static Optional<List<Breach>> concentration(Objective objective, PlanView view) {
        return Quotas.of(objective, view)
                .largest()
                .filter(largest -> largest.people() >= SEVERAL)
                .map(largest -> largest.part().compareTo(view.limit(LARGEST_PART)) > 0
                        ? List.of(Breach.here()
                                .with("who", who(largest.owner(), view))
                                .with("part", Arguments.percentage(largest.part())))
                        : List.of());
    }

    private static Argument who(Id owner, PlanView view) {
        return view.index().find(owner, Person.class).map(Shown::person).orElse(Arguments.named(owner.value()));
    }

    /** A breach where the share of a contribution would stand. */
    static Breach unsplit(Link link, Objective other, PlanView view) {
        return link.at(ContributionShape.SHARE, view)
                .with("other", Arguments.named(other.id().value()));
    }
}
