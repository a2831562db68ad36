package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import org.openpac.core.rule.PlanView;
import org.openpac.core.view.Sellers;

/** A firm of a few people, in no team and of whom one sells at most, which shares nothing out and has no departments. */
final class SmallFirm {

    private static final int SEVERAL = 2;

    private SmallFirm() {}

    /** Whether a plan is that of one, with so many people at most; one person alone always is. */
    static boolean is(PlanView view, BigDecimal mostPeople) {
        int people = view.plan().people().size();
        return people < SEVERAL
                || (BigDecimal.valueOf(people).compareTo(mostPeople) <= 0
                        && view.plan().teams().isEmpty()
                        && Sellers.of(view.index()).size() < SEVERAL);
    }
}
