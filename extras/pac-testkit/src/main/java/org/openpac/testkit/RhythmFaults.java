package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** T: faults of dates beside other dates, and of the way in between. */
final class RhythmFaults {

    private RhythmFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "T-02",
                        "/objectives/1/start",
                        plan -> Changes.margin(plan, margin -> margin.withStart(margin.due()))),
                fault(
                        "T-04",
                        "/objectives/10/due",
                        plan -> Changes.objective(plan, Changes.PERSON_CUSTOMERS, person -> person.withMilestones())),
                fault(
                        "T-05",
                        "/objectives/13/due",
                        plan -> plan.withApprovedOn(
                                plan.objectives().get(Changes.PROPOSALS).due().map(due -> due.plusDays(1)))),
                fault(
                        "T-06",
                        "/objectives/10/due",
                        plan -> Changes.objective(
                                LevelFaults.unsaid(plan, Changes.PERSON_CUSTOMERS),
                                Changes.PERSON_CUSTOMERS,
                                person -> person.withDue(person.due().map(due -> due.plusDays(1))))),
                fault(
                        "T-07",
                        "/objectives/1/milestones",
                        plan -> Changes.margin(plan, margin -> margin.withMilestones())),
                fault(
                        "T-09",
                        "/objectives/0/phasing",
                        plan -> Changes.objective(
                                plan,
                                Changes.COMPANY,
                                company -> company.withPhasing(new Phasing(
                                        PhasingPeriod.QUARTER,
                                        List.of(
                                                Share.of("0.24"),
                                                Share.of("0.25"),
                                                Share.of("0.25"),
                                                Share.of("0.25")))))),
                fault(
                        "T-10",
                        "/objectives/0/phasing",
                        plan -> Changes.measurement(
                                Changes.objective(
                                        plan, Changes.COMPANY, company -> company.withPhasing(Optional.empty())),
                                0,
                                january -> january.withValue(january.value()
                                        .map(value -> new Quantity(
                                                value.value().multiply(BigDecimal.valueOf(5)), value.unit()))))));
    }
}
