package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;

/** STR: faults of what a plan is made of. */
final class FrameFaults {

    private FrameFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "STR-05",
                        "/period",
                        plan -> plan.withPeriod(new DateRange(
                                Changes.period(plan).end(), Changes.period(plan).start())),
                        // “By the end of the year” is by the end of the period.
                        "S-14"),
                fault(
                        "STR-06",
                        "/people/0/onTargetEarnings",
                        plan -> Changes.person(
                                plan, 0, person -> person.withOnTargetEarnings(Money.of(60_000, "USD")))),
                fault("STR-07", "/budget", plan -> plan.withBudget(Optional.empty())));
    }
}
