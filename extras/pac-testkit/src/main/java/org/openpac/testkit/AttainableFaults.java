package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;

/** A: faults of what is attainable. */
final class AttainableFaults {

    private AttainableFaults() {}

    static List<Fault> all() {
        return List.of(fault(
                "A-08", "/objectives/3/id", plan -> Changes.tactic(plan, 0, tactic -> tactic.withObjectiveIds())));
    }
}
