package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.plan.means.TaxBasis;

/** A fact that carries amounts of money. */
public sealed interface MoneyFact extends SalesFact
        permits Spend, Revenue, Deal, Order, Subscription, RecurringBase, Quota, PlannedSpend, MarketSize {

    /**
     * Says whether its amounts include value-added tax; absent: not said, and taken to be as in the other facts, which is
     * {@linkplain Flag#TAX_BASIS_ASSUMED flagged} where some of them say.
     */
    Optional<TaxBasis> taxBasis();

    /** Whether its amounts are said to include value-added tax. */
    @Value.Derived
    @Value.Auxiliary
    default boolean includesTax() {
        return taxBasis().filter(TaxBasis.INCLUDED::equals).isPresent();
    }

    /** Whether its amounts are said not to include value-added tax. */
    @Value.Derived
    @Value.Auxiliary
    default boolean excludesTax() {
        return taxBasis().filter(TaxBasis.EXCLUDED::equals).isPresent();
    }
}
