package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;

/** T: faults of dates. */
final class TimeBoundFaults {

    private TimeBoundFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "T-01",
                        "/objectives/1/due",
                        plan -> Changes.objective(plan, Changes.MARGIN, margin -> margin.withDue(Optional.empty()))),
                fault(
                        "T-03",
                        "/objectives/1/due",
                        plan -> Changes.objective(
                                plan,
                                Changes.MARGIN,
                                margin -> margin.withStatement(Changes.say(
                                                plan, "Increase the margin rate", "Augmenter le taux de marge"))
                                        .withDue(Changes.dayAfter(plan)))));
    }
}
