package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.testkit.Changes;

/** P: near misses of contributions and of how objectives are shared out. */
final class ContributionNearMisses {

    private ContributionNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "P-01",
                        "Support at the same level.",
                        "Un soutien au même niveau.",
                        plan -> contribution(
                                plan, Changes.TEAM_CUSTOMERS, first -> first.withObjectiveId(Id.of("team-revenue")))),
                miss(
                        "P-02",
                        "Two ways to the top that meet again.",
                        "Deux chemins vers le sommet qui se rejoignent.",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON,
                                person -> person.withContributions(Changes.with(
                                        person.contributions(),
                                        Contribution.builder()
                                                .objectiveId(Id.of("company-revenue"))
                                                .mode(ContributionMode.SUPPORTING)
                                                .build())))),
                miss(
                        "P-03",
                        "Nobody below, but an own part of 100%.",
                        "Personne en dessous, mais une part propre de 100\u00a0%.",
                        plan -> Changes.objective(
                                Changes.objective(
                                        plan,
                                        Changes.TEAM,
                                        team -> team.withContributions(
                                                team.contributions().get(0))),
                                Changes.SHARE,
                                share -> share.withOwnPart(Share.WHOLE))),
                miss(
                        "P-05",
                        "Stretch targets below that bring exactly 99.5% of the one above.",
                        "Des «\u00a0stretch\u00a0» en dessous qui couvrent exactement 99,5\u00a0% de celui du dessus.",
                        plan -> Changes.everyPersons(
                                Changes.objective(
                                        plan,
                                        Changes.TEAM,
                                        team -> team.withStretch(StretchSpec.builder()
                                                .value(SoundPlanChanges.percent(team, "2"))
                                                .build())),
                                Id.of("kpi-revenue"),
                                person -> SoundPlanChanges.gaining(
                                                person,
                                                SoundPlanChanges.percent(
                                                        plan.objectives().get(Changes.TEAM), "1"))
                                        .withStretch(StretchSpec.builder()
                                                .value(SoundPlanChanges.percent(
                                                        plan.objectives().get(Changes.TEAM), "1.99"))
                                                .build()))),
                miss(
                        "P-06",
                        "Another figure that supports without being added.",
                        "Un autre chiffre, qui soutient sans s’additionner.",
                        plan -> contribution(
                                plan, Changes.TEAM_CUSTOMERS, first -> first.withObjectiveId(Id.of("company-margin")))),
                miss(
                        "P-07",
                        "A rate that supports another.",
                        "Un taux qui en soutient un autre.",
                        plan -> contribution(
                                plan, Changes.TEAM_MARGIN, first -> first.withMode(ContributionMode.SUPPORTING))),
                miss(
                        "P-08",
                        "Weights that miss the whole by exactly 0.1%.",
                        "Des poids qui manquent le total d’exactement 0,1\u00a0%.",
                        plan -> contribution(plan, Changes.TEAM_MARGIN, first -> first.withShare(Share.of("0.599")))),
                miss(
                        "P-09",
                        "An objective above that is on hold.",
                        "Un objectif du dessus suspendu.",
                        plan -> Changes.objective(
                                plan, Changes.TEAM_CUSTOMERS, team -> team.withLifecycle(LifecycleStatus.ON_HOLD))),
                miss(
                        "P-10",
                        "One person begins late, the others in time.",
                        "Une personne commence tard, les autres à temps.",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON_CUSTOMERS,
                                person -> person.withStart(
                                        Changes.period(plan).start().plusDays(10)))),
                miss(
                        "P-11",
                        "Exactly five objectives.",
                        "Exactement cinq objectifs.",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withOwnerId(
                                        plan.objectives().get(Changes.TEAM).ownerId()))),
                miss(
                        "P-12",
                        "The team’s own manager.",
                        "Le responsable même de l’équipe.",
                        plan -> Changes.objective(
                                Changes.person(plan, 3, manager -> manager.withTeamId(Id.of("team-board"))),
                                Changes.PERSON_CUSTOMERS,
                                person -> person.withOwnerId(
                                        plan.objectives().get(Changes.TEAM).ownerId()))),
                miss(
                        "P-13",
                        "Potentials that differ as the targets do.",
                        "Des potentiels qui diffèrent comme les cibles.",
                        plan -> plan.withPeople(plan.people().stream()
                                .map(each -> each.withTerritoryPotential(each.territoryPotential()
                                        .map(money ->
                                                new Money(money.amount().multiply(BigDecimal.TEN), money.currency()))))
                                .toList())),
                miss(
                        "P-17",
                        "A manager who sells and states an own part of nothing.",
                        "Un responsable qui vend et déclare une part propre nulle.",
                        plan -> Changes.person(plan, 3, manager -> manager.withSeller(true))));
    }

    private static SalesActionPlan contribution(
            SalesActionPlan plan, int objective, UnaryOperator<Contribution> change) {
        return Changes.objective(
                plan, objective, each -> each.withContributions(Changes.changed(each.contributions(), 0, change)));
    }
}
