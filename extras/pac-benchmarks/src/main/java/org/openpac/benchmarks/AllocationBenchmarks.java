package org.openpac.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.BudgetAllocator;
import org.openpac.kpi.allocation.Curve;
import org.openpac.kpi.allocation.ExponentialCurve;
import org.openpac.kpi.allocation.HillCurve;
import org.openpac.kpi.allocation.LogCurve;
import org.openpac.kpi.allocation.PowerCurve;
import org.openpac.kpi.allocation.SpendLine;

/** What splitting a budget costs. */
final class AllocationBenchmarks {

    private static final int CONCAVE_LINES = 100;
    private static final int S_SHAPED_LINES = 20;
    private static final double LIMIT_OF_CONCAVE = 10;
    private static final double LIMIT_OF_S_SHAPED = 500;

    private AllocationBenchmarks() {}

    /** Names the tasks, each with what it may take at most, in milliseconds. */
    static Map<String, LifetimeBenchmarks.Limited> limited() {
        List<SpendLine> concave = new ArrayList<>();
        for (int i = 0; i < CONCAVE_LINES; i++) {
            concave.add(SpendLine.of("line-" + i, concave(i)));
        }
        List<SpendLine> sShaped = new ArrayList<>();
        for (int i = 0; i < S_SHAPED_LINES; i++) {
            sShaped.add(SpendLine.of(
                    "line-" + i, new HillCurve(1_000 + 97 * i, 2_000 + 311 * (i * 7 % 11), 1.5 + i % 5 * 0.5)));
        }
        Money large = Money.of(500_000, "EUR");
        Money small = Money.of(23_500, "EUR");
        Map<String, LifetimeBenchmarks.Limited> tasks = new LinkedHashMap<>();
        tasks.put(
                "100 concave lines",
                new LifetimeBenchmarks.Limited(() -> BudgetAllocator.maximise(concave, large), LIMIT_OF_CONCAVE));
        tasks.put(
                "20 S-shaped lines",
                new LifetimeBenchmarks.Limited(() -> BudgetAllocator.maximise(sShaped, small), LIMIT_OF_S_SHAPED));
        return tasks;
    }

    private static Curve concave(int i) {
        double scale = 1_000 + 37 * i;
        double spendScale = 500 + 113 * (i * 7 % 31);
        return switch (i % 4) {
            case 0 -> new LogCurve(scale, spendScale);
            case 1 -> new PowerCurve(scale, spendScale, 0.3 + i % 5 * 0.1);
            case 2 -> new ExponentialCurve(scale, spendScale);
            default -> new HillCurve(scale, spendScale, 0.8);
        };
    }
}
