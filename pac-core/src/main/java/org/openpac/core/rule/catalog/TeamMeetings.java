package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.RitualTopic;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Which teams meet at least once a month; made once a check. */
final class TeamMeetings {

    private static final int DEEPEST_TEAM = 20;
    private static final int WEEKS_A_MONTH = 4;
    private static final int DAYS_A_MONTH = 31;

    private final Map<Id, Set<Id>> members = new HashMap<>();
    private final Map<Id, Id> wholes = new HashMap<>();
    private final Set<Id> meeting = new HashSet<>();
    private boolean doAllMeet;

    private TeamMeetings(PlanView view) {
        SalesActionPlan plan = view.plan();
        Map<Id, List<Id>> teamsOf = new HashMap<>();
        for (Team team : plan.teams()) {
            team.parentId().ifPresent(whole -> wholes.putIfAbsent(team.id(), whole));
            team.managerId().ifPresent(manager -> join(manager, team.id(), teamsOf));
        }
        for (Person person : plan.people()) {
            person.teamId().ifPresent(team -> join(person.id(), team, teamsOf));
        }
        plan.communications().stream().filter(TeamMeetings::isMonthly).forEach(ritual -> note(ritual, teamsOf));
    }

    private void join(Id person, Id team, Map<Id, List<Id>> teamsOf) {
        if (members.computeIfAbsent(team, id -> new HashSet<>()).add(person)) {
            teamsOf.computeIfAbsent(person, id -> new ArrayList<>()).add(team);
        }
    }

    private void note(CommunicationRitual ritual, Map<Id, List<Id>> teamsOf) {
        doAllMeet |= ritual.teamIds().isEmpty() && ritual.participantIds().isEmpty();
        meeting.addAll(ritual.teamIds());
        Map<Id, Integer> present = new LinkedHashMap<>();
        ritual.participantIds().stream()
                .distinct()
                .flatMap(person -> teamsOf.getOrDefault(person, List.of()).stream())
                .forEach(team -> present.merge(team, 1, Integer::sum));
        present.forEach((team, count) -> {
            if (count == members.getOrDefault(team, Set.of()).size()) {
                meeting.add(team);
            }
        });
    }

    private static boolean isMonthly(CommunicationRitual ritual) {
        return ritual.kind() == RitualKind.MEETING
                && ritual.recurrence().filter(TeamMeetings::isMonthly).isPresent();
    }

    private static boolean isMonthly(Recurrence recurrence) {
        int interval = recurrence.interval().orElse(1);
        return interval >= 1
                && switch (recurrence.frequency()) {
                    case DAILY -> interval <= DAYS_A_MONTH;
                    case WEEKLY -> interval <= WEEKS_A_MONTH;
                    case MONTHLY -> interval == 1;
                    case QUARTERLY, YEARLY -> false;
                };
    }

    static TeamMeetings in(PlanView view) {
        return view.shared(TeamMeetings.class, TeamMeetings::new);
    }

    /** Whether a team has people who could meet. */
    boolean isOfSeveral(Team team) {
        return members.getOrDefault(team.id(), Set.of()).size() > 1;
    }

    /** Whether a team meets, by itself or with a larger one that it is part of. */
    boolean meets(Team team) {
        Optional<Id> whole = Optional.of(team.id());
        for (int depth = 0; depth < DEEPEST_TEAM && whole.isPresent() && !doAllMeet; depth++) {
            if (meeting.contains(whole.get())) {
                return true;
            }
            whole = whole.map(wholes::get);
        }
        return doAllMeet;
    }

    /** The plan with a monthly meeting of the team, called by its manager; empty where no id is left for it. */
    static Optional<SalesActionPlan> added(Team team, PlanView view) {
        String id = "meeting-" + team.id().value();
        if (!Id.isId(id) || view.index().find(Id.of(id)).isPresent()) {
            return Optional.empty();
        }
        List<CommunicationRitual> rituals = new ArrayList<>(view.plan().communications());
        rituals.add(CommunicationRitual.builder()
                .id(Id.of(id))
                .kind(RitualKind.MEETING)
                .recurrence(Recurrence.builder().frequency(Frequency.MONTHLY).build())
                .ownerId(team.managerId())
                .addTeamIds(team.id())
                .addTopics(RitualTopic.values())
                .build());
        return Optional.of(view.plan().withCommunications(rituals));
    }
}
