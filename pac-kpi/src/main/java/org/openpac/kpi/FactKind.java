package org.openpac.kpi;

import java.util.Locale;
import java.util.stream.Stream;
import org.openpac.core.text.Word;

/** The sorts of {@link SalesFact}. */
public enum FactKind implements Word {
    /** Money spent: {@link Spend}. */
    SPEND(Spend.class),
    /** Money earned: {@link Revenue}. */
    REVENUE(Revenue.class),
    /** Customers gained: {@link CustomerWon}. */
    CUSTOMER_WON(CustomerWon.class),
    /** Customers gone: {@link CustomerLost}. */
    CUSTOMER_LOST(CustomerLost.class),
    /** Customers at the start of a period: {@link CustomerBase}. */
    CUSTOMER_BASE(CustomerBase.class, true),
    /** A cohort of prospects: {@link Prospects}. */
    PROSPECTS(Prospects.class),
    /** Leads and how far they came: {@link Lead}. */
    LEAD(Lead.class),
    /** Sales opportunities: {@link Deal}. */
    DEAL(Deal.class),
    /** Orders and refunds: {@link Order}. */
    ORDER(Order.class),
    /** What happened to recurring revenue: {@link Subscription}. */
    SUBSCRIPTION(Subscription.class),
    /** Recurring revenue at the start of a period: {@link RecurringBase}. */
    RECURRING_BASE(RecurringBase.class, true),
    /** What sales people did: {@link Activity}. */
    ACTIVITY(Activity.class),
    /** Answers of customers: {@link Survey}. */
    SURVEY(Survey.class),
    /** Working time: {@link StaffTime}. */
    STAFF_TIME(StaffTime.class),
    /** What is to be sold: {@link Quota}. */
    QUOTA(Quota.class),
    /** What a budget sets aside: {@link PlannedSpend}. */
    PLANNED_SPEND(PlannedSpend.class, true),
    /** What all sellers sell: {@link MarketSize}. */
    MARKET_SIZE(MarketSize.class),
    /** Actions of the plan: {@link PlannedAction}. */
    PLANNED_ACTION(PlannedAction.class);

    private final Class<? extends SalesFact> type;
    private final boolean isOfPeriod;

    FactKind(Class<? extends SalesFact> type) {
        this(type, false);
    }

    FactKind(Class<? extends SalesFact> type, boolean isOfPeriod) {
        this.type = type;
        this.isOfPeriod = isOfPeriod;
    }

    /** The kind of the facts of a type. */
    static FactKind of(Class<? extends SalesFact> type) {
        return Stream.of(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "facts must be of one of the kinds of SalesFact: " + type.getName()));
    }

    /** Whether its facts speak of a period, and not of the one day of their date. */
    boolean isOfPeriod() {
        return isOfPeriod;
    }

    /** Whether its facts say what is to happen, and not what did: quotas and planned spending. */
    public boolean isIntended() {
        return this == QUOTA || this == PLANNED_SPEND;
    }

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
