package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.testkit.Changes;

/** A, M, P and T: near misses of what rests on one person, one word or one day. */
final class TeamNearMisses {

    private static final int SATISFACTION = 16;
    private static final int SECOND_PERSON_CUSTOMERS = 12;

    private TeamNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "A-09",
                        "Six months of learning that end on the eve of the plan.",
                        "Une montée en charge de six mois, finie la veille du plan.",
                        plan -> Changes.person(
                                plan,
                                0,
                                seller -> seller.withJoinedOn(
                                        Changes.period(plan).start().minusMonths(6)))),
                miss(
                        "M-15",
                        "A scale of three words.",
                        "Une échelle de trois mots.",
                        plan -> Changes.kpi(
                                plan,
                                SATISFACTION,
                                kpi -> kpi.withQualitativeScale(
                                        kpi.qualitativeScale().subList(0, 3)))),
                miss(
                        "P-15",
                        "One person carries hardly less than 40%.",
                        "Une personne porte presque 40\u00a0%.",
                        TeamNearMisses::withFortyPercent),
                miss(
                        "P-16",
                        "Two objectives of one person, each for its sector.",
                        "Deux objectifs d’une personne, chacun pour son secteur.",
                        plan -> Changes.objective(
                                plan, SECOND_PERSON_CUSTOMERS, objective -> objective.withOwnerId(Id.of("person-1")))),
                miss(
                        "T-11",
                        "Six in ten of what teams and people aim at is due on the last day.",
                        "Six objectifs d’équipe et de personne sur dix échoient le dernier jour.",
                        TeamNearMisses::withSixInTenOnTheLastDay));
    }

    private static SalesActionPlan withFortyPercent(SalesActionPlan plan) {
        Objective first = plan.objectives().get(Changes.PERSON_CUSTOMERS);
        BigDecimal others = plan.objectives().stream()
                .filter(each -> each.level() == ObjectiveLevel.INDIVIDUAL
                        && each.kpiId().equals(first.kpiId())
                        && !each.id().equals(first.id()))
                .map(each ->
                        each.target().flatMap(TargetSpec::value).orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = others.multiply(BigDecimal.valueOf(2)).divide(BigDecimal.valueOf(3), 0, RoundingMode.FLOOR);
        return Changes.target(
                plan,
                Changes.PERSON_CUSTOMERS,
                target -> target.withValue(target.value().map(value -> new Quantity(most, value.unit()))));
    }

    private static SalesActionPlan withSixInTenOnTheLastDay(SalesActionPlan plan) {
        LocalDate end = Changes.period(plan).end();
        int below = (int) plan.objectives().stream()
                .filter(each -> each.level() != ObjectiveLevel.COMPANY)
                .count();
        int left = below * 6 / 10;
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            boolean isLast = objective.level() == ObjectiveLevel.COMPANY || left-- > 0;
            objectives.add(objective.withDue(isLast ? end : end.minusDays(1)));
        }
        return plan.withObjectives(objectives);
    }
}
