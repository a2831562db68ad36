package org.openpac.core.rule.catalog;

import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** Ids for what a repair adds to a plan. */
final class FreshId {

    private FreshId() {}

    /** The id, with the first number from 2 on that makes it new where the plan has it already. */
    static Id of(String id, PlanView view) {
        Id fresh = Id.of(id);
        for (int number = 2; view.index().find(fresh).isPresent(); number++) {
            fresh = Id.of(id + "-" + number);
        }
        return fresh;
    }
}
