package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.time.LocalDate;
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
                        plan -> plan.withPeriod(reversed(Changes.period(plan))),
                        // “By the end of the year” is by the end of the period.
                        "S-14"),
                fault(
                        "STR-06",
                        "/people/0/onTargetEarnings",
                        plan -> Changes.person(
                                plan, 0, person -> person.withOnTargetEarnings(Money.of(60_000, "USD")))),
                fault("STR-07", "/budget", plan -> plan.withBudget(Optional.empty())));
    }

    private static DateRange reversed(DateRange period) {
        LocalDate first = period.end();
        LocalDate last = period.start();
        return new DateRange(first, last);
    }
}
