package org.openpac.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.kpi.BoardTally;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiBoard;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.catalog.KpiCatalog;
import org.openpac.kpi.catalog.RecurringKpis;
import org.openpac.kpi.catalog.SatisfactionKpis;
import org.openpac.kpi.catalog.TeamKpis;

/**
 * What indicators cost a fact, on one board and alone.
 *
 * <p>The facts come from a pool, over and over: making them is not measured. The pool is larger than the caches next to a
 * processor, as facts that were just read are not.
 */
final class IndicatorBenchmarks {

    private static final int POOL = 100_000;
    private static final int ROUNDS = 5;
    private static final double AIM = 20;
    private static final double GROWTH_LIMIT = 13;
    private static final double GARBAGE_LIMIT = 0.1;

    /** Two of three, so that every theme is there. */
    private static final List<Kpi> SIXTY = IntStream.range(
                    0, KpiCatalog.standard().size())
            .filter(i -> i % 3 != 2)
            .limit(60)
            .mapToObj(KpiCatalog.standard()::get)
            .toList();

    /** Indicators of counts and whole amounts, which every fact of their kinds has. */
    private static final List<Kpi> PLAIN = List.of(
            SatisfactionKpis.NPS,
            SatisfactionKpis.CSAT,
            SatisfactionKpis.MEAN_SATISFACTION,
            TeamKpis.PRODUCTIVITY,
            TeamKpis.PROSPECTS_CONTACTED,
            TeamKpis.MEETINGS_HELD,
            TeamKpis.SELLING_TIME,
            RecurringKpis.QUICK_RATIO,
            RecurringKpis.GROSS_REVENUE_RETENTION,
            RecurringKpis.NET_REVENUE_RETENTION);

    private final PrintStream out;
    private final int facts;
    private final SalesFact[] pool = SalesFacts.of(POOL).toArray(new SalesFact[0]);
    private boolean isPassed = true;

    private IndicatorBenchmarks(PrintStream out, int facts) {
        this.out = out;
        this.facts = facts;
    }

    /** Prints what they cost over so many facts, and says whether that is within what is aimed at. */
    static boolean pass(PrintStream out, int facts) {
        IndicatorBenchmarks run = new IndicatorBenchmarks(out, facts);
        run.printBoards();
        run.printAlone();
        run.printSplit();
        return run.isPassed;
    }

    private void printBoards() {
        out.printf(
                Locale.ROOT,
                "%nindicators: CPU on one thread, best of %d; %,d facts from a pool of %,d, made before%n",
                ROUNDS,
                facts,
                POOL);
        print("counts and amounts", PLAIN, GARBAGE_LIMIT);
        print("sixty indicators", SIXTY, Double.MAX_VALUE);
        print("the whole catalogue", KpiCatalog.standard(), Double.MAX_VALUE);
    }

    private void print(String title, List<Kpi> kpis, double garbageLimit) {
        KpiBoard board = KpiBoard.of(kpis);
        Cost small = Cost.of(() -> tally(board, pool, 0, facts / 10).results(), ROUNDS);
        Cost large = Cost.of(() -> tally(board, pool, 0, facts).results(), ROUNDS);
        double nanos = (double) large.bestNanos() / facts;
        double bytes = Math.max(0, large.bytes() - small.bytes()) / (facts * 0.9);
        double growth = large.growthFrom(small);
        boolean isWithin = nanos / kpis.size() <= AIM && bytes <= garbageLimit && growth <= GROWTH_LIMIT;
        isPassed &= isWithin;
        out.printf(
                Locale.ROOT,
                "  %-24s %9.1f ms  %6.1f ns/fact  %5.2f ns/fact and indicator  %5.2f bytes/fact  growth %5.1f%s%n",
                title + " (" + kpis.size() + ")",
                large.bestNanos() / 1e6,
                nanos,
                nanos / kpis.size(),
                bytes,
                growth,
                isWithin ? "" : "  TOO MUCH");
    }

    private void printAlone() {
        Map<Kpi, Double> nanos = new LinkedHashMap<>();
        SIXTY.forEach(kpi -> nanos.put(kpi, nanosAlone(kpi)));
        List<Map.Entry<Kpi, Double>> sorted =
                nanos.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        Map.Entry<Kpi, Double> slowest = sorted.get(sorted.size() - 1);
        out.printf(
                Locale.ROOT,
                "  each alone, on the facts it reads: %.1f ns/fact in the middle, %.1f at most (%s)%n",
                sorted.get(sorted.size() / 2).getValue(),
                slowest.getValue(),
                slowest.getKey().code());
    }

    private double nanosAlone(Kpi kpi) {
        SalesFact[] read = Stream.of(pool)
                .filter(fact -> kpi.reads().contains(fact.kind()))
                .toArray(SalesFact[]::new);
        int some = facts / 20;
        KpiBoard board = KpiBoard.of(List.of(kpi));
        return (double) Cost.of(() -> tally(board, read, 0, some).results(), ROUNDS)
                        .bestNanos()
                / some;
    }

    /** As many tallies as processors, each with its part of the facts, and one that takes them all in. */
    private void printSplit() {
        KpiBoard board = KpiBoard.of(SIXTY);
        int parts = Runtime.getRuntime().availableProcessors();
        long begun = System.nanoTime();
        List<BoardTally> tallies = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> tally(board, pool, from(part, parts), from(part + 1, parts)))
                .toList();
        long split = System.nanoTime() - begun;
        Cost merging = Cost.of(() -> merged(board, tallies), ROUNDS);
        boolean isSame = merged(board, tallies)
                .results()
                .equals(tally(board, pool, 0, facts).results());
        isPassed &= isSame;
        out.printf(
                Locale.ROOT,
                "  sixty, split in %d and merged: %.1f ms by the clock, merging %.3f ms, %s%n",
                parts,
                split / 1e6,
                merging.bestNanos() / 1e6,
                isSame ? "the same digits" : "OTHER DIGITS");
    }

    private int from(int part, int parts) {
        return (int) ((long) facts * part / parts);
    }

    private static BoardTally merged(KpiBoard board, List<BoardTally> tallies) {
        BoardTally all = board.tally(SalesFacts.YEAR);
        tallies.forEach(all::merge);
        return all;
    }

    private static BoardTally tally(KpiBoard board, SalesFact[] pool, int from, int to) {
        BoardTally tally = board.tally(SalesFacts.YEAR);
        int next = from % pool.length;
        for (int i = from; i < to; i++) {
            tally.add(pool[next]);
            next = next + 1 == pool.length ? 0 : next + 1;
        }
        return tally;
    }
}
