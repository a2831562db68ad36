package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** X: faults of stretch targets. */
final class StretchFaults {

    private StretchFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "X-01",
                        "/objectives/2/stretch/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(Quantity.of(1, Unit.PERCENT))))),
                fault(
                        "X-02",
                        "/objectives/3/stretch/value",
                        plan -> Changes.objective(
                                plan,
                                Changes.PERSON,
                                person -> person.withStretch(
                                        person.stretch().orElseThrow().withValue(Quantity.of(99, Unit.PERCENT))))));
    }
}
