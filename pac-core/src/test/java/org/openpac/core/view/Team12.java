package org.openpac.core.view;

import static org.openpac.core.view.Plans.EUR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;

/**
 * A sales force of twelve: five in the north, four in the south, two in the west, and Zoé Canari who leads them and belongs to
 * no team.
 */
final class Team12 {

    static final Pseudonyms KEY = Pseudonyms.of("a-key-of-16-bytes".getBytes(StandardCharsets.UTF_8));
    static final Id ZOE = Id.of("zoe");
    static final Id ANNE = Id.of("north-1");

    private Team12() {}

    static SalesActionPlan plan() {
        SalesActionPlan.Builder plan = Plans.plan()
                .author("Zoé Canari")
                .description("Written by Zoe CANARI with the teams")
                .addKpi(Plans.kpi("revenue", EUR, Aggregation.SUM).withOwnerId(ZOE))
                .addPerson(person("zoe", "Zoé Canari").withRole("Directrice").withFte(Share.of("0.8")))
                .addObjective(Plans.objective("company", ObjectiveLevel.COMPANY)
                        .ownerId(ZOE)
                        .statement("Double revenue, says Canari")
                        .target(Plans.fromTo(100, 200, EUR))
                        .build())
                .addObjective(Plans.objective("anne-revenue", ObjectiveLevel.INDIVIDUAL)
                        .ownerId(ANNE)
                        .addContribution(Plans.adding("north-revenue"))
                        .target(Plans.fromTo(10, 20, EUR))
                        .build())
                .addTactic(Tactic.builder()
                        .id(Id.of("calls"))
                        .family(TacticFamily.PROSPECTING)
                        .title("Calls by Anne Martin")
                        .ownerId(ANNE)
                        .addObjectiveId(Id.of("company"))
                        .addObjectiveId(Id.of("anne-revenue"))
                        .progress(Share.of("0.5"))
                        .addExtra(new RawMember("x-crm", "\"Ann\\u0065 MARTIN\""))
                        .build())
                .addCheckpoint(Checkpoint.builder()
                        .id(Id.of("review"))
                        .addParticipantId(ZOE)
                        .addParticipantId(ANNE)
                        .build())
                .addMeasurement(reading(null, 150))
                .addMeasurement(reading("anne-revenue", 12))
                .addMeasurement(reading("north-1", 12));
        team(plan, "north", 5, List.of("Anne Martin", "Luc Martin"));
        team(plan, "south", 4, List.of("Ève Roy"));
        team(plan, "west", 2, List.of());
        return plan.build();
    }

    private static void team(SalesActionPlan.Builder plan, String id, int people, List<String> names) {
        plan.addTeam(Team.builder().id(Id.of(id)).managerId(Id.of(id + "-1")).build());
        plan.addObjective(Plans.objective(id + "-revenue", ObjectiveLevel.TEAM)
                .teamId(Id.of(id))
                .ownerId(Id.of(id + "-1"))
                .addContribution(Plans.adding("company", "0.3"))
                .target(Plans.fromTo(30, 60, EUR))
                .build());
        plan.addMeasurement(reading(id, 50));
        plan.addMeasurement(reading(id + "-revenue", 50));
        for (int i = 1; i <= people; i++) {
            Person person = person(id + "-" + i, i <= names.size() ? names.get(i - 1) : "Nobody")
                    .withTeamId(Id.of(id))
                    .withManagerId(ZOE);
            plan.addPerson(person);
        }
    }

    private static Person person(String id, String name) {
        return Person.builder().id(Id.of(id)).name(name).build();
    }

    private static org.openpac.core.plan.tracking.Measurement reading(
            @org.jspecify.annotations.Nullable String subject, long value) {
        return Plans.reading("revenue", "2026-01-01", "2026-03-31", value, EUR)
                .subjectId(java.util.Optional.ofNullable(subject).map(Id::of))
                .sampleSize(7)
                .build();
    }

    /** What a report says of a place, by the place's pointer. */
    static List<String> report(Redacted redacted) {
        return redacted.report().stream()
                .map(trace -> trace.place().pointer() + " " + trace.treatment())
                .toList();
    }

    /** All that stands in a plan, as one text: the plan's own words for its elements hide nothing. */
    static String everything(SalesActionPlan plan) {
        StringBuilder all = new StringBuilder();
        PlanWalk.over(plan, (element, shape, place) -> {
            shape.members()
                    .forEach(member -> all.append(place)
                            .append('/')
                            .append(member)
                            .append('=')
                            .append(shape.read(element, member.index()))
                            .append('\n'));
            element.extras().forEach(extra -> all.append(extra.name()).append(extra.json()));
        });
        return all.toString();
    }
}
