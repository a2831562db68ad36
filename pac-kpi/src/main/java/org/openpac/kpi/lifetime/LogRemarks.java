package org.openpac.kpi.lifetime;

/**
 * What was left out of a log of purchases, and what is odd about it.
 *
 * @param excludedCustomers how many customers did not buy before the end of the calibration
 * @param refunds how many lines are refunds: no purchases, but taken off what the purchase before brought
 * @param freePurchases how many lines have an amount of 0
 * @param hasManyCurrencies whether amounts are in several currencies, so that none was added up
 */
public record LogRemarks(long excludedCustomers, long refunds, long freePurchases, boolean hasManyCurrencies) {

    /** Nothing. */
    public static final LogRemarks NONE = new LogRemarks(0, 0, 0, false);
}
