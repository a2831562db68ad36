package org.openpac.kpi;

import java.util.function.UnaryOperator;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Money;

/** Changes what all facts of money have in common. */
public final class MoneyFacts {

    private MoneyFacts() {}

    /** The fact with other amounts; the same fact if it holds none. */
    public static SalesFact with(SalesFact fact, UnaryOperator<Money> change) {
        if (fact instanceof Spend spend) {
            return spend.withAmount(change.apply(spend.amount()));
        }
        if (fact instanceof Revenue revenue) {
            return revenue.withAmount(change.apply(revenue.amount()))
                    .withGrossMargin(revenue.grossMargin().map(change));
        }
        if (fact instanceof Deal deal) {
            return deal.withAmount(change.apply(deal.amount()));
        }
        if (fact instanceof Order order) {
            return order.withAmount(change.apply(order.amount()));
        }
        if (fact instanceof Subscription subscription) {
            return subscription.withRecurring(change.apply(subscription.recurring()));
        }
        if (fact instanceof RecurringBase base) {
            return base.withRecurring(change.apply(base.recurring()));
        }
        if (fact instanceof Quota quota) {
            return quota.withAmount(change.apply(quota.amount()));
        }
        if (fact instanceof PlannedSpend planned) {
            return planned.withAmount(change.apply(planned.amount()));
        }
        return fact instanceof MarketSize market ? market.withAmount(change.apply(market.amount())) : fact;
    }

    /** The fact on another tax basis; the same fact if it holds no money. */
    public static SalesFact on(SalesFact fact, TaxBasis basis) {
        if (fact instanceof Spend spend) {
            return spend.withTaxBasis(basis);
        }
        if (fact instanceof Revenue revenue) {
            return revenue.withTaxBasis(basis);
        }
        if (fact instanceof Deal deal) {
            return deal.withTaxBasis(basis);
        }
        if (fact instanceof Order order) {
            return order.withTaxBasis(basis);
        }
        if (fact instanceof Subscription subscription) {
            return subscription.withTaxBasis(basis);
        }
        if (fact instanceof RecurringBase base) {
            return base.withTaxBasis(basis);
        }
        if (fact instanceof Quota quota) {
            return quota.withTaxBasis(basis);
        }
        if (fact instanceof PlannedSpend planned) {
            return planned.withTaxBasis(basis);
        }
        return fact instanceof MarketSize market ? market.withTaxBasis(basis) : fact;
    }
}
