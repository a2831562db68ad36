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
    PROSPECTS(Prospects.class, ImmutableProspects.class);

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
