package org.openpac.benchmarks;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Plans of any size: as many tactics as objectives, one in a hundred objectives a team's. */
final class BigPlans {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final DateRange YEAR = new DateRange(START, LocalDate.of(2026, 12, 31));
    private static final Unit EUR = Unit.parse("EUR");
    private static final Id REVENUE = Id.of("revenue");
    private static final int TEAM_SIZE = 100;
    private static final List<LinkKind> KINDS = List.of(LinkKind.values());

    private BigPlans() {}

    /** Makes a plan of so many objectives and as many tactics. */
    static SalesActionPlan of(int size) {
        int teams = Math.max(1, size / TEAM_SIZE);
        SalesActionPlan.Builder plan = SalesActionPlan.builder()
                .id(Id.of("big"))
                .language("fr")
                .currency(Currency.getInstance("EUR"))
                .period(YEAR)
                .addKpi(KpiDefinition.builder()
                        .id(REVENUE)
                        .name("Chiffre d’affaires")
                        .unit(EUR)
                        .trend(Trend.HIGHER_IS_BETTER)
                        .aggregation(Aggregation.SUM)
                        .build())
                .addStrategy(Strategy.builder()
                        .id(Id.of("strategy"))
                        .type(StrategyType.ACQUISITION)
                        .addObjectiveId(objective(0))
                        .build())
                .addObjective(objective(0, ObjectiveLevel.COMPANY, 1_000L * size));
        for (int i = 1; i < size; i++) {
            boolean isTeam = i <= teams;
            plan.addObjective(objective(i, isTeam ? ObjectiveLevel.TEAM : ObjectiveLevel.INDIVIDUAL, 1_000)
                    .withContributions(Contribution.builder()
                            .objectiveId(objective(isTeam ? 0 : 1 + i % teams))
                            .build()));
            plan.addMeasurement(Measurement.builder()
                    .kpiId(REVENUE)
                    .subjectId(objective(i))
                    .period(new DateRange(START, START.plusMonths(1).minusDays(1)))
                    .value(Quantity.of(100 + i % 17, EUR))
                    .build());
        }
        for (int i = 0; i < teams; i++) {
            plan.addTeam(Team.builder().id(Id.of("team-" + i)).build());
            plan.addPerson(
                    Person.builder().id(person(i)).teamId(Id.of("team-" + i)).build());
        }
        for (int i = 0; i < size; i++) {
            plan.addTactic(tactic(i, teams));
        }
        return plan.build();
    }

    private static Id objective(int i) {
        return Id.of("o-" + i);
    }

    private static Id person(int i) {
        return Id.of("p-" + i);
    }

    private static Objective objective(int i, ObjectiveLevel level, long baseline) {
        return Objective.builder()
                .id(objective(i))
                .level(level)
                .statement("Augmenter le chiffre d’affaires du portefeuille " + i + " de 15 % d’ici la fin de l’année")
                .ownerId(person(0))
                .kpiId(REVENUE)
                .target(TargetSpec.builder()
                        .change(ChangeKind.RELATIVE_PERCENT)
                        .value(Quantity.of(15, Unit.PERCENT))
                        .baseline(Baseline.builder()
                                .value(Quantity.of(baseline, EUR))
                                .date(START.minusDays(1))
                                .build())
                        .build())
                .start(START)
                .due(YEAR.end())
                .build();
    }

    private static Tactic tactic(int i, int teams) {
        Tactic.Builder tactic = Tactic.builder()
                .id(Id.of("t-" + i))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .title("Appeler les prospects du secteur " + i)
                .addStrategyId(Id.of("strategy"))
                .addObjectiveId(objective(i))
                .ownerId(person(i % teams))
                .start(START.plusDays(i % 300))
                .end(START.plusDays(i % 300 + 20))
                .addEffort(Effort.builder()
                        .personId(person(i % teams))
                        .time(Quantity.of(1 + i % 5, Unit.HOUR))
                        .build());
        if (i % 10 != 0) {
            tactic.addDependsOn(Dependency.builder()
                    .tacticId(Id.of("t-" + (i - 1)))
                    .kind(KINDS.get(i % KINDS.size()))
                    .lagDays(i % 3)
                    .build());
        }
        return tactic.build();
    }
}
