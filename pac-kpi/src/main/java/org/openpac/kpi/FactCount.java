package org.openpac.kpi;

import java.math.BigDecimal;

/** How many facts there are, whatever they say. */
final class FactCount<F extends SalesFact> extends Accumulator<F> {

    private long facts;

    @Override
    void add(F fact) {
        facts++;
    }

    @Override
    void merge(Accumulator<?> other) {
        facts += ((FactCount<?>) other).facts;
    }

    @Override
    BigDecimal total() {
        return BigDecimal.valueOf(facts);
    }
}
