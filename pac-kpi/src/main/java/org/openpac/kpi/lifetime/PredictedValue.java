package org.openpac.kpi.lifetime;

import java.util.OptionalDouble;

/**
 * What a customer is expected to be worth from the end of the calibration on.
 *
 * @param customer identifies the customer
 * @param probabilityAlive that he has not left, from 0 to 1
 * @param discountedPurchases the purchases to expect, each counted for what it is worth at that end; at least 0
 * @param spendPerPurchase what one is expected to bring, in the main unit of the currency; absent where it is infinite
 * @param value the product of the two and the margin, in the main unit of the currency; absent with the former
 */
public record PredictedValue(
        String customer,
        double probabilityAlive,
        double discountedPurchases,
        OptionalDouble spendPerPurchase,
        OptionalDouble value) {}
