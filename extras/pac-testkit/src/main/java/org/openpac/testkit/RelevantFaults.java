package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;

/** R: faults of what objectives are for. */
final class RelevantFaults {

    private RelevantFaults() {}

    static List<Fault> all() {
        return List.of(fault(
                "R-01",
                "/objectives/1/axisId",
                plan -> Changes.objective(plan, Changes.MARGIN, margin -> margin.withAxisId(Optional.empty()))));
    }
}
