package org.openpac.kpi;

import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** One indicator while its totals grow. */
final class KpiTally implements Tally<SalesFact> {

    private final Kpi kpi;
    private final Ledger ledger;

    KpiTally(Kpi kpi, Layout layout, @Nullable DateRange period) {
        this.kpi = kpi;
        this.ledger = new Ledger(layout, period);
    }

    @Override
    public Tally<SalesFact> add(SalesFact fact) {
        ledger.add(fact);
        return this;
    }

    @Override
    public Tally<SalesFact> merge(Tally<SalesFact> other) {
        ledger.merge(((KpiTally) other).ledger);
        return this;
    }

    @Override
    public KpiResult result() {
        return Evaluation.result(kpi, ledger);
    }
}
