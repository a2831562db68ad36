package org.openpac.cli.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpac.core.text.Argument;

/** What the rows of a table are. */
public enum TableKind implements Argument {
    /** Sales opportunities, open or closed. */
    DEALS,
    /** Orders, invoices and refunds. */
    ORDERS,
    /** Leads and how far they came. */
    LEADS,
    /** Money spent. */
    COSTS,
    /** Customers, with the day they came and the day they left. */
    CUSTOMERS;

    /** The columns it cannot do without: of each set at least one. */
    List<Set<Field>> needs() {
        return switch (this) {
            case DEALS ->
                List.of(
                        Set.of(Field.AMOUNT),
                        Set.of(Field.OPENED_ON),
                        Set.of(Field.STATUS, Field.STAGE, Field.WON),
                        Set.of(Field.CLOSED_ON, Field.WON_ON));
            case ORDERS, COSTS -> List.of(Set.of(Field.DATE), Set.of(Field.AMOUNT));
            case LEADS -> List.of(Set.of(Field.DATE), Set.of(Field.LEAD_STAGE, Field.LIFECYCLE));
            case CUSTOMERS -> List.of(Set.of(Field.CUSTOMER_SINCE));
        };
    }

    boolean isMetBy(Set<Field> fields) {
        return needs().stream().allMatch(any -> any.stream().anyMatch(fields::contains));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Locale locale) {
        return FactText.TEXTS.find("kind." + key(), locale).orElse(key());
    }
}
