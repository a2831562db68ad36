package org.openpac.kpi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/**
 * Several indicators being computed in one pass over facts that arrive over time or in several places.
 *
 * <p>Its size does not grow with the facts, as that of a {@link Tally}. A sum that several indicators need is added up once. The results are those of the single indicators, digit by digit,
 * whatever the order of the facts and however they are split between tallies that are merged in the end. Not thread-safe:
 * one tally a thread, merged afterwards.
 */
public final class BoardTally {

    private final Layout layout;
    private final Ledger ledger;

    BoardTally(Layout layout, @Nullable DateRange period) {
        this.layout = layout;
        this.ledger = new Ledger(layout, period);
    }

    /**
     * Takes one more fact into account.
     *
     * @return this tally
     */
    public BoardTally add(SalesFact fact) {
        ledger.add(fact);
        return this;
    }

    /**
     * Takes into account all that another tally of the same board has; the other stays as it is.
     *
     * @return this tally
     * @throws IllegalArgumentException if the other is of another board or another period
     */
    public BoardTally merge(BoardTally other) {
        ledger.merge(other.ledger);
        return this;
    }

    /** The results for the facts so far, in the order of the board; more facts may be added afterwards. */
    public Map<Kpi, KpiResult> results() {
        Map<Kpi, KpiResult> results = new LinkedHashMap<>();
        layout.kpis().forEach(kpi -> results.put(kpi, Evaluation.result(kpi, ledger)));
        return Collections.unmodifiableMap(results);
    }
}
