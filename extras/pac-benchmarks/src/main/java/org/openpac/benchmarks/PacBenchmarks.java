package org.openpac.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Runs every benchmark and prints what it costs; with {@code --smoke} on small plans and few facts, with {@code --full} on
 * large plans and ten million facts; with {@code --exchange} those of reading and writing alone.
 *
 * <p>Ends with status 1 if a task takes more than {@value #GROWTH_LIMIT} times as long on ten times as much, a view on a plan more
 * than a second, indicators more than is aimed at, or reading and writing more than their parts of what databind takes.
 */
public final class PacBenchmarks {

    private static final double GROWTH_LIMIT = 13;
    /** Hash tables of a million customers do not fit into the cache that those of a hundred thousand fit into. */
    private static final double GROWTH_OF_TABLES = 22;

    private static final long SECOND = 1_000_000_000L;
    private static final int FULL = 100_000;
    private static final int SMOKE = 20_000;
    private static final int FULL_FACTS = 10_000_000;
    private static final int SMOKE_FACTS = 500_000;
    private static final int ROUNDS = 7;
    private static final int CHECK_ROUNDS = 3;
    private static final int LIMITED_ROUNDS = 40;

    private final PrintStream out;
    private final int size;
    private boolean passed = true;

    private PacBenchmarks(PrintStream out, int size) {
        this.out = out;
        this.size = size;
    }

    /** Runs them all. */
    public static void main(String[] arguments) {
        boolean isFull = arguments.length > 0 && arguments[0].equals("--full");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PacBenchmarks run = new PacBenchmarks(out, isFull ? FULL : SMOKE);
        run.passed &= FirstRead.passes(out);
        run.passed &= ExchangeBenchmarks.pass(out);
        if (arguments.length > 0 && arguments[0].equals("--exchange")) {
            System.exit(run.passed ? 0 : 1);
        }
        run.print("views", ViewBenchmarks::tasks, ROUNDS, task -> SECOND, GROWTH_LIMIT);
        run.passed &= FirstCheck.passes(out);
        run.print("rules", CheckBenchmarks::tasks, CHECK_ROUNDS, task -> Long.MAX_VALUE, GROWTH_LIMIT);
        run.print(
                "rules on whole plans, a tenth as many",
                elements -> CheckBenchmarks.wholePlans(elements / 10),
                CHECK_ROUNDS,
                task -> Long.MAX_VALUE,
                GROWTH_LIMIT);
        run.passed &= IndicatorBenchmarks.pass(out, isFull ? FULL_FACTS : SMOKE_FACTS);
        run.print(
                "customer lifetime, ten customers an element",
                LifetimeBenchmarks::tasks,
                ROUNDS,
                LifetimeBenchmarks::mostNanos,
                GROWTH_OF_TABLES);
        run.printLimited("customer lifetime, 2,357 customers", LifetimeBenchmarks.limited(), LIMITED_ROUNDS, isFull);
        run.printLimited(
                "funnels of a million events, attribution of 100,000 journeys over twelve channels",
                FunnelBenchmarks.limited(),
                ROUNDS,
                isFull);
        run.printLimited("allocation", AllocationBenchmarks.limited(), LIMITED_ROUNDS, isFull);
        if (!run.passed) {
            System.exit(1);
        }
    }

    private void print(
            String suite,
            IntFunction<Map<String, Supplier<?>>> tasks,
            int rounds,
            ToLongFunction<String> mostNanos,
            double growthLimit) {
        Map<String, Cost> small = costs(tasks.apply(size / 10), rounds);
        Map<String, Cost> large = costs(tasks.apply(size), rounds);
        out.printf(
                Locale.ROOT,
                "%n%s: CPU on one thread, best and median of %d; %,d and %,d elements of a kind%n",
                suite,
                rounds,
                size / 10,
                size);
        large.forEach((task, cost) -> {
            double growth = cost.growthFrom(small.getOrDefault(task, cost));
            long most = mostNanos.applyAsLong(task);
            boolean isWithin = growth <= growthLimit && cost.bestNanos() <= most;
            passed &= isWithin;
            out.printf(
                    Locale.ROOT,
                    "  %-24s %9.1f ms  %9.1f ms  growth %5.1f  %,9d bytes/element%s%s%n",
                    task,
                    cost.bestNanos() / 1e6,
                    cost.medianNanos() / 1e6,
                    growth,
                    cost.bytes() / size,
                    most == Long.MAX_VALUE ? "" : "  limit %,4d ms".formatted(most / 1_000_000),
                    isWithin ? "" : "  TOO SLOW");
        });
    }

    /** Prints what takes a fixed time; a limit that is passed is told, and fails the full run only, on a machine of its own. */
    private void printLimited(String suite, Map<String, LifetimeBenchmarks.Limited> tasks, int rounds, boolean isGate) {
        out.printf(Locale.ROOT, "%n%s: CPU on one thread, best and median of %d%n", suite, rounds);
        tasks.forEach((name, limited) -> {
            Cost cost = Cost.of(limited.task(), rounds);
            boolean isWithin = cost.bestNanos() <= limited.milliseconds() * 1e6;
            passed &= isWithin || !isGate;
            out.printf(
                    Locale.ROOT,
                    "  %-24s %9.2f ms  %9.2f ms  limit %3.0f ms%s%n",
                    name,
                    cost.bestNanos() / 1e6,
                    cost.medianNanos() / 1e6,
                    limited.milliseconds(),
                    isWithin ? "" : "  TOO SLOW");
        });
    }

    private static Map<String, Cost> costs(Map<String, Supplier<?>> tasks, int rounds) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        tasks.forEach((name, task) -> costs.put(name, Cost.of(task, rounds)));
        return costs;
    }
}
