package org.openpac.kpi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.openpac.core.value.DateRange;

/**
 * Several indicators that are computed together, in one pass over the facts.
 *
 * <p>Each fact goes only to the sums of its kind, and a sum that several indicators share is added up once, so that many
 * indicators cost little more than one. The results are those of {@link Kpi#compute(Iterable)}, digit by digit.
 */
public final class KpiBoard {

    private final Layout layout;

    private KpiBoard(Layout layout) {
        this.layout = layout;
    }

    /**
     * Puts indicators together: {@code KpiBoard.of(KpiCatalog.standard())}.
     *
     * @throws IllegalArgumentException if one of them comes twice
     */
    public static KpiBoard of(List<Kpi> kpis) {
        if (kpis.stream().distinct().count() < kpis.size()) {
            throw new IllegalArgumentException("indicators must be different: " + kpis);
        }
        return new KpiBoard(new Layout(kpis));
    }

    /** The indicators, in the order given. */
    public List<Kpi> kpis() {
        return layout.kpis();
    }

    /** Computes all of them from facts, in whatever order; the results are in the order of the board. */
    public Map<Kpi, KpiResult> compute(Iterable<? extends SalesFact> facts) {
        BoardTally tally = tally();
        facts.forEach(tally::add);
        return tally.results();
    }

    /** Computes all of them from a stream of facts, which it uses up but does not close. */
    public Map<Kpi, KpiResult> compute(Stream<? extends SalesFact> facts) {
        return facts.collect(collector());
    }

    /** Computes all of them for a period from a stream of facts, which it uses up but does not close. */
    public Map<Kpi, KpiResult> compute(Stream<? extends SalesFact> facts, DateRange period) {
        return facts.collect(collector(period));
    }

    /** Computes all of them for a period; the results are in the order of the board. */
    public Map<Kpi, KpiResult> compute(Iterable<? extends SalesFact> facts, DateRange period) {
        BoardTally tally = tally(period);
        facts.forEach(tally::add);
        return tally.results();
    }

    /** Starts an empty tally. */
    public BoardTally tally() {
        return new BoardTally(layout, null);
    }

    /** Starts an empty tally for a period. */
    public BoardTally tally(DateRange period) {
        return new BoardTally(layout, Objects.requireNonNull(period, "period"));
    }

    /** Collects a stream of facts into the results for all days. */
    public Collector<SalesFact, ?, Map<Kpi, KpiResult>> collector() {
        return collector(this::tally);
    }

    /** Collects a stream of facts into the results for a period. */
    public Collector<SalesFact, ?, Map<Kpi, KpiResult>> collector(DateRange period) {
        Objects.requireNonNull(period, "period");
        return collector(() -> tally(period));
    }

    private static Collector<SalesFact, ?, Map<Kpi, KpiResult>> collector(Supplier<BoardTally> empty) {
        return Collector.of(
                empty, BoardTally::add, BoardTally::merge, BoardTally::results, Collector.Characteristics.UNORDERED);
    }
}
