package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** P: faults of contributions and of how objectives are shared out. */
final class ContributionFaults {

    private ContributionFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "P-01",
                        "/objectives/9/contributions/0/objectiveId",
                        plan -> contribution(
                                plan,
                                Changes.TEAM_CUSTOMERS,
                                first -> first.withObjectiveId(Id.of("person-revenue-0")))),
                fault(
                        "P-02",
                        "/objectives/0/contributions/0/objectiveId",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withContributions(Contribution.builder()
                                        .objectiveId(SoundObjectives.TEAM_REVENUE)
                                        .mode(ContributionMode.SUPPORTING)
                                        .build()))),
                fault(
                        "P-03",
                        "/objectives/6/id",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withContributions(
                                        team.contributions().get(0)))),
                fault(
                        "P-05",
                        "/objectives/2/stretch/value",
                        plan -> Changes.everyPersons(
                                plan, SoundKpis.REVENUE, person -> person.withStretch(Optional.empty()))),
                fault(
                        "P-06",
                        "/objectives/13/contributions/0/mode",
                        plan -> contribution(plan, Changes.PROPOSALS, first -> first.withMode(Optional.empty()))),
                fault(
                        "P-07",
                        "/objectives/7/contributions/0/mode",
                        plan -> contribution(
                                contribution(plan, Changes.TEAM_MARGIN, first -> first.withMode(Optional.empty())),
                                Changes.TEAM_MARGIN + 1,
                                other -> other.withShare(Share.WHOLE))),
                fault(
                        "P-08",
                        "/objectives/7/contributions/0/share",
                        plan -> contribution(plan, Changes.TEAM_MARGIN, first -> first.withShare(Share.of("0.7")))),
                fault(
                        "P-09",
                        "/objectives/13/contributions",
                        plan -> Changes.objective(
                                Changes.objective(
                                        plan,
                                        Changes.PROPOSALS,
                                        proposals -> proposals.withContributions(
                                                proposals.contributions().get(1))),
                                Changes.TEAM_MARGIN,
                                margin -> margin.withLifecycle(LifecycleStatus.CANCELLED))),
                fault("P-10", "/objectives/9/due", ContributionFaults::withPeopleBeginningLate),
                fault(
                        "P-11",
                        "/people/3/id",
                        plan -> Changes.margin(
                                Changes.objective(
                                        plan, Changes.COMPANY, company -> company.withOwnerId(SoundFigures.MANAGER)),
                                margin -> margin.withOwnerId(SoundFigures.MANAGER))),
                fault(
                        "P-12",
                        "/objectives/10/ownerId",
                        plan -> Changes.person(
                                        Changes.objective(
                                                plan,
                                                Changes.PERSON_CUSTOMERS,
                                                person -> person.withOwnerId(SoundFigures.DIRECTOR)),
                                        4,
                                        director -> director.withTeamId(Id.of("team-board")))
                                .withTeams(Changes.with(
                                        plan.teams(),
                                        Team.builder()
                                                .id(Id.of("team-board"))
                                                .name("Direction")
                                                .build()))),
                fault(
                        "P-13",
                        "/objectives/2/id",
                        plan -> Changes.person(
                                plan,
                                0,
                                person -> person.withTerritoryPotential(person.territoryPotential()
                                        .map(money -> SoundFigures.euros(
                                                money.amount().longValue() * 10))))),
                fault(
                        "P-17",
                        "/objectives/2/ownPart",
                        plan -> Changes.person(
                                Changes.objective(plan, Changes.TEAM, team -> team.withOwnPart(Optional.empty())),
                                3,
                                manager -> manager.withSeller(true))));
    }

    private static SalesActionPlan contribution(
            SalesActionPlan plan, int objective, UnaryOperator<Contribution> change) {
        return Changes.objective(
                plan, objective, each -> each.withContributions(Changes.changed(each.contributions(), 0, change)));
    }

    /** What people win is also read from their start on. */
    private static SalesActionPlan withPeopleBeginningLate(SalesActionPlan plan) {
        LocalDate start = Changes.period(plan).start();
        LocalDate late = start.plusDays(10);
        return Changes.measurements(
                Changes.everyPersons(plan, SoundKpis.CUSTOMERS, person -> person.withStart(late)),
                SoundKpis.CUSTOMERS,
                readings -> readings.stream()
                        .map(reading -> reading.withPeriod(reading.period()
                                .map(days -> days.start().equals(start) ? new DateRange(late, days.end()) : days)))
                        .toList());
    }
}
