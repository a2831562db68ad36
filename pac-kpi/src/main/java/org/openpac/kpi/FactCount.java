package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many facts there are, whatever they say. */
final class FactCount<F extends SalesFact> extends Accumulator<F> {

    FactCount(@Nullable Predicate<? super F> condition) {
        super(condition);
    }

    @Override
    void count(F fact) {}

    @Override
    BigDecimal total() {
        return BigDecimal.valueOf(facts());
    }
}
