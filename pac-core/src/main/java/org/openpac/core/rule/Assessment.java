package org.openpac.core.rule;

import java.util.List;
import java.util.Optional;

/** How a rule judges one element. */
@FunctionalInterface
interface Assessment<T> {

    /** Empty where the rule does not apply to the element; else what it found, if only nothing. */
    Optional<List<Breach>> of(T element, PlanView view);
}
