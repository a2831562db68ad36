package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import org.openpac.core.value.Id;

/** STR: faults of structure. */
final class StructureFaults {

    private StructureFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "STR-01",
                        "/checkpoints/0/id",
                        plan -> Changes.checkpoint(plan, 0, checkpoint -> checkpoint.withId(Id.of("segment")))),
                fault(
                        "STR-02",
                        "/tactics/0/kpiIds/0",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withKpiIds(Id.of("nowhere")))),
                fault(
                        "STR-03",
                        "/tactics/0/kpiIds/0",
                        plan -> Changes.tactic(plan, 0, tactic -> tactic.withKpiIds(Id.of("team")))));
    }
}
