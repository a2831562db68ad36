package org.openpac.core.view;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;

/** The links of a plan, read backwards: from the id that is named to those that name it, in the plan's order. */
final class PlanLinks {

    /** An objective and what it says it adds to one above. */
    record Child(Objective objective, Contribution contribution) {}

    private final Links<Objective> children = new Links<>();
    private final Links<Child> contributors = new Links<>();
    private final Links<Strategy> strategies = new Links<>();
    private final Links<Tactic> tacticsOfStrategies = new Links<>();
    private final Links<Tactic> tacticsOfObjectives = new Links<>();
    private final Links<Person> members = new Links<>();
    private final Links<Team> partsOfTeams = new Links<>();
    private final Links<Measurement> measurements = new Links<>();

    PlanLinks(SalesActionPlan plan) {
        plan.objectives().forEach(this::link);
        for (Strategy strategy : plan.strategies()) {
            once(strategy.objectiveIds()).forEach(id -> strategies.add(id, strategy));
        }
        for (Tactic tactic : plan.tactics()) {
            once(tactic.strategyIds()).forEach(id -> tacticsOfStrategies.add(id, tactic));
            once(tactic.objectiveIds()).forEach(id -> tacticsOfObjectives.add(id, tactic));
        }
        for (Person person : plan.people()) {
            person.teamId().ifPresent(id -> members.add(id, person));
        }
        for (Team team : plan.teams()) {
            team.parentId().ifPresent(id -> partsOfTeams.add(id, team));
        }
        for (Measurement measurement : plan.measurements()) {
            measurements.add(measurement.kpiId(), measurement);
        }
    }

    /** Of several contributions to one objective in one mode, the first counts. */
    private void link(Objective objective) {
        Map<Id, Set<ContributionMode>> linked = new HashMap<>();
        for (Contribution contribution : objective.contributions()) {
            Id above = contribution.objectiveId();
            if (!linked.containsKey(above)) {
                children.add(above, objective);
            }
            Set<ContributionMode> modes =
                    linked.computeIfAbsent(above, id -> EnumSet.noneOf(ContributionMode.class));
            if (modes.add(contribution.effectiveMode())) {
                contributors.add(above, new Child(objective, contribution));
            }
        }
    }

    private static Iterable<Id> once(List<Id> ids) {
        return ids.size() < 2 ? ids : new LinkedHashSet<>(ids);
    }

    Links<Objective> children() {
        return children;
    }

    Links<Child> contributors() {
        return contributors;
    }

    Links<Strategy> strategies() {
        return strategies;
    }

    Links<Tactic> tacticsOfStrategies() {
        return tacticsOfStrategies;
    }

    Links<Tactic> tacticsOfObjectives() {
        return tacticsOfObjectives;
    }

    Links<Person> members() {
        return members;
    }

    Links<Team> partsOfTeams() {
        return partsOfTeams;
    }

    Links<Measurement> measurements() {
        return measurements;
    }
}
