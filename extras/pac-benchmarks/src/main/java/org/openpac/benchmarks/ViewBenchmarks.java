package org.openpac.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.view.Load;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Pyramid;
import org.openpac.core.view.Timeline;
import org.openpac.core.view.WeekLoad;

/** What is computed from a plan. */
final class ViewBenchmarks {

    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    private ViewBenchmarks() {}

    /** Names the tasks on a plan of so many objectives and as many tactics. */
    static Map<String, Supplier<?>> tasks(int size) {
        SalesActionPlan plan = BigPlans.of(size);
        PlanIndex index = PlanIndex.of(plan);
        Map<String, Supplier<?>> tasks = new LinkedHashMap<>();
        tasks.put("index", () -> PlanIndex.of(plan));
        tasks.put("roll up", () -> Pyramid.of(index).rollUps(AS_OF));
        tasks.put("measure progress", () -> Progress.of(plan, AS_OF));
        tasks.put("schedule", () -> Timeline.of(plan).activities());
        tasks.put("find conflicts", () -> Timeline.of(plan).conflicts());
        tasks.put("load", () -> loads(Timeline.of(plan).load()));
        return tasks;
    }

    private static List<List<WeekLoad>> loads(Load load) {
        return load.people().stream().map(load::weeks).toList();
    }
}
