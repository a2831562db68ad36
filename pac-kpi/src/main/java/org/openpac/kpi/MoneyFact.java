package org.openpac.kpi;

import java.util.Optional;
import org.openpac.core.plan.means.TaxBasis;

/** A fact that carries amounts of money. */
public sealed interface MoneyFact extends SalesFact
        permits Spend, Revenue, Deal, Order, Subscription, RecurringBase, Quota, PlannedSpend, MarketSize {

    /**
     * Says whether its amounts include value-added tax; absent: not said, and taken to be as in the other facts, which is
     * {@linkplain Flag#TAX_BASIS_ASSUMED flagged} where some of them say.
     */
    Optional<TaxBasis> taxBasis();
}
