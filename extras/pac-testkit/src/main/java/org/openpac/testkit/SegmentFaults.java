package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.Priority;

/** SG: faults of segments. */
final class SegmentFaults {

    private SegmentFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "SG-01",
                        "/segments/0/criteria",
                        plan -> Changes.segment(plan, 0, segment -> segment.withCriteria())),
                fault("SG-02", "/segments/0/criteria/1/low", plan -> MarketChanges.range(plan, 0, 49, 10)),
                fault("SG-03", "/segments/1/criteria", plan -> MarketChanges.range(plan, 1, 48, 249)),
                fault("SG-04", "/segments/1/criteria", plan -> MarketChanges.range(plan, 1, 51, 249)),
                fault(
                        "SG-05",
                        "/segments/0/sizeAccounts",
                        plan -> Changes.segment(
                                plan,
                                0,
                                segment -> segment.withSizeAccounts(Optional.empty())
                                        .withSizeValue(Optional.empty())
                                        .withPotential(Optional.empty()))),
                fault(
                        "SG-06",
                        "/segments/0/approach/message",
                        plan -> Changes.segment(
                                plan,
                                0,
                                segment -> segment.withApproach(
                                        segment.approach().orElseThrow().withMessage(Optional.empty())))),
                fault(
                        "SG-08",
                        "/segments/3/id",
                        plan -> Changes.segment(
                                MarketChanges.withSegments(plan, 1),
                                3,
                                segment -> segment.withPriority(Priority.MEDIUM))),
                fault("SG-09", "/segments", plan -> MarketChanges.withSegments(plan, 6)));
    }
}
