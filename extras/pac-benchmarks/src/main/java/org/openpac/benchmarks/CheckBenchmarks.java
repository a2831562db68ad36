package org.openpac.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;

/** What it costs to check a plan under all rules. */
final class CheckBenchmarks {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    private CheckBenchmarks() {}

    /** Names the tasks on a plan of so many objectives and as many tactics. */
    static Map<String, Supplier<?>> tasks(int size) {
        return check(BigPlans.of(size));
    }

    /** Names the tasks on a plan of about so many objectives with all that belongs to them. */
    static Map<String, Supplier<?>> wholePlans(int size) {
        SalesActionPlan plan = PacJson.readPlan(Example.CLOTHING_FRENCH.json()).orThrow();
        return check(PlanCopies.of(plan, Math.max(1, size / plan.objectives().size())));
    }

    private static Map<String, Supplier<?>> check(SalesActionPlan plan) {
        return Map.of("check", () -> PacChecker.standard().check(plan, AS_OF));
    }
}
