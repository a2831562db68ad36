package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** A, M, P and T: faults of what rests on one person, one word or one day. */
final class TeamFaults {

    private static final int SATISFACTION = 16;
    private static final int SECOND_PERSON_CUSTOMERS = 12;
    private static final BigDecimal MANY = BigDecimal.valueOf(200);
    /** What the first person wins more in each quarter, so that the larger target is on pace. */
    private static final BigDecimal MORE = BigDecimal.valueOf(70);

    private TeamFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "A-09",
                        "/people/0/rampMonths",
                        plan -> Changes.person(
                                plan,
                                0,
                                seller ->
                                        seller.withJoinedOn(Changes.period(plan).start()))),
                fault(
                        "M-15",
                        "/kpis/16/qualitativeScale",
                        plan -> Changes.kpi(
                                plan,
                                SATISFACTION,
                                kpi -> kpi.withQualitativeScale(
                                        kpi.qualitativeScale().subList(0, 2)))),
                fault(
                        "M-15",
                        "/kpis/16/qualitativeScale",
                        plan -> Changes.kpi(
                                plan,
                                SATISFACTION,
                                kpi -> kpi.withQualitativeScale(Changes.with(
                                        kpi.qualitativeScale(),
                                        kpi.qualitativeScale().get(0))))),
                fault("P-15", "/objectives/9/id", TeamFaults::withOneLargeTarget),
                // With two objectives of a few, one person also carries most of the team's.
                fault(
                        "P-16",
                        "/objectives/11/contributions/0/share",
                        plan -> Changes.objective(
                                plan,
                                SECOND_PERSON_CUSTOMERS,
                                person -> person.withOwnerId(SoundFigures.seller(1))
                                        .withTerritoryIds(SoundFigures.territory(1))),
                        "P-15"),
                fault("T-11", "/objectives", TeamFaults::withCustomersAtTheEnd));
    }

    private static SalesActionPlan withOneLargeTarget(SalesActionPlan plan) {
        SalesActionPlan large = Changes.objective(
                LevelFaults.unsaid(plan, Changes.PERSON_CUSTOMERS),
                Changes.PERSON_CUSTOMERS,
                person -> person.withTarget(person.target().map(TeamFaults::withMany)));
        Optional<Id> seller = Optional.of(SoundFigures.seller(0));
        return Changes.measurements(
                large,
                SoundKpis.CUSTOMERS,
                readings -> readings.stream()
                        .map(reading -> reading.subjectId().equals(seller)
                                ? reading.withValue(reading.value().map(value -> more(value, MORE)))
                                : reading)
                        .toList());
    }

    /** From a higher start to a higher end: the gain stays as it is. */
    private static TargetSpec withMany(TargetSpec target) {
        return target.withValue(target.value().map(value -> more(value, MANY)))
                .withBaseline(target.baseline()
                        .map(baseline -> baseline.withValue(baseline.value().map(value -> more(value, MANY)))));
    }

    private static Quantity more(Quantity value, BigDecimal number) {
        return new Quantity(value.value().add(number), value.unit());
    }

    private static SalesActionPlan withCustomersAtTheEnd(SalesActionPlan plan) {
        SalesActionPlan late = Changes.everyPersons(plan, SoundKpis.CUSTOMERS, objective -> atTheEnd(objective, plan));
        return Changes.objective(late, Changes.TEAM_CUSTOMERS, objective -> atTheEnd(objective, plan));
    }

    private static Objective atTheEnd(Objective objective, SalesActionPlan plan) {
        String said = objective.statement().orElseThrow();
        int date = Math.max(Math.max(said.lastIndexOf(" by "), said.lastIndexOf(" au ")), said.lastIndexOf(" d’ici "));
        return objective
                .withStatement(said.substring(0, date))
                .withDue(Changes.period(plan).end());
    }
}
