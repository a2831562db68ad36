package org.openpac.kpi;

import java.util.Locale;
import java.util.stream.Stream;
import org.openpac.core.text.Word;

/** The sorts of {@link SalesFact}. */
public enum FactKind implements Word {
    /** Money spent: {@link Spend}. */
    SPEND(Spend.class, ImmutableSpend.class),
    /** Money earned: {@link Revenue}. */
    REVENUE(Revenue.class, ImmutableRevenue.class),
    /** Customers gained: {@link CustomerWon}. */
    CUSTOMER_WON(CustomerWon.class, ImmutableCustomerWon.class),
    /** Customers gone: {@link CustomerLost}. */
    CUSTOMER_LOST(CustomerLost.class, ImmutableCustomerLost.class),
    /** Customers at the start of a period: {@link CustomerBase}. */
    CUSTOMER_BASE(CustomerBase.class, ImmutableCustomerBase.class),
    /** A cohort of prospects: {@link Prospects}. */
    PROSPECTS(Prospects.class, ImmutableProspects.class),
    /** Leads and how far they came: {@link Lead}. */
    LEAD(Lead.class, ImmutableLead.class),
    /** Sales opportunities: {@link Deal}. */
    DEAL(Deal.class, ImmutableDeal.class),
    /** Orders and refunds: {@link Order}. */
    ORDER(Order.class, ImmutableOrder.class),
    /** What happened to recurring revenue: {@link Subscription}. */
    SUBSCRIPTION(Subscription.class, ImmutableSubscription.class),
    /** Recurring revenue at the start of a period: {@link RecurringBase}. */
    RECURRING_BASE(RecurringBase.class, ImmutableRecurringBase.class),
    /** What sales people did: {@link Activity}. */
    ACTIVITY(Activity.class, ImmutableActivity.class),
    /** Answers of customers: {@link Survey}. */
    SURVEY(Survey.class, ImmutableSurvey.class),
    /** Working time: {@link StaffTime}. */
    STAFF_TIME(StaffTime.class, ImmutableStaffTime.class),
    /** What is to be sold: {@link Quota}. */
    QUOTA(Quota.class, ImmutableQuota.class),
    /** What a budget sets aside: {@link PlannedSpend}. */
    PLANNED_SPEND(PlannedSpend.class, ImmutablePlannedSpend.class),
    /** What all sellers sell: {@link MarketSize}. */
    MARKET_SIZE(MarketSize.class, ImmutableMarketSize.class),
    /** Actions of the plan: {@link PlannedAction}. */
    PLANNED_ACTION(PlannedAction.class, ImmutablePlannedAction.class);

    private final Class<? extends SalesFact> type;
    private final Class<? extends SalesFact> implementation;

    FactKind(Class<? extends SalesFact> type, Class<? extends SalesFact> implementation) {
        this.type = type;
        this.implementation = implementation;
    }

    /** The kind of the facts of a type. */
    static FactKind of(Class<? extends SalesFact> type) {
        return Stream.of(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "facts must be of one of the kinds of SalesFact: " + type.getName()));
    }

    /** The one class of its facts: comparing classes is several times faster than asking each fact for its kind. */
    Class<? extends SalesFact> implementation() {
        return implementation;
    }

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
