package org.openpac.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.kpi.PacChecker;

/** What it costs to check a plan under all rules. */
final class CheckBenchmarks {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    private CheckBenchmarks() {}

    /** Names the tasks on a plan of so many objectives and as many tactics. */
    static Map<String, Supplier<?>> tasks(int size) {
        SalesActionPlan plan = BigPlans.of(size);
        return Map.of("check", () -> PacChecker.standard().check(plan, AS_OF));
    }
}
