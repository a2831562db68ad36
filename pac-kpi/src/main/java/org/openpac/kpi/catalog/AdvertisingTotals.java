package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.Spend;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;

/** What advertising a tactic cost and what the tactic brought, tactic by tactic: a fair is no success of the posters. */
final class AdvertisingTotals {

    private static final Breakdown<Spend, Id> ADVERTISING = sumBy(
                    Spend.class, spend -> spend.tacticId().orElseThrow(), Spend::amount)
            .where(spend -> CostTotals.isAdvertising(spend) && spend.tacticId().isPresent());

    private static final Breakdown<Revenue, Id> REVENUE = sumBy(
                    Revenue.class, revenue -> revenue.tacticId().orElseThrow(), Revenue::amount)
            .where(revenue -> revenue.tacticId().isPresent());

    private static final Breakdown<Revenue, Id> MARGIN = sumBy(
                    Revenue.class, revenue -> revenue.tacticId().orElseThrow(), AdvertisingTotals::margin)
            .where(revenue ->
                    revenue.tacticId().isPresent() && revenue.grossMargin().isPresent());

    static final Total<Spend> TACTIC_ADVERTISING = ADVERTISING.total();

    /** Revenue of the tactics that were advertised; 0 where revenue is told of other tactics only. */
    static final Term ADVERTISED_REVENUE = ofAdvertised(REVENUE);

    /** The same in margin. */
    static final Term ADVERTISED_MARGIN = ofAdvertised(MARGIN);

    private AdvertisingTotals() {}

    private static Term ofAdvertised(Breakdown<Revenue, Id> earned) {
        return derived(
                List.of(TACTIC_ADVERTISING, earned.total()),
                List.<Breakdown<?, Id>>of(ADVERTISING, earned),
                (values, sums) -> Optional.of(sums.get(0).keySet().stream()
                        .map(tactic -> sums.get(1).getOrDefault(tactic, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static Money margin(Revenue revenue) {
        return revenue.grossMargin().orElseThrow();
    }
}
