package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.core.view.Timeline;
import org.openpac.testkit.Changes;

/** HR: near misses of people. */
final class PeopleNearMisses {

    private static final int MANAGER = 3;

    private PeopleNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "HR-01",
                        "A manager who sells and answers for the team’s objective.",
                        "Une responsable qui vend et répond de l’objectif de l’équipe.",
                        plan -> Changes.person(plan, MANAGER, manager -> manager.withSeller(true))),
                miss(
                        "HR-02",
                        "An owner who is not named again in the table.",
                        "Un responsable qui n’est pas nommé de nouveau dans le tableau.",
                        plan -> plan.withResponsibilities(Changes.without(plan.responsibilities(), 0))),
                miss(
                        "HR-03",
                        "A week of which 85% is taken.",
                        "Une semaine prise à 85\u00a0%.",
                        plan -> Changes.person(plan, 1, seller -> seller.withFte(fullAt85Percent(plan)))),
                miss(
                        "HR-04",
                        "An owner who can do just as much as is asked for.",
                        "Un responsable qui sait tout juste ce qui est demandé.",
                        plan -> Changes.person(
                                plan,
                                0,
                                seller -> seller.withSkills(
                                        Changes.changed(seller.skills(), 0, skill -> skill.withLevel(2))))),
                miss(
                        "HR-05",
                        "No training for software where there is none.",
                        "Aucune formation aux logiciels là où il n’y en a pas.",
                        plan -> plan.withTechnologies()
                                .withTrainings(plan.trainings().stream()
                                        .filter(training -> training.topic() != TrainingTopic.CRM_TOOLS)
                                        .toList())),
                miss(
                        "HR-06",
                        "An owner who leaves on the last day of the action.",
                        "Un responsable qui part le dernier jour de l’action.",
                        plan -> Changes.person(
                                plan,
                                2,
                                owner ->
                                        owner.withLeavesOn(plan.tactics().get(2).end()))),
                miss(
                        "HR-07",
                        "Two actions of five for one person.",
                        "Deux actions sur cinq pour une même personne.",
                        plan -> plan.withTactics(plan.tactics().subList(0, 5))),
                miss(
                        "HR-08",
                        "Four people consulted, one of them named twice.",
                        "Quatre personnes consultées, dont l’une est nommée deux fois.",
                        PeopleNearMisses::withFourConsulted),
                miss(
                        "HR-09",
                        "A meeting once a month.",
                        "Une réunion par mois.",
                        plan -> plan.withCommunications(Changes.changed(
                                plan.communications(),
                                0,
                                ritual -> ritual.withRecurrence(Recurrence.builder()
                                        .frequency(Frequency.MONTHLY)
                                        .build())))),
                miss(
                        "HR-10",
                        "A manager who reports to nobody.",
                        "Une responsable qui ne dépend de personne.",
                        plan -> Changes.person(plan, MANAGER, manager -> manager.withManagerId(Optional.empty()))),
                miss(
                        "HR-11",
                        "Marketing automation, and no CRM.",
                        "Un outil d’automatisation du marketing, et aucun CRM.",
                        plan -> plan.withTechnologies(Changes.without(plan.technologies(), 0))));
    }

    /** The part of a full working time of which the actions take 85% in the busiest week. */
    private static Share fullAt85Percent(SalesActionPlan plan) {
        BigDecimal worst = Timeline.of(plan).load().weeks(plan.people().get(1).id()).stream()
                .map(week -> week.ratio().value().orElseThrow())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return new Share(worst.divide(new BigDecimal("0.85"), 12, RoundingMode.UP));
    }

    private static SalesActionPlan withFourConsulted(SalesActionPlan plan) {
        List<ResponsibilityAssignment> table = plan.responsibilities();
        for (String person : List.of("person-0", "person-1", "person-2", "manager", "manager")) {
            table = Changes.with(
                    table,
                    ResponsibilityAssignment.builder()
                            .elementId(Id.of("tactic-1"))
                            .personId(Id.of(person))
                            .role(RaciRole.CONSULTED)
                            .build());
        }
        return plan.withResponsibilities(table);
    }
}
