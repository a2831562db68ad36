package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.facts;

import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Deal;
import org.openpac.kpi.Order;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Subscription;
import org.openpac.kpi.SubscriptionEvent;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;

/**
 * What the facts tell of at all, on whatever day.
 *
 * <p>Where facts of a kind lie outside the period only, none happened in it and the count is 0. Where there is none at all,
 * nobody counted, and a 0 would be made up.
 */
final class Told {

    static final Total<CustomerWon> CUSTOMERS_WON = ever(CustomerWon.class);

    static final Total<CustomerWon> REACTIVATIONS = ever(CustomerWon.class).where(CustomerWon::reactivated);

    static final Total<CustomerLost> CUSTOMERS_LOST = ever(CustomerLost.class);

    static final Total<Deal> DEALS = ever(Deal.class);

    static final Total<Order> ORDERS = ever(Order.class);

    static final Total<Subscription> SUBSCRIPTIONS = ever(Subscription.class);

    static final Total<Subscription> RENEWALS =
            ever(Subscription.class).where(fact -> fact.event() == SubscriptionEvent.RENEWAL);

    private Told() {}

    private static <F extends SalesFact> Total<F> ever(Class<F> kind) {
        return facts(kind).in(Window.ANY_TIME);
    }
}
