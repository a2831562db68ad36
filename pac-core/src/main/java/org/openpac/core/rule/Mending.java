package org.openpac.core.rule;

import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.shape.Place;

/**
 * How a rule's findings are mended.
 *
 * @param title what is done, in English
 * @param work does it
 */
record Mending<T>(String title, Work<T> work) {

    @FunctionalInterface
    interface Work<T> {

        Optional<SalesActionPlan> mend(T element, Place place, PlanView view, Location finding);
    }
}
