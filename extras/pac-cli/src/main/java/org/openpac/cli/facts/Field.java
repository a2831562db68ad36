package org.openpac.cli.facts;

import java.util.Locale;

/** What a column of a table says of its rows. */
enum Field {
    DATE(Type.DATE),
    OPENED_ON(Type.DATE),
    CLOSED_ON(Type.DATE),
    WON_ON(Type.DATE),
    LOST_ON(Type.DATE),
    CUSTOMER_SINCE(Type.DATE),
    LEFT_ON(Type.DATE),
    AMOUNT(Type.MONEY),
    /** What a deal was sold for, where another column says what it was expected to bring. */
    WON_AMOUNT(Type.MONEY),
    MARGIN(Type.MONEY),
    CURRENCY(Type.WORD),
    TAX_BASIS(Type.WORD),
    STATUS(Type.WORD),
    STAGE(Type.WORD),
    WON(Type.WORD),
    CLOSED(Type.WORD),
    LEAD_STAGE(Type.WORD),
    /** How far a contact has come since it was first heard of; where it is told, what is done about a lead is not read. */
    LIFECYCLE(Type.WORD),
    MATURE(Type.WORD),
    COST_KIND(Type.WORD),
    PURPOSE(Type.WORD),
    CATEGORY(Type.WORD),
    ORIGIN(Type.WORD),
    PROBABILITY(Type.SHARE),
    ACQUISITION_SHARE(Type.SHARE),
    QUANTITY(Type.COUNT),
    COUNT(Type.COUNT),
    PERSON(Type.NAME),
    SEGMENT(Type.NAME),
    CHANNEL(Type.NAME),
    TACTIC(Type.NAME),
    OFFER(Type.NAME),
    /** A number or code that tells customers apart; a column of names is not taken for one. */
    CUSTOMER(Type.CODE),
    /** Known, and of no use for indicators: names, numbers, addresses. */
    UNUSED(Type.NAME);

    /** How its cells are read. */
    enum Type {
        DATE,
        MONEY,
        SHARE,
        COUNT,
        WORD,
        NAME,
        CODE
    }

    private final Type type;

    Field(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }

    /** Whether its cells are numbers, which tell how the file writes them. */
    boolean isNumeric() {
        return type == Type.MONEY || type == Type.SHARE || type == Type.COUNT;
    }

    /** Whether its cells call something by name that a plan may hold. */
    boolean isOfPlan() {
        return type == Type.NAME;
    }

    String label(Locale locale) {
        return FactText.TEXTS
                .find("field." + name(), locale)
                .orElse(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
