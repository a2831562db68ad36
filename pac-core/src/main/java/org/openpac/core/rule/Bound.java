package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.function.ToIntBiFunction;

/**
 * How many things a rule compares with each other before it gives up.
 *
 * @param most how many at most
 * @param size how many there are
 */
record Bound<T>(Limit most, ToIntBiFunction<? super T, PlanView> size) {

    boolean isExceeded(T element, PlanView view) {
        return BigDecimal.valueOf(size.applyAsInt(element, view)).compareTo(view.limit(most)) > 0;
    }
}
