package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.value.Share;

/** A, P and X: faults that only the past tells. */
final class ChanceFaults {

    private static final int CLAIRE = 3;

    private ChanceFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "A-01",
                        "/objectives/2/target/value",
                        plan -> Past.scaled(plan, Optional.of(SoundFigures.TEAM), "0.1")),
                fault("A-02", "/objectives/0/target/value", plan -> Past.forgotten(plan, "0.02")),
                fault(
                        "A-10",
                        "/objectives/2/target/value",
                        plan -> Changes.objective(
                                Past.scaled(plan, Optional.of(SoundFigures.TEAM), "3"),
                                Changes.TEAM,
                                team -> team.withStretch(Optional.empty())),
                        "X-09"),
                fault("P-14", "/people", plan -> withYearMissed(plan)),
                fault(
                        "X-03",
                        "/objectives/2/stretch/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(Past.percent(team, "1.12"))))),
                fault(
                        "X-04",
                        "/objectives/2/target/value",
                        plan -> Past.scaled(plan, Optional.of(SoundFigures.TEAM), "0.85")),
                fault(
                        "X-05",
                        "/objectives/2/stretch",
                        plan -> Changes.person(
                                plan,
                                CLAIRE,
                                manager -> manager.withAttainmentHistory(Changes.changed(
                                        manager.attainmentHistory(),
                                        manager.attainmentHistory().size() - 1,
                                        last -> last.withAttainment(Share.of("0.9")))))));
    }

    /** Nobody reached the second of the five years known, so that two of five are left. */
    private static SalesActionPlan withYearMissed(SalesActionPlan plan) {
        return plan.withPeople(plan.people().stream()
                .map(person -> person.attainmentHistory().isEmpty()
                        ? person
                        : person.withAttainmentHistory(Changes.changed(
                                person.attainmentHistory(),
                                1,
                                (PastAttainment past) -> past.withAttainment(Share.of("0.9")))))
                .toList());
    }
}
