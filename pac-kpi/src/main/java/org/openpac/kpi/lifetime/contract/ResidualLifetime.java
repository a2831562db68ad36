package org.openpac.kpi.lifetime.contract;

/**
 * From when on the discounted expected residual lifetime (DERL) of a customer is counted; n is the number of renewals.
 *
 * <p>Source: P. S. Fader, B. G. S. Hardie, “Computing DERL for the sBG model”, note 018 (2007).
 */
public enum ResidualLifetime {
    /** Just acquired: all renewals to come, without the first payment, which is just being made; n does not matter. */
    AFTER_ACQUISITION,
    /** At the end of the n-th period, before it is known whether the customer renews: this renewal counts in full, if it comes. */
    BEFORE_RENEWAL,
    /** Just after the n-th renewal was paid: all renewals after it. */
    AFTER_RENEWAL
}
