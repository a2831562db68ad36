package org.openpac.core.rule;

import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;

/**
 * Makes a plan in which a finding is mended.
 *
 * @param <T> the elements the rule judges
 */
@FunctionalInterface
public interface Repair<T> {

    /**
     * Mends one finding.
     *
     * @param element the element that was judged
     * @param view the plan it stands in
     * @param finding where the finding is
     * @return empty where it cannot be told how the plan should be
     */
    Optional<SalesActionPlan> mend(T element, PlanView view, Location finding);
}
