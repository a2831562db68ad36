package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.core.view.PeriodLoad;
import org.openpac.core.view.Sellers;

/** Which part of the time a seller has for selling the plan's actions take; made once a check. */
final class SellingTime {

    private final Set<Id> sellers;

    private SellingTime(PlanView view) {
        this.sellers = Sellers.of(view.index());
    }

    /** Unknown for those who do not sell, who have nothing to do, and where the plan does not tell how long people work. */
    static Figure load(Person person, PlanView view) {
        if (!view.shared(SellingTime.class, SellingTime::new).sellers.contains(person.id())) {
            return Figure.unknown(Gap.NO_PERSON);
        }
        Optional<PeriodLoad> load =
                view.load().ofPeriod(person.id()).filter(each -> each.demanded().signum() > 0);
        BigDecimal part = person.sellingShare().map(Share::fraction).orElse(view.limit(AttainableRules.SELLING_SHARE));
        return load.flatMap(each -> each.available()
                        .value()
                        .map(hours -> hours.multiply(part))
                        .filter(hours -> hours.signum() > 0)
                        .map(hours -> Figure.known(each.demanded().divide(hours, MathContext.DECIMAL64))))
                .orElse(Figure.unknown(Gap.NO_AVAILABILITY));
    }
}
