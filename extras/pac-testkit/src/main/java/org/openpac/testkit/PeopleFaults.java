package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** HR: faults of people. */
final class PeopleFaults {

    private static final int SECOND_DOES_IT = 3;
    private static final int MANAGER = 3;
    private static final int DIRECTOR = 4;

    private PeopleFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "HR-01",
                        "/people/4/id",
                        plan -> Changes.person(plan, DIRECTOR, director -> director.withSeller(true))),
                fault(
                        "HR-02",
                        "/responsibilities/0/role",
                        plan -> withFirst(plan, "tactic-1", RaciRole.ACCOUNTABLE, SoundFigures.seller(0))),
                fault(
                        "HR-02",
                        "/responsibilities/2/role",
                        plan -> plan.withResponsibilities(Changes.without(plan.responsibilities(), SECOND_DOES_IT))),
                fault(
                        "HR-03",
                        "/people/1/fte",
                        plan -> Changes.tactic(
                                plan,
                                1,
                                tactic -> tactic.withEfforts(Changes.changed(
                                        tactic.efforts(),
                                        0,
                                        effort -> effort.withTime(Quantity.of(2_000, Unit.HOUR)))))),
                fault(
                        "HR-04",
                        "/tactics/0/requiredSkills",
                        plan -> Changes.person(plan, 0, seller -> seller.withSkills())),
                fault("HR-04", "/tactics/1/requiredSkills", PeopleFaults::withoutTraining),
                fault("HR-05", "/trainings", plan -> plan.withTrainings(Changes.without(plan.trainings(), 2))),
                fault(
                        "HR-06",
                        "/tactics/2/ownerId",
                        plan -> Changes.person(
                                plan,
                                2,
                                owner -> owner.withLeavesOn(plan.tactics()
                                        .get(2)
                                        .end()
                                        .orElseThrow()
                                        .minusDays(1)))),
                fault("HR-07", "/people/2/id", PeopleFaults::withOneForMost),
                fault(
                        "HR-08",
                        "/responsibilities/4/role",
                        plan -> withFirst(
                                plan,
                                "tactic-1",
                                RaciRole.CONSULTED,
                                SoundFigures.seller(0),
                                SoundFigures.seller(1),
                                SoundFigures.seller(2),
                                SoundFigures.MANAGER,
                                SoundFigures.DIRECTOR)),
                fault(
                        "HR-09",
                        "/teams/0/id",
                        plan -> plan.withCommunications(Changes.changed(
                                plan.communications(), 0, ritual -> ritual.withRecurrence(Optional.empty())))),
                fault(
                        "HR-10",
                        "/people/4/managerId",
                        plan -> Changes.person(
                                plan,
                                DIRECTOR,
                                director -> director.withManagerId(
                                        plan.people().get(MANAGER).id()))),
                fault("HR-11", "/technologies", plan -> plan.withTechnologies()));
    }

    private static SalesActionPlan withFirst(SalesActionPlan plan, String tactic, RaciRole role, Id... people) {
        List<ResponsibilityAssignment> table = new ArrayList<>();
        for (Id person : people) {
            table.add(ResponsibilityAssignment.builder()
                    .elementId(Id.of(tactic))
                    .personId(person)
                    .role(role)
                    .build());
        }
        table.addAll(plan.responsibilities());
        return plan.withResponsibilities(table);
    }

    private static SalesActionPlan withoutTraining(SalesActionPlan plan) {
        return plan.withTrainings(Changes.changed(
                plan.trainings(),
                0,
                training -> training.withParticipantIds(training.participantIds().stream()
                        .filter(id -> !id.equals(SoundFigures.seller(1)))
                        .toList())));
    }

    /** The third seller owns tactics 2 to 5 of six to eight. */
    private static SalesActionPlan withOneForMost(SalesActionPlan plan) {
        Set<Id> given = Set.of(Id.of("tactic-3"), Id.of("tactic-4"));
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        tactics.replaceAll(tactic -> given.contains(tactic.id()) ? tactic.withOwnerId(SoundFigures.seller(2)) : tactic);
        List<ResponsibilityAssignment> table = new ArrayList<>(plan.responsibilities());
        table.removeIf(row -> given.contains(row.elementId()));
        return plan.withTactics(tactics).withResponsibilities(table);
    }
}
