package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import org.openpac.testkit.Changes;

/** T: near misses of dates. */
final class TimeBoundNearMisses {

    private TimeBoundNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "T-01",
                        "A due date on the first day of the plan.",
                        "Une échéance au premier jour du plan.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withStatement("")
                                        .withDue(Changes.period(plan).start()))),
                miss(
                        "T-03",
                        "From the first day of the period to its last.",
                        "Du premier jour de la période au dernier.",
                        plan -> Changes.margin(
                                plan,
                                margin -> margin.withStart(Changes.period(plan).start())
                                        .withDue(Changes.period(plan).end()))));
    }
}
