package org.openpac.cli.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpac.core.text.Argument;

/** What the rows of a table are. */
public enum TableKind implements Argument {
    /** Sales opportunities, open or closed. */
    DEALS(List.of(
            Set.of(Field.AMOUNT),
            Set.of(Field.OPENED_ON),
            Set.of(Field.STATUS, Field.STAGE, Field.WON),
            Set.of(Field.CLOSED_ON, Field.WON_ON))),
    /** Orders, invoices and refunds. */
    ORDERS(List.of(Set.of(Field.DATE), Set.of(Field.AMOUNT))),
    /** Leads and how far they came. */
    LEADS(List.of(Set.of(Field.DATE), Set.of(Field.LEAD_STAGE))),
    /** Money spent. */
    COSTS(List.of(Set.of(Field.DATE), Set.of(Field.AMOUNT))),
    /** Customers, with the day they came and the day they left. */
    CUSTOMERS(List.of(Set.of(Field.CUSTOMER_SINCE)));

    // List.of and Set.of make it immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Set<Field>> needs;

    TableKind(List<Set<Field>> needs) {
        this.needs = needs;
    }

    /** The columns it cannot do without: of each set at least one. */
    List<Set<Field>> needs() {
        return needs;
    }

    boolean isMetBy(Set<Field> fields) {
        return needs.stream().allMatch(any -> any.stream().anyMatch(fields::contains));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Locale locale) {
        return FactText.TEXTS.find("kind." + key(), locale).orElse(key());
    }
}
