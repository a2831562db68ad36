package org.openpac.kpi.attribution;

/** What a set of channels brings by itself, as the Shapley value asks. */
public enum CoalitionWorth {
    /**
     * The conversions of journeys that met no other channel. So each journey’s conversions are owed in equal parts to the channels
     * it met, however often.
     *
     * <p>Source: K. Zhao, S. H. Mahboobi, S. R. Bagheri, “Shapley value methods for attribution modeling in online advertising”
     * (2018), arXiv:1804.05327.
     */
    CONVERSIONS,
    /**
     * The rate at which journeys that met no other channel converted, 0 if there were none; a channel may be owed less than
     * nothing. For at most sixteen channels.
     */
    RATE
}
